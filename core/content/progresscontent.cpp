// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/progresscontent.h"

#include "core/content/reportframe.h"
#include "core/journal/settingstore.h"
#include "core/storage/attachedto.h"
#include "core/storage/eventstore.h"
#include "core/storage/followupstore.h"
#include "core/storage/programmestore.h"
#include "core/storage/resourcelinkstore.h"

#include <QMap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int mostListed = 100'000;

Period yearOf(const Programme &programme)
{
    return Period::fromInclusive(programme.year.first, programme.year.last, PeriodKind::ProgrammeYear);
}

// Of the programmes whose year is the period, or else holds it, the first one.
Result<QString> programmeOf(Connection &connection, const Period &period)
{
    RecordList list(connection);
    LIAISON_ASSIGN(const auto rows, list.list(RecordFilter{u"programme"_s, {}, false, {}, {}}, {},
                                              RecordOrder{u"year"_s, false}, nullptr, mostListed));
    QString holding;
    for (const RecordRow &row : rows) {
        LIAISON_ASSIGN(const Programme programme, ProgrammeStore(connection).find(row.id));
        const PartialDate &year = programme.year;
        if (year.first == period.begin && year.last == period.lastDay())
            return programme.ref;
        if (holding.isEmpty() && year.first <= period.begin && period.lastDay() <= year.last)
            holding = programme.ref;
    }
    if (!holding.isEmpty())
        return holding;
    LIAISON_ASSIGN(const int firstMonth, SettingStore(connection).programmeFirstMonth());
    return fail(ErrorKind::NotFound, u"programme_year"_s, periodText(period, firstMonth));
}

// The first meeting of the mechanism that may have ended after the year did, and did so within twelve months.
Result<std::optional<Event>> meetingOf(Connection &connection, const Programme &programme)
{
    const QString mechanism = programme.mechanism.simplified();
    std::optional<Event> meeting;
    if (mechanism.isEmpty())
        return meeting;
    RecordList list(connection);
    const RecordFilter meetings{u"event"_s, {}, false, {{u"kind"_s, u"meeting"_s}}, {}};
    LIAISON_ASSIGN(const auto rows, list.list(meetings, {}, RecordOrder{u"first_day"_s, false}, nullptr, mostListed));
    for (const RecordRow &row : rows) {
        LIAISON_ASSIGN(const Event event, EventStore(connection).find(row.id));
        const QDate last = event.span().last;
        const bool follows = last > programme.year.last && last <= programme.year.last.addMonths(12);
        const bool happens = event.status == "held"_L1 || event.status == "planned"_L1;
        if (!follows || !happens || event.series.simplified().compare(mechanism, Qt::CaseInsensitive) != 0)
            continue;
        if (!meeting || last < meeting->span().last)
            meeting = event;
    }
    return meeting;
}

Period::Place placeOf(const Period &year, const PartialDate &span, bool precise)
{
    const Period::Place place = year.place(span);
    return place == Period::Place::Imprecise && precise ? Period::Place::Inside : place;
}

// Which items name each event or operation.
QMap<QString, QList<qint64>> namedBy(const QList<ItemLine> &lines, QStringList Item::*refs)
{
    QMap<QString, QList<qint64>> numbers;
    for (const ItemLine &line : lines) {
        for (const QString &ref : line.item.*refs)
            numbers[ref].append(line.item.number);
    }
    return numbers;
}

QList<qint64> others(QList<qint64> numbers, qint64 own)
{
    numbers.removeAll(own);
    return numbers;
}

Result<ProgressPaperLinks> linksOf(Connection &connection, const Item &item, const Period &year)
{
    ProgressPaperLinks links;
    for (const QString &ref : item.links) {
        LIAISON_ASSIGN(const ResourceLink link, ResourceLinkStore(connection).find(ref));
        if (link.illustrative) { // nothing made up stands in a paper's sentences
            ++links.illustrative;
            continue;
        }
        links.named.append(ref);
        if (!link.updated.isValid() || year.place(PartialDate::day(link.updated)) != Period::Place::Inside)
            continue;
        links.updated.append(ref);
    }
    return links;
}

Result<QList<FollowUp>> openFollowUps(Connection &connection, const Item &item)
{
    LIAISON_ASSIGN(const AttachedTo target, targetOf(connection, {u"item"_s, item.ref()}));
    LIAISON_ASSIGN(const QList<qint64> ids, attachedIds(connection, u"followup"_s, target));
    QList<FollowUp> open;
    for (const qint64 id : ids) {
        LIAISON_ASSIGN(const FollowUp followUp, FollowUpStore(connection).find(id));
        if (followUp.status == "open"_L1 && !followUp.illustrative)
            open.append(followUp);
    }
    return open;
}

// Gathers one paper. Used once.
class Gathering
{
public:
    Gathering(Connection &connection, ProgressContent &content)
        : m_connection(connection),
          m_content(content),
          m_year(content.frame.period),
          m_itemsOfEvents(namedBy(content.figures.items, &Item::events)),
          m_itemsOfOperations(namedBy(content.figures.items, &Item::operations))
    {
    }

    Done gatherItems()
    {
        for (const ItemLine &line : m_content.figures.items) {
            LIAISON_ASSIGN(const ProgressPaperItem item, gather(line.item));
            m_content.items.append(item);
        }
        return {};
    }

    Done gatherElsewhere()
    {
        RecordList list(m_connection);
        const RecordFilter events{u"event"_s, m_year, false, {}, {}};
        LIAISON_ASSIGN(const auto rows, list.list(events, {}, RecordOrder{u"first_day"_s, false}, nullptr, mostListed));
        for (const RecordRow &row : rows) {
            if (m_itemsOfEvents.contains(row.ref))
                continue;
            LIAISON_ASSIGN(const Event event, EventStore(m_connection).find(row.id));
            m_content.eventsElsewhere.append(event);
        }
        LIAISON_ASSIGN(const auto operations, OperationFigures(m_connection).list(m_year));
        for (const OperationFigure &figure : operations) {
            if (!m_itemsOfOperations.contains(figure.operation.code) &&
                !m_itemsOfOperations.contains(figure.operation.partOf))
                m_content.operationsElsewhere.append(figure.operation.code);
        }
        return {};
    }

    // The strictest marking of what the paper is made from: exchanges that are counted, cases that are added up.
    Result<std::optional<Tlp>> marking()
    {
        std::optional<Tlp> strict;
        for (const ProgressPaperItem &item : std::as_const(m_content.items)) {
            for (const CounterpartExchanges &exchanges : item.exchanges.counterparts) {
                for (const QString &tlp : exchanges.markings)
                    strict = stricter(strict, tlpFromCode(tlp));
            }
            for (const ProgressPaperOperation &operation : item.operations) {
                LIAISON_ASSIGN(const auto cases, markingOfOperation(m_connection, operation.figure.operation.code));
                strict = stricter(strict, cases);
            }
        }
        return strict;
    }

private:
    Result<ProgressPaperItem> gather(const Item &item)
    {
        ProgressPaperItem paper;
        paper.item = item;
        LIAISON_ASSIGN(paper.exchanges, countItemExchanges(m_connection, item, m_year));
        LIAISON_TRY(addEvents(paper));
        LIAISON_TRY(addOperations(paper));
        LIAISON_ASSIGN(paper.links, linksOf(m_connection, item, m_year));
        LIAISON_ASSIGN(paper.followUps, openFollowUps(m_connection, item));
        for (const CounterpartExchanges &exchanges : std::as_const(paper.exchanges.counterparts))
            m_content.frame.illustrativeRecords += exchanges.illustrative;
        m_content.frame.illustrativeRecords += item.illustrative ? 1 : 0;
        return paper;
    }

    Done addEvents(ProgressPaperItem &paper)
    {
        for (const QString &ref : std::as_const(paper.item.events)) {
            ProgressPaperEvent event;
            LIAISON_ASSIGN(event.event, EventStore(m_connection).find(ref));
            event.place = placeOf(m_year, event.event.span(), event.event.isPrecise());
            event.alsoUnder = others(m_itemsOfEvents.value(ref), paper.item.number);
            m_content.frame.illustrativeRecords += event.event.illustrative ? 1 : 0;
            paper.events.append(event);
        }
        std::stable_sort(paper.events.begin(), paper.events.end(),
                         [](const ProgressPaperEvent &a, const ProgressPaperEvent &b) {
                             return a.event.firstDay.first < b.event.firstDay.first;
                         });
        return {};
    }

    Done addOperations(ProgressPaperItem &paper)
    {
        for (const QString &code : std::as_const(paper.item.operations)) {
            ProgressPaperOperation operation;
            LIAISON_ASSIGN(operation.figure, OperationFigures(m_connection).find(code));
            const Operation &record = operation.figure.operation;
            const bool precise = record.firstDay.isDay() && (record.lastDay.isNull() || record.lastDay.isDay());
            operation.place = placeOf(m_year, record.span(), precise);
            operation.alsoUnder = others(m_itemsOfOperations.value(code), paper.item.number);
            m_content.frame.illustrativeRecords += operation.figure.illustrativeCases + (record.illustrative ? 1 : 0);
            paper.operations.append(operation);
        }
        return {};
    }

    Connection &m_connection;
    ProgressContent &m_content;
    const Period m_year;
    const QMap<QString, QList<qint64>> m_itemsOfEvents;
    const QMap<QString, QList<qint64>> m_itemsOfOperations;
};

} // namespace

bool ProgressPaperItem::namesNothing() const
{
    const auto isBlank = [](const QString &text) { return text.trimmed().isEmpty(); };
    return std::all_of(item.progress.begin(), item.progress.end(), isBlank) && events.isEmpty() &&
           operations.isEmpty() && item.measures.isEmpty() && exchanges.counterparts.isEmpty() &&
           exchanges.elsewhere.isEmpty() && links.named.isEmpty();
}

Result<ProgressContent> progressContent(Connection &connection, const Period &period, const QString &marking)
{
    LIAISON_ASSIGN(const QString programme, programmeOf(connection, period));
    ProgressContent content;
    LIAISON_ASSIGN(content.figures, programmeFigures(connection, programme));
    LIAISON_ASSIGN(content.frame, reportFrame(connection, yearOf(content.figures.programme)));
    LIAISON_ASSIGN(content.meeting, meetingOf(connection, content.figures.programme));
    Gathering gathering(connection, content);
    LIAISON_TRY(gathering.gatherItems());
    LIAISON_TRY(gathering.gatherElsewhere());
    LIAISON_ASSIGN(const auto inside, gathering.marking());
    LIAISON_TRY(markFrame(content.frame, inside, marking));
    return content;
}

} // namespace liaison
