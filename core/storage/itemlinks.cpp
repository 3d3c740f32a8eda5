// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/itemlinks.h"

#include "core/database/query.h"
#include "core/database/transaction.h"
#include "core/journal/journal.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QString served = u"programme_items"_s;

// How items name records of the kind: their field, which also names the table that joins them. Empty: not at all.
QString fieldOf(const QString &kind)
{
    return kind == "event"_L1 ? u"events"_s : kind == "operation"_L1 ? u"operations"_s : QString();
}

Result<QStringList> itemsNaming(Connection &connection, const QString &kind, qint64 id)
{
    Query rows(connection, u"SELECT i.ref FROM item_"_s + kind + u" AS j JOIN item AS i ON i.id = j.item WHERE j."_s +
                               kind + u" = :id ORDER BY i.ref"_s);
    LIAISON_TRY(rows.bind(u":id"_s, id).run());
    QStringList refs;
    while (rows.next())
        refs.append(rows.text(0));
    LIAISON_TRY(rows.end());
    return refs;
}

QStringList refsIn(const QJsonObject &json)
{
    return json.value(served).toVariant().toStringList();
}

Result<StoredRecord> withItems(Connection &connection, StoredRecord record)
{
    if (fieldOf(record.kind).isEmpty())
        return record;
    LIAISON_ASSIGN(const QStringList refs, itemsNaming(connection, record.kind, record.id));
    record.json.insert(served, QJsonArray::fromStringList(refs));
    return record;
}

// The item names the record, or no longer does. An item that does already, or does not any more, stays as it is.
Done letName(RecordStore &items, const QString &item, const StoredRecord &record, bool names, const Author &author)
{
    LIAISON_ASSIGN(const qint64 id, items.idOf(item));
    LIAISON_ASSIGN(const StoredRecord stored, items.stored(id));
    QJsonObject json = stored.json;
    const QString field = fieldOf(record.kind);
    QStringList refs = json.value(field).toVariant().toStringList();
    refs.removeAll(record.ref);
    if (names)
        refs.append(record.ref);
    json.insert(field, QJsonArray::fromStringList(refs));
    const auto saved = items.saveJson(json, {id, stored.revision, {}, false}, author);
    if (!saved)
        return fail(saved.error().first());
    return {};
}

} // namespace

Result<StoredRecord> storedWithItems(Connection &connection, const QString &kind, qint64 id)
{
    const auto store = RecordStore::of(connection, kind);
    if (!store)
        return fail(ErrorKind::UnknownKind, {}, kind);
    LIAISON_ASSIGN(const StoredRecord record, store->stored(id));
    return withItems(connection, record);
}

tl::expected<StoredRecord, Errors> saveWithItems(Connection &connection, const QString &kind, QJsonObject json,
                                                 const QJsonObject &before, const SaveTarget &target,
                                                 const Author &author)
{
    const auto failed = [](const Error &error) { return tl::unexpected<Errors>(Errors{error}); };
    const auto store = RecordStore::of(connection, kind);
    if (!store)
        return failed({ErrorKind::UnknownKind, {}, kind});
    if (fieldOf(kind).isEmpty() || !json.contains(served))
        return store->saveJson(json, target, author);
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return failed(transaction.error());
    Journal journal(connection);
    const auto last = journal.lastId();
    if (!last)
        return failed(last.error());
    const QStringList wanted = refsIn(json);
    const QStringList former = refsIn(before);
    json.remove(served);
    auto record = store->saveJson(json, target, author);
    if (!record)
        return record;
    const auto items = RecordStore::of(connection, u"item"_s);
    for (const QString &item : former) {
        if (wanted.contains(item, Qt::CaseInsensitive))
            continue;
        const Done done = letName(*items, item, *record, false, author);
        if (!done && done.error().kind != ErrorKind::NotFound) // an item that is gone names nothing
            return failed(done.error());
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (former.contains(wanted.at(i), Qt::CaseInsensitive))
            continue;
        const Done done = letName(*items, wanted.at(i), *record, true, author);
        if (!done && done.error().kind == ErrorKind::NotFound)
            return failed({ErrorKind::UnknownCode, u"programme_items[%1]"_s.arg(i), wanted.at(i)});
        if (!done)
            return failed(done.error());
    }
    if (const Done joined = journal.joinStep(*last); !joined)
        return failed(joined.error());
    auto answer = withItems(connection, *record);
    if (!answer)
        return failed(answer.error());
    if (const Done done = transaction->commit(); !done)
        return failed(done.error());
    return *answer;
}

} // namespace liaison
