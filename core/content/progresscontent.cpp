// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/progresscontent.h"

#include "core/content/reportframe.h"
#include "core/database/query.h"
#include "core/journal/settingstore.h"
#include "core/storage/eventstore.h"
#include "core/storage/followupstore.h"
#include "core/storage/programmestore.h"
#include "core/storage/resourcelinkstore.h"

#include <QMap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

Period yearOf(const Programme &programme)
{
    return Period::fromInclusive(programme.year.first, programme.year.last, PeriodKind::ProgrammeYear);
}

// Of the programmes whose year is the period, or else holds it, the first one.
Result<QString> programmeOf(Connection &connection, const Period &period)
{
    LIAISON_ASSIGN(const auto ids, RecordList(connection).ids({u"programme"_s}, {u"year"_s, false}));
    LIAISON_ASSIGN(const auto programmes, ProgrammeStore(connection).list(ids));
    QString holding;
    for (const Programme &programme : programmes) {
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
    const RecordFilter meetings = RecordFilter{u"event"_s}.with(u"kind"_s, u"meeting"_s);
    LIAISON_ASSIGN(const auto ids, RecordList(connection).ids(meetings, {u"first_day"_s, false}));
    LIAISON_ASSIGN(const auto events, EventStore(connection).list(ids));
    for (const Event &event : events) {
        const QDate last = event.span().last;
        const bool follows = last > programme.year.last && last <= programme.year.last.addMonths(12);
        if (!follows || !event.takesPlace() || event.series.simplified().compare(mechanism, Qt::CaseInsensitive) != 0)
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

// The records of that store that the items name, by their references.
template <typename Store>
auto recordsNamed(Store store, const QList<Item> &items, QStringList Item::*refs)
    -> Result<QHash<QString, typename decltype(store.list(QList<qint64>()))::value_type::value_type>>
{
    QStringList all;
    for (const Item &item : items)
        all += item.*refs;
    LIAISON_ASSIGN(const auto ids, store.idsOf(all));
    LIAISON_ASSIGN(const auto records, store.list(ids));
    QHash<QString, typename decltype(store.list(QList<qint64>()))::value_type::value_type> byRef;
    for (const auto &record : records)
        byRef.insert(record.ref, record);
    return byRef;
}

// Follow-ups of items that are still open, by the items' references; none that was made up for the sample.
Result<QHash<QString, QList<FollowUp>>> openFollowUps(Connection &connection)
{
    Query ids(connection, u"SELECT id FROM followup WHERE status = 'open' AND NOT illustrative "
                          "AND attached_kind = :item ORDER BY id"_s);
    LIAISON_ASSIGN(const auto open, FollowUpStore(connection).list(ids.bind(u":item"_s, nounOf(u"item"_s)->number)));
    QHash<QString, QList<FollowUp>> byItem;
    for (const FollowUp &followUp : open)
        byItem[followUp.attachedTo.ref].append(followUp);
    return byItem;
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

    // Every kind of record is asked for once for all the items.
    Done gatherItems()
    {
        QList<Item> items;
        for (const ItemLine &line : m_content.figures.items)
            items.append(line.item);
        LIAISON_ASSIGN(const auto exchanges, countItemExchanges(m_connection, items, m_year));
        LIAISON_ASSIGN(m_events, recordsNamed(EventStore(m_connection), items, &Item::events));
        LIAISON_ASSIGN(m_operations, OperationFigures(m_connection).named(m_itemsOfOperations.keys()));
        LIAISON_ASSIGN(m_links, recordsNamed(ResourceLinkStore(m_connection), items, &Item::links));
        LIAISON_ASSIGN(const auto followUps, openFollowUps(m_connection));
        for (const Item &item : std::as_const(items)) {
            ProgressPaperItem paper;
            paper.item = item;
            paper.exchanges = exchanges.value(item.id.value);
            addEvents(paper);
            addOperations(paper);
            addLinks(paper);
            paper.followUps = followUps.value(item.ref());
            for (const CounterpartExchanges &each : std::as_const(paper.exchanges.counterparts))
                m_content.frame.illustrativeRecords += each.illustrative;
            m_content.frame.illustrativeRecords += item.illustrative ? 1 : 0;
            m_content.items.append(paper);
        }
        return {};
    }

    Done gatherElsewhere()
    {
        LIAISON_ASSIGN(const auto ids,
                       RecordList(m_connection).ids(Scope(m_year).filter(u"event"_s), {u"first_day"_s, false}));
        LIAISON_ASSIGN(m_content.eventsElsewhere, EventStore(m_connection).list(ids));
        m_content.eventsElsewhere.removeIf([&](const Event &event) { return m_itemsOfEvents.contains(event.ref); });
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
        LIAISON_ASSIGN(std::optional<Tlp> strict, markingOfOperations(m_connection, m_operations.keys()));
        for (const ProgressPaperItem &item : std::as_const(m_content.items)) {
            for (const CounterpartExchanges &exchanges : item.exchanges.counterparts) {
                for (const QString &tlp : exchanges.markings)
                    strict = stricter(strict, tlpFromCode(tlp));
            }
        }
        return strict;
    }

private:
    void addEvents(ProgressPaperItem &paper)
    {
        for (const QString &ref : std::as_const(paper.item.events)) {
            const Event event = m_events.value(ref);
            m_content.frame.illustrativeRecords += event.illustrative ? 1 : 0;
            paper.events.append({event, placeOf(m_year, event.span(), event.isPrecise()),
                                 others(m_itemsOfEvents.value(ref), paper.item.number)});
        }
        std::stable_sort(paper.events.begin(), paper.events.end(),
                         [](const ProgressPaperEvent &a, const ProgressPaperEvent &b) {
                             return a.event.firstDay.first < b.event.firstDay.first;
                         });
    }

    void addOperations(ProgressPaperItem &paper)
    {
        for (const QString &code : std::as_const(paper.item.operations)) {
            const OperationFigure figure = m_operations.value(code);
            const Operation &operation = figure.operation;
            m_content.frame.illustrativeRecords += figure.illustrativeRecords();
            paper.operations.append({figure, placeOf(m_year, operation.span(), operation.isPrecise()),
                                     others(m_itemsOfOperations.value(code), paper.item.number)});
        }
    }

    void addLinks(ProgressPaperItem &paper)
    {
        for (const QString &ref : std::as_const(paper.item.links)) {
            const ResourceLink link = m_links.value(ref);
            if (link.illustrative) { // nothing made up stands in a paper's sentences
                ++paper.links.illustrative;
                continue;
            }
            paper.links.named.append(ref);
            if (link.updated.isValid() && m_year.place(PartialDate::day(link.updated)) == Period::Place::Inside)
                paper.links.updated.append(ref);
        }
    }

    Connection &m_connection;
    ProgressContent &m_content;
    const Period m_year;
    const QMap<QString, QList<qint64>> m_itemsOfEvents;
    const QMap<QString, QList<qint64>> m_itemsOfOperations;
    QHash<QString, Event> m_events;
    QMap<QString, OperationFigure> m_operations;
    QHash<QString, ResourceLink> m_links;
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
