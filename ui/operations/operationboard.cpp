// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/operationboard.h"

#include "core/values/estimategap.h"
#include "core/values/owncodes.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

using What = MeasureKind::What;

// A row of cases has those under every rule.
bool isOfRow(const MeasureKind &row, const MeasureKind &kind)
{
    return row.what == kind.what && (row.what == What::Cases || row == kind);
}

// What the rows count: cases first, then goods in each unit, then values in each currency on each basis, then persons
// arrested. What nobody stated still has its row, so that it can be seen that it was not stated.
QList<MeasureKind> rowsOf(const QList<Achievement> &results)
{
    const auto place = [](const MeasureKind &kind) {
        const auto known = kind.what == What::Items ? codeOf(u"unit"_s, kind.key) : std::nullopt;
        return std::pair(known ? known->order : 1000, kind.what == What::Items ? QString() : kind.key);
    };
    QList<MeasureKind> rows{{What::Cases, {}}};
    for (const What what : {What::Items, What::Values}) {
        QList<MeasureKind> kinds;
        for (const Achievement &result : results)
            addKinds(kinds, result.listOf(what));
        std::stable_sort(kinds.begin(), kinds.end(),
                         [&](const MeasureKind &a, const MeasureKind &b) { return place(a) < place(b); });
        if (kinds.isEmpty())
            kinds.append({what, {}});
        rows += kinds;
    }
    return rows << MeasureKind{What::Arrests, {}};
}

const Achievement *resultOf(const QList<Achievement> &results, const QString &agency, bool declared)
{
    for (const Achievement &result : results) {
        if (result.agency == agency && result.declared == declared)
            return &result;
    }
    return nullptr;
}

QString withSign(const QString &amount, qint64 difference)
{
    return difference > 0 ? QString(u'+' + amount) : difference < 0 ? QString(u'−' + amount) : amount;
}

} // namespace

// One board while it is made.
struct OperationBoard::Shape
{
    const OperationBoard &words;
    const QList<Achievement> &results;
    const QList<AchievementDifference> &differences;
    Board board;

    void addColumn(const QString &agency)
    {
        const auto known = std::any_of(board.columns.cbegin(), board.columns.cend(),
                                       [&](const BoardColumn &column) { return column.agency == agency; });
        if (agency.isEmpty() || known)
            return;
        BoardColumn column;
        column.agency = agency;
        column.name = words.m_name(agency);
        column.side = words.m_side(agency);
        column.sideName = words.m_formats.place(column.side);
        if (const Achievement *declared = resultOf(results, agency, true)) {
            column.declaredRef = declared->ref;
            column.source = declared->source;
            column.note = declared->note;
        }
        board.columns.append(column);
    }

    void make()
    {
        for (const Achievement &result : results)
            board.hasItemised = board.hasItemised || !result.declared;
        for (const MeasureKind &kind : rowsOf(results))
            addMeasure(kind);
    }

    void addMeasure(const MeasureKind &kind)
    {
        BoardRow declared{title(kind), words.m_formats.groundNote(kind), BoardBasis::Declared, {}};
        BoardRow itemised{{}, {}, BoardBasis::Itemised, {}};
        BoardRow difference{{}, {}, BoardBasis::Difference, {}};
        bool anyItemised = false;
        bool anyDifference = false;
        for (const BoardColumn &column : std::as_const(board.columns)) {
            declared.cells.append(figures(kind, resultOf(results, column.agency, true), column, true));
            const Achievement *added = resultOf(results, column.agency, false);
            itemised.cells.append(figures(kind, added, column, false));
            anyItemised = anyItemised || (added && !itemised.cells.last().first().absent);
            difference.cells.append(differencesOf(kind, column, added));
            anyDifference = anyDifference || !difference.cells.last().isEmpty();
        }
        const bool anyDeclared = std::any_of(declared.cells.cbegin(), declared.cells.cend(),
                                             [](const auto &cell) { return !cell.first().absent; });
        // Units and value bases that only cases have: nobody was asked to declare in them.
        const bool always = kind.what == What::Cases || kind.what == What::Arrests;
        const bool showDeclared = anyDeclared || !anyItemised || always;
        if (showDeclared)
            board.rows.append(declared);
        if (anyItemised) {
            if (!showDeclared) {
                itemised.title = declared.title;
                itemised.subtitle = declared.subtitle;
            }
            board.rows.append(itemised);
        }
        if (anyDifference)
            board.rows.append(difference);
    }

    QString title(const MeasureKind &kind) const
    {
        switch (kind.what) {
        case What::Cases:
            return tr("Cases");
        case What::Items:
            return kind.key.isEmpty() ? tr("Goods") : tr("Goods in %1", "a unit").arg(words.m_formats.unit(kind.key));
        case What::Values:
            return kind.key.isEmpty() ? tr("Value") : tr("Value in %1", "a currency's code").arg(kind.key);
        case What::Arrests:
            break;
        }
        return tr("Persons arrested");
    }

    // The figures of one cell; never none: what there is not is said.
    QList<BoardFigure> figures(const MeasureKind &kind, const Achievement *result, const BoardColumn &column,
                               bool declared) const
    {
        QList<BoardFigure> cell;
        for (const MeasurePart &part : result ? result->parts() : QList<MeasurePart>()) {
            const bool told = part.what != What::Arrests || result->declared || part.sum.isStated();
            if (told && isOfRow(kind, part))
                cell.append(figure(part, *result));
        }
        if (cell.isEmpty())
            cell.append(nothing(result, declared));
        const QString basis = basisWords(declared ? BoardBasis::Declared : BoardBasis::Itemised);
        QString what = title(kind);
        if (const QString more = words.m_formats.groundNote(kind); !more.isEmpty())
            what = tr("%1, %2", "a measure, its basis").arg(what, more);
        for (BoardFigure &each : cell) {
            each.spoken =
                tr("%1, %2, %3: %4", "an agency, what is counted, on which basis, the figure")
                    .arg(column.name, what, basis, each.absent && !declared ? tr("nothing in this file") : each.text);
            if (!each.note.isEmpty())
                each.spoken = tr("%1, %2", "a figure, a remark").arg(each.spoken, each.note);
            if (each.illustrative)
                each.spoken = tr("%1, %2", "a figure, a remark").arg(each.spoken, tr("illustrative"));
        }
        return cell;
    }

    BoardFigure figure(const MeasurePart &part, const Achievement &result) const
    {
        BoardFigure made;
        made.text = words.m_formats.amount(part, part.sum.stated()); // what was not stated is told beside it
        made.absent = !part.sum.isStated();
        if (part.what == What::Cases && !part.key.isEmpty())
            made.note = words.m_formats.groundNote(part);
        else if (part.sum.isIncomplete())
            made.note =
                tr("%1 not stated", "how many parts of a total").arg(words.m_formats.number(part.sum.notStatedParts()));
        made.illustrative = result.illustrative > 0;
        made.filter = result.filterOf(part);
        return made;
    }

    BoardFigure nothing(const Achievement *result, bool declared) const
    {
        BoardFigure made;
        made.absent = true;
        made.text = declared ? words.m_formats.notStated() : words.m_formats.notStated(Formats::Style::Short);
        if (result && declared)
            made.filter = result->filter;
        return made;
    }

    QList<BoardFigure> differencesOf(const MeasureKind &kind, const BoardColumn &column,
                                     const Achievement *itemised) const
    {
        QList<BoardFigure> cell;
        for (const AchievementDifference &each : differences) {
            if (each.agency != column.agency || !isOfRow(kind, each.kind))
                continue;
            BoardFigure made;
            const EstimateGap gap = gapOf(EstimateSum(each.declared), each.itemised);
            if (gap.way == EstimateGap::Way::None)
                made.text = tr("none");
            else if (gap.way == EstimateGap::Way::Within)
                made.text = tr("they agree within what was stated");
            else
                made.text = withSign(words.m_formats.amount(kind, EstimateSum(Estimate::exact(*gap.size.value))),
                                     each.difference);
            if (gap.size.qualifier != Qualifier::Exact)
                made.text = tr("about %1", "a difference").arg(made.text);
            if (!each.sameRule)
                made.note = tr("counted alike?", "cases: the source names no counting rule");
            made.spoken =
                tr("%1, %2, difference of itemised from declared: %3").arg(column.name, title(kind), made.text);
            if (!each.sameRule)
                made.spoken = tr("%1; the source does not say how cases were counted").arg(made.spoken);
            if (itemised && itemised->illustrative > 0)
                made.illustrative = true;
            cell.append(made);
        }
        return cell;
    }
};

OperationBoard::OperationBoard(Formats formats, AgencyName name, SideOf side)
    : m_formats(std::move(formats)), m_name(std::move(name)), m_side(std::move(side))
{
}

Board OperationBoard::of(const OperationFigure &figure) const
{
    Shape shape{*this, figure.results, figure.differences, {}};
    for (const QString &agency : figure.operation.participants)
        shape.addColumn(agency);
    shape.addColumn(figure.operation.coordinator);
    for (const Achievement &result : figure.results)
        shape.addColumn(result.agency);
    shape.make();
    shape.board.illustrativeCases = figure.illustrativeCases;
    return shape.board;
}

Board OperationBoard::of(const QList<Achievement> &declared) const
{
    const QList<AchievementDifference> none;
    Shape shape{*this, declared, none, {}};
    for (const Achievement &result : declared)
        shape.addColumn(result.agency);
    shape.make();
    return shape.board;
}

QString OperationBoard::basisWords(BoardBasis basis)
{
    switch (basis) {
    case BoardBasis::Declared:
        return tr("declared");
    case BoardBasis::Itemised:
        return tr("itemised");
    case BoardBasis::Difference:
        break;
    }
    return tr("difference");
}

} // namespace liaison
