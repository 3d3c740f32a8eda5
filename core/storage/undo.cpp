// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/undo.h"

#include "core/database/query.h"
#include "core/database/transaction.h"
#include "core/storage/recordstore.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

Done saveBack(RecordStore &store, const JournalEntry &entry, SaveTarget target, const Author &author)
{
    QJsonObject json = *entry.before;
    target.uid = json.take(u"uid"_s).toString();
    const auto saved = store.saveJson(json, target, author);
    if (!saved)
        return fail(saved.error().first());
    return {};
}

Done reverse(RecordStore &store, const JournalEntry &entry, const Author &author)
{
    const auto now = store.stored(entry.record);
    if (!now && now.error().kind != ErrorKind::NotFound)
        return fail(now.error());
    if (entry.action == "remove"_L1) {
        if (now) // the id was taken again
            return fail(ErrorKind::Conflict, entry.kind, entry.ref);
        return saveBack(store, entry, SaveTarget{entry.record, 0, {}, true}, author);
    }
    if (!now || now->json != *entry.after)
        return fail(ErrorKind::Conflict, entry.kind, entry.ref);
    if (entry.action == "create"_L1)
        return store.remove(entry.record, now->revision, author);
    return saveBack(store, entry, SaveTarget{entry.record, now->revision, {}, false}, author);
}

} // namespace

Done takeBackEntry(Connection &connection, const JournalEntry &entry, const Author &author)
{
    const auto store = RecordStore::of(connection, entry.kind);
    if (!store)
        return fail(ErrorKind::UnknownKind, {}, entry.kind);
    Author undoing = author;
    undoing.undoes = entry.id;
    return reverse(*store, entry, undoing);
}

Result<UndoneChange> undoLastChange(Connection &connection, const Author &author)
{
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(connection));
    Journal journal(connection);
    LIAISON_ASSIGN(const auto entry, journal.lastUndoable(author.officer));
    if (!entry)
        return fail(ErrorKind::NotFound, u"journal"_s);
    LIAISON_ASSIGN(const QList<JournalEntry> step, journal.stepOf(*entry));
    QSet<std::pair<QString, qint64>> records;
    for (const JournalEntry &each : step) {
        LIAISON_TRY(takeBackEntry(connection, each, author));
        records.insert({each.kind, each.record});
    }
    LIAISON_TRY(transaction.commit());
    return UndoneChange{step.last(), records.size()};
}

} // namespace liaison
