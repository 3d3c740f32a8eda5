// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/operationboard.h"

#include "core/values/estimategap.h"
#include "core/values/owncodes.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// What a row counts: "cases", "items" in a unit, "values" in a currency on a basis, "arrests".
struct BoardMeasure
{
    QString what;
    QString key;
    QString basis;
    bool operator==(const BoardMeasure &) const = default;
};

bool sameMeasure(const BoardMeasure &measure, const AchievementDifference &difference)
{
    if (measure.what != difference.what)
        return false;
    if (measure.what == "items"_L1)
        return measure.key == difference.key;
    if (measure.what == "values"_L1)
        return QString(measure.key + u'/' + measure.basis) == difference.key;
    return true;
}

int placeOfUnit(const QString &unit)
{
    const auto known = codeOf(u"unit"_s, unit);
    return known ? known->order : 1000;
}

void take(QList<BoardMeasure> &measures, const BoardMeasure &measure)
{
    if (!measures.contains(measure))
        measures.append(measure);
}

// Cases first, then goods in each unit, then values in each currency on each basis, then persons arrested. What nobody
// stated still has its row, so that it can be seen that it was not stated.
QList<BoardMeasure> measuresOf(const QList<Achievement> &results)
{
    QList<BoardMeasure> items;
    QList<BoardMeasure> values;
    for (const Achievement &result : results) {
        for (const GoodsSum &item : result.items)
            take(items, {u"items"_s, item.unit, {}});
        for (const ValueSum &value : result.values) {
            if (!value.currency.isEmpty())
                take(values, {u"values"_s, value.currency, value.basis});
        }
    }
    std::stable_sort(items.begin(), items.end(), [](const BoardMeasure &a, const BoardMeasure &b) {
        return placeOfUnit(a.key) < placeOfUnit(b.key);
    });
    std::stable_sort(values.begin(), values.end(),
                     [](const BoardMeasure &a, const BoardMeasure &b) { return a.key < b.key; });
    if (items.isEmpty())
        items.append(BoardMeasure{u"items"_s, {}, {}});
    if (values.isEmpty())
        values.append(BoardMeasure{u"values"_s, {}, {}});
    QList<BoardMeasure> all{{u"cases"_s, {}, {}}};
    all += items;
    all += values;
    all.append(BoardMeasure{u"arrests"_s, {}, {}});
    return all;
}

const Achievement *resultOf(const QList<Achievement> &results, const QString &agency, bool declared)
{
    for (const Achievement &result : results) {
        if (result.agency == agency && result.declared == declared)
            return &result;
    }
    return nullptr;
}

// The sum alone: what was not stated is told beside it.
EstimateSum stated(const EstimateSum &sum)
{
    return EstimateSum(sum.toEstimate());
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
        for (const BoardMeasure &measure : measuresOf(results))
            addMeasure(measure);
    }

    void addMeasure(const BoardMeasure &measure)
    {
        BoardRow declared{title(measure), subtitle(measure), BoardBasis::Declared, {}};
        BoardRow itemised{{}, {}, BoardBasis::Itemised, {}};
        BoardRow difference{{}, {}, BoardBasis::Difference, {}};
        bool anyItemised = false;
        bool anyDifference = false;
        for (const BoardColumn &column : std::as_const(board.columns)) {
            declared.cells.append(figures(measure, resultOf(results, column.agency, true), column, true));
            const Achievement *added = resultOf(results, column.agency, false);
            itemised.cells.append(figures(measure, added, column, false));
            anyItemised = anyItemised || (added && !itemised.cells.last().first().absent);
            difference.cells.append(differencesOf(measure, column, added));
            anyDifference = anyDifference || !difference.cells.last().isEmpty();
        }
        const bool anyDeclared = std::any_of(declared.cells.cbegin(), declared.cells.cend(),
                                             [](const auto &cell) { return !cell.first().absent; });
        // Units and value bases that only cases have: nobody was asked to declare in them.
        const bool always = measure.what == "cases"_L1 || measure.what == "arrests"_L1;
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

    QString title(const BoardMeasure &measure) const
    {
        if (measure.what == "cases"_L1)
            return tr("Cases");
        if (measure.what == "items"_L1)
            return measure.key.isEmpty() ? tr("Goods")
                                         : tr("Goods in %1", "a unit").arg(words.m_formats.unit(measure.key));
        if (measure.what == "values"_L1)
            return measure.key.isEmpty() ? tr("Value") : tr("Value in %1", "a currency's code").arg(measure.key);
        return tr("Persons arrested");
    }

    QString subtitle(const BoardMeasure &measure) const
    {
        if (measure.what != "values"_L1 || measure.basis.isEmpty())
            return {};
        if (measure.basis == "not_stated"_L1)
            return tr("basis not stated");
        return words.m_formats.codeName(u"value_basis"_s, measure.basis).toLower();
    }

    // The figures of one cell; never none: what there is not is said.
    QList<BoardFigure> figures(const BoardMeasure &measure, const Achievement *result, const BoardColumn &column,
                               bool declared) const
    {
        QList<BoardFigure> cell;
        if (result) {
            if (measure.what == "cases"_L1) {
                for (const CaseSum &entry : result->cases)
                    cell.append(caseFigure(entry, *result));
            } else if (measure.what == "items"_L1) {
                for (const GoodsSum &item : result->items) {
                    if (item.unit == measure.key)
                        cell.append(figure(words.m_formats.quantitySum(stated(item.sum), item.unit), item.sum, *result,
                                           {{u"unit"_s, item.unit}}));
                }
            } else if (measure.what == "values"_L1) {
                for (const ValueSum &value : moneyTotals(result->values)) {
                    if (value.currency == measure.key && value.basis == measure.basis)
                        cell.append(figure(words.m_formats.moneySum(stated(value.sum), value.currency), value.sum,
                                           *result,
                                           {{u"currency"_s, value.currency}, {u"value_basis"_s, value.basis}}));
                }
            } else if (result->declared || result->arrests.isStated()) {
                cell.append(figure(words.m_formats.sum(stated(result->arrests)), result->arrests, *result, {}));
            }
        }
        if (cell.isEmpty())
            cell.append(nothing(result, declared));
        const QString basis = basisWords(declared ? BoardBasis::Declared : BoardBasis::Itemised);
        QString what = title(measure);
        if (const QString more = subtitle(measure); !more.isEmpty())
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

    BoardFigure figure(const QString &text, const EstimateSum &sum, const Achievement &result,
                       const QList<FieldCondition> &narrower) const
    {
        BoardFigure made;
        made.text = text;
        made.absent = !sum.isStated();
        if (sum.isIncomplete())
            made.note =
                tr("%1 not stated", "how many parts of a total").arg(words.m_formats.number(sum.notStatedParts()));
        made.illustrative = result.illustrative > 0;
        RecordFilter filter = result.filter;
        if (!result.declared && !narrower.isEmpty()) {
            filter.kind = u"seizure"_s; // a unit or a currency belongs to a line
            filter.where += narrower;
        }
        made.filter = filter;
        return made;
    }

    BoardFigure caseFigure(const CaseSum &entry, const Achievement &result) const
    {
        BoardFigure made = figure(words.m_formats.sum(stated(entry.sum)), entry.sum, result, {});
        if (!entry.rule.isEmpty())
            made.note = words.m_formats.codeName(u"counting_rule"_s, entry.rule).toLower();
        if (!result.declared && made.filter)
            made.filter = made.filter->with(u"counting_rule"_s, entry.rule);
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

    QList<BoardFigure> differencesOf(const BoardMeasure &measure, const BoardColumn &column,
                                     const Achievement *itemised) const
    {
        QList<BoardFigure> cell;
        for (const AchievementDifference &each : differences) {
            if (each.agency != column.agency || !sameMeasure(measure, each))
                continue;
            BoardFigure made;
            const EstimateGap gap = gapOf(EstimateSum(each.declared), each.itemised);
            if (gap.way == EstimateGap::Way::None)
                made.text = tr("none");
            else if (gap.way == EstimateGap::Way::Within)
                made.text = tr("they agree within what was stated");
            else
                made.text = withSign(amount(measure, *gap.size.value), each.difference);
            if (gap.size.qualifier != Qualifier::Exact)
                made.text = tr("about %1", "a difference").arg(made.text);
            if (!each.sameRule)
                made.note = tr("counted alike?", "cases: the source names no counting rule");
            made.spoken =
                tr("%1, %2, difference of itemised from declared: %3").arg(column.name, title(measure), made.text);
            if (!each.sameRule)
                made.spoken = tr("%1; the source does not say how cases were counted").arg(made.spoken);
            if (itemised && itemised->illustrative > 0)
                made.illustrative = true;
            cell.append(made);
        }
        return cell;
    }

    QString amount(const BoardMeasure &measure, qint64 value) const
    {
        const EstimateSum sum{Estimate::exact(value)};
        if (measure.what == "items"_L1)
            return words.m_formats.quantitySum(sum, measure.key);
        if (measure.what == "values"_L1)
            return words.m_formats.moneySum(sum, measure.key);
        return words.m_formats.sum(sum);
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
