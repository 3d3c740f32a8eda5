// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/programmecopy.h"

#include "core/database/query.h"
#include "core/database/transaction.h"
#include "core/journal/settingstore.h"
#include "core/storage/itemstore.h"
#include "core/storage/programmestore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

QStringList Renumbering::order() const
{
    QStringList refs;
    for (const NewNumber &item : items)
        refs.append(item.before);
    return refs;
}

qsizetype Renumbering::moved() const
{
    return std::count_if(items.begin(), items.end(), [](const NewNumber &item) { return item.before != item.after; });
}

Result<QList<Item>> itemsOf(Connection &connection, const QString &programme)
{
    LIAISON_ASSIGN(const qint64 id, ProgrammeStore(connection).idOf(programme));
    Query rows(connection, u"SELECT id FROM item WHERE programme = :programme ORDER BY number"_s);
    return ItemStore(connection).list(rows.bind(u":programme"_s, id));
}

Result<ProgrammeCopy> copyProgramme(Connection &connection, const QString &programme, const QSet<qint64> &keep,
                                    const Author &author)
{
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(connection));
    Journal journal(connection);
    LIAISON_ASSIGN(const qint64 before, journal.lastId());
    ProgrammeStore programmes(connection);
    LIAISON_ASSIGN(const Programme from, programmes.find(programme));
    LIAISON_ASSIGN(const int firstMonth, SettingStore(connection).programmeFirstMonth());
    Programme to = programmeAfter(from, firstMonth);
    const auto existing = programmes.find(to.ref);
    if (existing) {
        to = *existing;
        LIAISON_ASSIGN(const QList<Item> there, itemsOf(connection, to.ref));
        if (!there.isEmpty())
            return fail(ErrorKind::Duplicate, u"programme"_s, to.ref);
    } else if (existing.error().kind != ErrorKind::NotFound) {
        return fail(existing.error());
    }
    LIAISON_ASSIGN(const QList<Item> items, itemsOf(connection, from.ref));
    LIAISON_ASSIGN(const QList<Item> next, carriedOver(from, items, to, keep));
    if (next.isEmpty())
        return fail(ErrorKind::Required, u"programme_items"_s, from.ref);
    if (to.id.isNull())
        LIAISON_TRY(programmes.save(to, author));
    ItemStore store(connection);
    ProgrammeCopy copy{to.ref, {}};
    for (const Item &item : next) {
        LIAISON_ASSIGN(const Item saved, store.save(item, author));
        copy.items.append(saved.ref());
    }
    LIAISON_TRY(journal.joinStep(before));
    LIAISON_TRY(transaction.commit());
    return copy;
}

Result<Renumbering> renumberingOf(Connection &connection, const QString &programme)
{
    LIAISON_ASSIGN(const Programme found, ProgrammeStore(connection).find(programme));
    LIAISON_ASSIGN(const QList<Item> items, itemsOf(connection, programme));
    Renumbering plan{found.ref, {}, {}};
    const QList<Item> ordered = inOrderOfAreas(found, items);
    for (qsizetype i = 0; i < ordered.size(); ++i)
        plan.items.append({ordered.at(i).ref(), itemRef(found.ref, i + 1), ordered.at(i).title});
    // A paper that was frozen for the year, or for a span around it, keeps the numbers it was printed with.
    Query frozen(connection, u"SELECT ref FROM freeze WHERE report = 'progress' AND date_from <= :to AND date_to "
                             ">= :from ORDER BY id"_s);
    LIAISON_TRY(frozen.bind(u":from"_s, found.year.first.toString(Qt::ISODate))
                    .bind(u":to"_s, found.year.last.toString(Qt::ISODate))
                    .run());
    while (frozen.next())
        plan.frozen.append(frozen.text(0));
    LIAISON_TRY(frozen.end());
    return plan;
}

Result<ProgrammeCopy> renumberProgramme(Connection &connection, const QString &programme, const QStringList &order,
                                        const Author &author)
{
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(connection));
    Journal journal(connection);
    LIAISON_ASSIGN(const qint64 before, journal.lastId());
    LIAISON_ASSIGN(const QList<Item> items, itemsOf(connection, programme));
    if (items.size() != order.size())
        return fail(ErrorKind::UnknownCode, u"programme_items"_s, programme);
    ItemStore store(connection);
    QList<Item> ordered;
    qint64 free = items.isEmpty() ? 0 : items.last().number;
    for (const QString &ref : order) {
        const auto found = std::find_if(items.begin(), items.end(), [&](const Item &item) {
            return item.ref().compare(ref, Qt::CaseInsensitive) == 0;
        });
        const bool twice = found != items.end() && std::any_of(ordered.begin(), ordered.end(),
                                                               [&](const Item &item) { return item.id == found->id; });
        if (found == items.end() || twice)
            return fail(ErrorKind::UnknownCode, u"programme_items"_s, ref);
        ordered.append(*found);
    }
    free = std::max<qint64>(free, ordered.size());
    // Numbers are unique at every step: those that move wait beyond the last one.
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        if (ordered.at(i).number == i + 1)
            continue;
        ordered[i].number = ++free;
        LIAISON_ASSIGN(ordered[i], store.save(ordered.at(i), author));
    }
    ProgrammeCopy copy{programme, {}};
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        if (ordered.at(i).number != i + 1) {
            ordered[i].number = i + 1;
            LIAISON_ASSIGN(ordered[i], store.save(ordered.at(i), author));
        }
        copy.items.append(ordered.at(i).ref());
    }
    LIAISON_TRY(journal.joinStep(before));
    LIAISON_TRY(transaction.commit());
    return copy;
}

} // namespace liaison
