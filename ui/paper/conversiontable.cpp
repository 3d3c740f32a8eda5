// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/conversiontable.h"

#include "ui/words/codewords.h"
#include "ui/words/ratewords.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// Words the section in the report's language. Used once.
class ConversionWriter
{
public:
    ConversionWriter(const ReportBlocks &blocks, const QString &currency)
        : m_formats(blocks.formats()), m_currency(currency)
    {
    }

    std::vector<report::Block> write(const QList<ConvertedValue> &values) const;

private:
    LIAISON_TR_IN("liaison::ConversionWriter", m_formats.language())

    report::Row row(const ConvertedValue &value) const;
    report::Table table(const QList<ConvertedValue> &values) const;

    const Formats &m_formats;
    QString m_currency;
};

std::vector<report::Block> ConversionWriter::write(const QList<ConvertedValue> &values) const
{
    std::vector<report::Block> section;
    section.push_back(report::Heading{tr("Values in %1", "a currency").arg(m_formats.currency(m_currency)), 1});
    section.push_back(report::Paragraph{
        tr("Beside the originals, never instead of them. A total is converted at one rate: that of exactly its "
           "operation or period; else the one in force on its last day; else the last one before, at most %1 days "
           "old; else there is none. Rounded half up. What a source itself prints beside a value is its own "
           "statement.")
            .arg(m_formats.number(RateBook::daysBefore)),
        false});
    section.push_back(table(values));
    return section;
}

report::Row ConversionWriter::row(const ConvertedValue &value) const
{
    const QString basis =
        CodeWords::word(u"basis"_s, value.declared ? u"declared"_s : u"itemised"_s, m_formats.language());
    const QString of = value.operation.isEmpty() ? m_formats.date(value.span) : value.operation;
    QString stated = m_formats.amount(value.value);
    if (const QString ground = m_formats.ground(value.value); !ground.isEmpty())
        stated += u'\n' + ground;
    const bool printed = value.value.beside.minor.isStated();
    return {{QString(value.agency + u", "_s + basis + u'\n' + of),
             stated,
             {printed ? m_formats.money(value.value.beside) : QString(u"–"_s), {}, !printed},
             {convertedWords(value, m_formats), {}, !value.conversion},
             value.conversion ? stepsWords(value.conversion->steps, m_formats) : QString()},
            report::RowKind::Plain};
}

report::Table ConversionWriter::table(const QList<ConvertedValue> &values) const
{
    report::Table table;
    table.columns = {{tr("Value of"), report::Align::Left, 2.2, {}},
                     {tr("As stated"), report::Align::Right, 2.2, {}},
                     {tr("Printed beside it"), report::Align::Right, 1.7, {}},
                     {tr("In %1").arg(m_currency), report::Align::Right, 1.9, {}},
                     {tr("Rate, its date and source"), report::Align::Left, 3, {}}};
    table.emptyText = tr("No value in another currency is stated in this report.");
    for (const ConvertedValue &value : values)
        table.rows.append(row(value));
    return table;
}

} // namespace

std::vector<report::Block> conversionSection(const ReportBlocks &blocks, const QList<ConvertedValue> &values,
                                             const QString &currency)
{
    if (currency.isEmpty())
        return {};
    return ConversionWriter(blocks, currency).write(values);
}

} // namespace liaison
