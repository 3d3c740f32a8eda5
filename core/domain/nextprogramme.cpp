// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/nextprogramme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

Item nextOf(const Item &item, const Programme &to, qint64 number)
{
    Item next;
    next.programme = to.ref;
    next.number = number;
    next.title = item.title;
    const bool hasArea = std::any_of(to.areas.begin(), to.areas.end(),
                                     [&](const ProgrammeArea &area) { return area.code == item.area; });
    next.area = hasArea ? item.area : QString();
    next.origin = u"carried_over"_s;
    next.carriedFrom = item.ref();
    next.lead = item.lead;
    next.partners = item.partners;
    next.links = item.links;
    next.illustrative = item.illustrative;
    for (StatedFigure indicator : item.measures) {
        indicator.amount = Estimate::notStated();
        indicator.whole = Estimate::notStated();
        indicator.asOf = {};
        indicator.note.clear();
        next.measures.append(indicator);
    }
    return next;
}

} // namespace

PartialDate nextYear(const PartialDate &year)
{
    // Counted from the day after, so that the end of a leap February stays the end of February.
    return {year.first.addYears(1), year.last.addDays(1).addYears(1).addDays(-1)};
}

Result<QList<Item>> carriedOver(const Programme &from, const QList<Item> &items, const Programme &to,
                                const QSet<qint64> &keep)
{
    if (to.year.first <= from.year.first)
        return fail(ErrorKind::DatesOutOfOrder, u"programme"_s, from.ref);
    QList<Item> sorted = items;
    std::sort(sorted.begin(), sorted.end(), [](const Item &a, const Item &b) { return a.number < b.number; });
    QSet<qint64> unknown = keep;
    QList<Item> next;
    for (const Item &item : sorted) {
        unknown.remove(item.number);
        if (keep.isEmpty() ? item.status != "dropped"_L1 : keep.contains(item.number))
            next.append(nextOf(item, to, next.size() + 1));
    }
    if (!unknown.isEmpty())
        return fail(ErrorKind::UnknownCode, u"programme_items"_s,
                    QString::number(*std::min_element(unknown.begin(), unknown.end())));
    return next;
}

QList<Item> inOrderOfAreas(const Programme &programme, const QList<Item> &items)
{
    const auto place = [&](const Item &item) {
        const auto area = std::find_if(programme.areas.begin(), programme.areas.end(),
                                       [&](const ProgrammeArea &each) { return each.code == item.area; });
        return std::pair(std::distance(programme.areas.begin(), area), item.number);
    };
    QList<Item> ordered = items;
    std::sort(ordered.begin(), ordered.end(), [&](const Item &a, const Item &b) { return place(a) < place(b); });
    return ordered;
}

Programme programmeAfter(const Programme &from, int programmeFirstMonth)
{
    Programme next;
    next.year = nextYear(from.year);
    const QString yearText = partialDateText(from.year, programmeFirstMonth);
    const QString nextText = partialDateText(next.year, programmeFirstMonth);
    next.ref =
        from.ref.contains(yearText) ? QString(from.ref).replace(yearText, nextText) : QString(from.ref + u"+1"_s);
    for (auto it = from.title.begin(); it != from.title.end(); ++it) {
        if (it.value().contains(yearText)) // a title that does not name the year says nothing wrong without it
            next.title.insert(it.key(), QString(it.value()).replace(yearText, nextText));
    }
    next.mechanism = from.mechanism;
    next.parties = from.parties;
    next.areas = from.areas;
    next.illustrative = from.illustrative;
    return next;
}

Result<QSet<qint64>> parseNumbers(const QString &text)
{
    QSet<qint64> numbers;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        bool firstOk = false;
        bool lastOk = false;
        const qint64 first = part.section(u'-', 0, 0).trimmed().toLongLong(&firstOk);
        const qint64 last = part.section(u'-', -1).trimmed().toLongLong(&lastOk);
        if (!firstOk || !lastOk || part.count(u'-') > 1 || first < 1 || last < first || last > Item::mostNumber)
            return fail(ErrorKind::Malformed, u"programme_items"_s, text);
        for (qint64 number = first; number <= last; ++number)
            numbers.insert(number);
    }
    if (numbers.isEmpty())
        return fail(ErrorKind::Malformed, u"programme_items"_s, text);
    return numbers;
}

} // namespace liaison
