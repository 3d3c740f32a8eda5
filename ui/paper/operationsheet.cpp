// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/operationsheet.h"

#include "ui/paper/casesovertime.h"
#include "ui/paper/changessection.h"
#include "ui/paper/conversiontable.h"
#include "ui/paper/reportblocks.h"
#include "ui/words/codewords.h"
#include "ui/words/language.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// Longest operation whose days are drawn one by one; a longer one is drawn by months.
constexpr qint64 mostDays = 45;

// Puts one operation's result sheet into words. Used once.
class SheetWriter : DocumentWriter
{
public:
    SheetWriter(const OperationContent &content, const QString &language)
        : DocumentWriter(content.frame, language), m_content(content)
    {
    }

    report::Document write(const QDateTime &madeAt);

private:
    LIAISON_TR_IN("liaison::SheetWriter", m_blocks.language())
    QString focus() const;
    QStringList agencies(const QStringList &codes) const;
    void results();
    void overTime();
    void goods();

    const OperationContent &m_content;
};

QStringList SheetWriter::agencies(const QStringList &codes) const
{
    QStringList names;
    for (const QString &code : codes)
        names.append(m_blocks.agency(code));
    return names;
}

QString SheetWriter::focus() const
{
    const OperationFocus &focus = m_content.figure.operation.focus;
    QStringList parts;
    for (const QString &group : focus.destinationGroups)
        parts.append(m_formats.codeName(u"destination_group"_s, group));
    for (const QString &place : focus.destinations)
        parts.append(m_formats.place(place));
    for (const QString &channel : focus.channels)
        parts.append(m_formats.codeName(u"channel"_s, channel));
    for (const QString &category : focus.categories)
        parts.append(m_formats.codeName(u"category"_s, category));
    if (!focus.event.isEmpty())
        parts.append(focus.event);
    return parts.isEmpty() ? m_formats.notStated() : parts.join(u", "_s);
}

report::Document SheetWriter::write(const QDateTime &madeAt)
{
    const Operation &operation = m_content.figure.operation;
    const QString name = nameIn(operation.names, m_blocks.language(), operation.code);
    m_document = m_blocks.document(tr("Operation result sheet"), operation.code, madeAt);
    // The cover says how the days are counted.
    const QString dates = m_content.figure.days
                              ? tr("%1 (%2, both ends included)", "dates, days")
                                    .arg(m_formats.dates(operation.firstDay.first, operation.lastDay.last),
                                         m_formats.days(*m_content.figure.days))
                              : m_formats.dates(operation, m_content.frame.programmeFirstMonth);
    QList<std::pair<QString, QString>> details{
        {tr("Code"), operation.code},
        {tr("Days"), dates},
        {tr("Type"), CodeWords::word(u"operation_type"_s, operation.type, m_blocks.language())},
        {tr("Coordinator"),
         operation.coordinator.isEmpty() ? m_formats.notStated() : m_blocks.agency(operation.coordinator)},
        {tr("Participants"), agencies(operation.participants).join(u"; "_s)},
        {tr("Focus"), focus()},
        {tr("Marking"), u"TLP:"_s + m_content.frame.marking}};
    if (!m_content.figure.parts.isEmpty()) {
        QStringList parts;
        for (const Operation &part : m_content.figure.parts)
            parts.append(nameIn(part.names, m_blocks.language(), part.code));
        details.insert(2, {tr("Parts"), parts.join(u"; "_s)});
    }
    add(m_blocks.cover(tr("Operation result sheet"), name, madeAt, details));
    add(report::PageBreak{});
    if (!operation.summary.isEmpty())
        add(report::Paragraph{operation.summary, false});
    results();
    overTime();
    goods();
    add(conversionSection(m_blocks, m_content.frame.conversions, m_content.frame.convertedTo));
    add(changesSection(m_blocks, m_content.frame.restatements));
    add(report::Notes{tr("Notes"), m_blocks.notes(m_content.figure.results, m_content.byCategory), 1});
    return m_document;
}

void SheetWriter::results()
{
    add(report::Heading{tr("Results side by side"), 1});
    if (m_content.figure.results.isEmpty()) {
        add(report::Paragraph{tr("No result was declared, and no case in this file belongs to this operation."),
                              false});
        return;
    }
    add(m_blocks.achievements(m_content.figure.results, m_content.figure.operation.participants));
    add(m_blocks.differences(m_content.figure.differences));
}

void SheetWriter::overTime()
{
    if (m_content.byDay.isEmpty())
        return;
    const Period &period = m_content.frame.period;
    const qint64 days = period.begin.daysTo(period.end);
    if (days <= mostDays) {
        add(report::Heading{tr("Day by day"), 1});
        add(CasesOverTime(m_blocks, {period.begin, period.lastDay(), true}).make(m_content.byDay));
        return;
    }
    add(report::Heading{tr("Month by month"), 1});
    const QDate firstMonth(period.begin.year(), period.begin.month(), 1);
    add(CasesOverTime(m_blocks, {firstMonth, period.lastDay(), false}).make(m_content.byDay));
}

void SheetWriter::goods()
{
    if (m_content.byCategory.isEmpty()) {
        add(report::Paragraph{
            tr("No case in this file belongs to this operation: there are no itemised goods to show."), false});
        return;
    }
    const QList<SeizureSum> whole = overAllKeys(m_content.byDay, SeizureGrouping::Day);
    using Key = ReportBlocks::Key;
    add(m_blocks.seizures({report::Heading{tr("Goods"), 1}}, m_content.byCategory, Key::Category, whole));
    add(m_blocks.seizures({report::Heading{tr("Channels"), 1}}, m_content.byChannel, Key::Channel));
    add(m_blocks.seizures({report::Heading{tr("Destinations"), 1}}, m_content.byDestination, Key::Destination));
}

} // namespace

report::Document operationSheet(const OperationContent &content, const QString &language, const QDateTime &madeAt)
{
    return SheetWriter(content, language).write(madeAt);
}

} // namespace liaison
