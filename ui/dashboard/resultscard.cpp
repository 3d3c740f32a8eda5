// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/resultscard.h"

#include "ui/look/boxes.h"
#include "ui/look/buttons.h"
#include "ui/look/figurebutton.h"
#include "ui/look/wordlabel.h"
#include "ui/words/ratewords.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr qsizetype mostCards = 12; // the rest is in the list of operations
constexpr int agencyColumn = 0;
constexpr int basisColumn = 1;
constexpr int casesColumn = 2;
constexpr int goodsColumn = 3;
constexpr int valueColumn = 4;
constexpr int cardColumns = 5;

} // namespace

ResultsCard::ResultsCard(const Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    columnIn(this, -1, {grid::unit, grid::unit, grid::unit, grid::unit});
}

void ResultsCard::clear()
{
    retire(m_content);
    m_content = new QWidget(this);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(grid::twice);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(agencyColumn, 4);
    m_grid->setColumnStretch(basisColumn, 1);
    m_grid->setColumnStretch(casesColumn, 2);
    m_grid->setColumnStretch(goodsColumn, 4);
    m_grid->setColumnStretch(valueColumn, 5);
    m_next = 0;
    static_cast<QVBoxLayout *>(layout())->addWidget(m_content);
}

void ResultsCard::show(const SpanFigures &figures, const DashboardWords &words)
{
    clear();
    m_conversions = figures.conversions;
    auto *title = new WordLabel(tr("Results of operations, as declared and as itemised, %1").arg(words.span),
                                TextSize::Strong, WordLabel::Ink::Normal, m_content);
    title->setWordWrap(true);
    setAccessibleName(title->text());
    m_grid->addWidget(title, m_next++, 0, 1, cardColumns);
    const PeriodFigures &all = figures.figures;
    if (all.operations.isEmpty() && all.declared.isEmpty()) {
        auto *none = new WordLabel(
            tr("No operation touches %1, and no result was declared for a period within it.").arg(words.span),
            TextSize::Body, WordLabel::Ink::Soft, m_content);
        none->setWordWrap(true);
        none->setContentsMargins(0, grid::unit, 0, grid::unit);
        m_grid->addWidget(none, m_next++, 0, 1, cardColumns);
        m_content->show();
        return;
    }
    addHeads();
    for (const OperationFigure &figure : all.operations.mid(0, mostCards))
        addOperation(figure, words);
    if (all.operations.size() > mostCards) {
        QPushButton *more = quietButton(
            tr("%1 more operations").arg(words.formats.number(all.operations.size() - mostCards)), m_content);
        connect(more, &QPushButton::clicked, this,
                [this, filter = figures.figures.operationsFilter] { Q_EMIT opened(filter); });
        m_grid->addWidget(more, m_next++, 0, 1, cardColumns, Qt::AlignLeft);
    }
    QList<Period> periods;
    for (const Achievement &declared : all.declared) {
        if (declared.period && !periods.contains(*declared.period))
            periods.append(*declared.period);
    }
    const auto nameOf = [&](const Period &period) {
        const int firstMonth = m_session.programmeFirstMonth();
        const Period known = periodOf({period.begin, period.lastDay()}, firstMonth);
        return known.kind == PeriodKind::ProgrammeYear ? periodText(known, firstMonth) : words.formats.period(known);
    };
    for (const Period &period : std::as_const(periods)) {
        auto *name = new WordLabel(tr("%1 as a whole", "a period").arg(nameOf(period)), TextSize::Body,
                                   WordLabel::Ink::Normal, m_content);
        name->setContentsMargins(0, grid::unit, 0, 2);
        m_grid->addWidget(name, m_next++, 0, 1, cardColumns);
        QList<Achievement> results;
        for (const Achievement &declared : all.declared) {
            if (declared.period == period)
                results.append(declared);
        }
        addRows(results, words, period.lastDay());
    }
    addSources(words.formats);
    m_content->show();
}

void ResultsCard::addHeads()
{
    const QStringList heads{tr("Agency"), tr("Basis"), tr("Cases"), tr("Goods"), tr("Value")};
    for (int column = 0; column < heads.size(); ++column) {
        auto *head = new WordLabel(heads.at(column), TextSize::Small, WordLabel::Ink::Soft, m_content);
        if (column >= casesColumn)
            head->setAlignment(Qt::AlignRight);
        head->setContentsMargins(0, grid::half, column >= casesColumn ? 6 : 0, 2);
        m_grid->addWidget(head, m_next, column);
    }
    ++m_next;
}

void ResultsCard::addOperation(const OperationFigure &figure, const DashboardWords &words)
{
    const Operation &operation = figure.operation;
    const QString name = nameIn(operation.names, words.formats.language(), operation.code);
    const QString dates = words.formats.dates(operation, m_session.programmeFirstMonth());
    QPushButton *link = quietButton(QString(name).replace(u'&', u"&&"_s), m_content);
    link->setAccessibleName(tr("Open the operation %1").arg(name));
    link->setStyleSheet(u"text-align: left; padding: 0;"_s); // its words stand where the others stand
    connect(link, &QPushButton::clicked, this,
            [this, id = operation.id.value] { Q_EMIT recordWanted(u"operation"_s, id); });
    auto *line = new QWidget(m_content);
    auto *layout = rowIn(line, grid::unit, {0, grid::half, 0, 0});
    layout->addWidget(link);
    layout->addWidget(new WordLabel(dates, TextSize::Small, WordLabel::Ink::Soft, line));
    layout->addStretch(1);
    m_grid->addWidget(line, m_next++, 0, 1, cardColumns);
    if (figure.results.isEmpty()) {
        auto *none = new WordLabel(tr("no result declared, no case in this file"), TextSize::Body, WordLabel::Ink::Soft,
                                   m_content);
        m_grid->addWidget(none, m_next++, 0, 1, cardColumns);
        return;
    }
    addRows(figure.results, words, operation.span().last);
}

// The value in the other currency; null when none was asked for, or it is in that one already.
const ConvertedValue *ResultsCard::conversionOf(const Achievement &result, const MeasurePart &value) const
{
    for (const ConvertedValue &each : m_conversions) {
        if (each.filter == result.filter && each.declared == result.declared && each.value.is(value))
            return &each;
    }
    return nullptr;
}

// Where the rates come from that stand beside the values.
void ResultsCard::addSources(const Formats &formats)
{
    QStringList sources;
    for (const ConvertedValue &each : std::as_const(m_conversions)) {
        for (const RateUse &use : each.conversion.value_or(Conversion()).steps)
            sources.append(use.rate.source);
    }
    sources.removeDuplicates();
    if (sources.isEmpty())
        return;
    auto *words = new WordLabel(tr("Rates: %1. A total is converted at the rate of its operation or period, or of its "
                                   "last day; at most %2 days old.")
                                    .arg(sources.join(u"; "_s), formats.number(RateBook::daysBefore)),
                                TextSize::Small, WordLabel::Ink::Soft, m_content);
    words->setWordWrap(true);
    words->setContentsMargins(0, grid::unit, 0, 0);
    m_grid->addWidget(words, m_next++, 0, 1, cardColumns);
}

QList<ResultsCard::Figure> ResultsCard::figuresOf(const Achievement &result, MeasureKind::What what,
                                                  const Formats &formats) const
{
    QList<Figure> figures;
    for (const MeasurePart &part : result.parts()) {
        if (part.what != what)
            continue;
        // The sum alone: what was not stated is told under it.
        Figure figure{formats.amount(part, part.sum.stated()), {}, result.filterOf(part), !part.sum.isStated()};
        QStringList remarks{formats.groundNote(part)};
        if (what == MeasureKind::What::Cases) {
            const QString rule = remarks.takeFirst();
            if (!rule.isEmpty() && part.sum.isStated())
                figure.text = tr("%1 (%2)", "cases, counting rule").arg(figure.text, rule);
        }
        if (part.sum.isIncomplete())
            remarks.append(
                tr("%1 not stated", "how many parts of a total").arg(formats.number(part.sum.notStatedParts())));
        if (part.beside.minor.isStated())
            remarks.append(tr("the source prints %1").arg(formats.money(part.beside)));
        remarks.removeAll(QString());
        figure.remark = remarks.join(u" · "_s);
        figures.append(figure);
        if (const ConvertedValue *converted = conversionOf(result, part)) {
            QStringList rates;
            for (const RateUse &use : converted->conversion.value_or(Conversion()).steps)
                rates.append(rateWords(use.rate) + u", "_s + rateDateWords(use.rate, formats));
            figures.append({convertedWords(*converted, formats), rates.join(u"; "_s), figure.filter, true});
        }
    }
    return figures;
}

void ResultsCard::addRows(const QList<Achievement> &results, const DashboardWords &words, const QDate &on)
{
    QList<Achievement> byAgency = results; // declared and itemised of one agency stand together
    std::stable_sort(byAgency.begin(), byAgency.end(),
                     [](const Achievement &a, const Achievement &b) { return a.agency < b.agency; });
    QString before;
    for (const Achievement &result : std::as_const(byAgency)) {
        const QString agency = m_session.agencyName(result.agency, words.formats.language(), on);
        if (result.agency != before) {
            auto *name = new WordLabel(agency, TextSize::Body, WordLabel::Ink::Soft, m_content);
            name->setWordWrap(true);
            name->setContentsMargins(0, 3, 0, 0);
            m_grid->addWidget(name, m_next, agencyColumn, Qt::AlignTop);
        }
        before = result.agency;
        QString basis = result.declared ? tr("declared") : tr("itemised");
        if (result.illustrative > 0)
            basis += u'\n' + tr("illustrative");
        auto *grounds = new WordLabel(basis, TextSize::Small, WordLabel::Ink::Soft, m_content);
        grounds->setContentsMargins(0, grid::half, 0, 0);
        m_grid->addWidget(grounds, m_next, basisColumn, Qt::AlignTop);
        using What = MeasureKind::What;
        addCell(casesColumn, tr("cases"), figuresOf(result, What::Cases, words.formats), result, agency, words.formats);
        addCell(goodsColumn, tr("goods"), figuresOf(result, What::Items, words.formats), result, agency, words.formats);
        addCell(valueColumn, tr("value"), figuresOf(result, What::Values, words.formats), result, agency,
                words.formats);
        ++m_next;
    }
}

void ResultsCard::addCell(int column, const QString &what, QList<Figure> figures, const Achievement &result,
                          const QString &agency, const Formats &formats)
{
    if (figures.isEmpty())
        figures.append({formats.notStated(), {}, result.filter, true});
    auto *cell = new QWidget(m_content);
    auto *lines = columnIn(cell, 0);
    const QString basis = result.declared ? tr("declared") : tr("itemised");
    for (const Figure &figure : std::as_const(figures)) {
        QString spoken = tr("%1, %2, %3: %4", "an agency, what is counted, on which basis, the figure")
                             .arg(agency, what, basis, figure.text);
        if (!figure.remark.isEmpty())
            spoken = tr("%1, %2", "a figure, a remark").arg(spoken, figure.remark);
        if (result.illustrative > 0)
            spoken = tr("%1, %2", "a figure, a remark").arg(spoken, tr("illustrative"));
        auto *button = new FigureButton(cell);
        button->setFigure(figure.text, figure.remark, spoken);
        button->setFilter(figure.filter);
        button->setSoft(figure.soft);
        connect(button, &FigureButton::opened, this, &ResultsCard::opened);
        lines->addWidget(button);
    }
    lines->addStretch(1);
    m_grid->addWidget(cell, m_next, column);
}

} // namespace liaison
