// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/reconciliationtable.h"

#include "ui/words/formats.h"
#include "ui/words/language.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

class ReconciliationWriter
{
public:
    explicit ReconciliationWriter(const QString &language) : m_language(language), m_formats(language) {}

    report::Table table(const QList<CounterpartMonth> &standings, const Period &period) const;

    report::Cell words(const CounterpartMonth &standing) const;

private:
    LIAISON_TR_IN("liaison::ReconciliationWriter", m_language)

    report::Cell cell(const QList<CounterpartMonth> &standings, const QString &counterpart, const Period &month) const
    {
        for (const CounterpartMonth &standing : standings) {
            if (standing.counterpart == counterpart && standing.month == month)
                return words(standing);
        }
        return {u"–"_s, {}, true};
    }

    QString m_language;
    Formats m_formats;
};

// Defined out here, because lupdate takes a type with :: inside a class for the class of what follows.
report::Table ReconciliationWriter::table(const QList<CounterpartMonth> &standings, const Period &period) const
{
    report::Table table;
    table.caption = tr("Months reconciled with each counterpart");
    table.emptyText = tr("Nothing was exchanged, and no statement was received.");
    table.columns = {{tr("Month"), report::Align::Left, 1.2, {}}};
    QStringList counterparts;
    for (const CounterpartMonth &standing : standings) {
        if (!counterparts.contains(standing.counterpart))
            counterparts.append(standing.counterpart);
    }
    if (counterparts.isEmpty())
        return table;
    for (const QString &counterpart : counterparts)
        table.columns.append({counterpart, report::Align::Left, 1.4, {}});
    for (QDate month = period.begin; month < period.end; month = month.addMonths(1)) {
        QList<report::Cell> cells{m_formats.period(periodContaining(month, PeriodKind::Month))};
        for (const QString &counterpart : counterparts)
            cells.append(cell(standings, counterpart, periodContaining(month, PeriodKind::Month)));
        table.rows.append({cells, report::RowKind::Plain});
    }
    return table;
}

report::Cell ReconciliationWriter::words(const CounterpartMonth &standing) const
{
    switch (standing.state()) {
    case ReconciliationState::NoStatement:
        return {tr("no statement"), {}, true};
    case ReconciliationState::Open:
        return {tr("not reconciled: %1 open", "a number of differences").arg(m_formats.number(standing.open))};
    case ReconciliationState::Explained:
        return {tr("reconciled, not signed off")};
    case ReconciliationState::SignedOff:
        return {tr("signed off %1", "a date").arg(m_formats.day(standing.signedOn))};
    case ReconciliationState::ChangedSince:
        return {tr("changed since it was signed off %1", "a date").arg(m_formats.day(standing.signedOn))};
    }
    return {};
}

} // namespace

report::Table reconciliationTable(const QList<CounterpartMonth> &standings, const Period &period,
                                  const QString &language)
{
    return ReconciliationWriter(language).table(standings, period);
}

report::Cell reconciliationWords(const CounterpartMonth &standing, const QString &language)
{
    return ReconciliationWriter(language).words(standing);
}

} // namespace liaison
