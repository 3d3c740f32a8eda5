// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/pendingimports.h"

#include "core/base/clock.h"
#include "core/database/query.h"
#include "core/database/sidefiles.h"
#include "core/database/slicepace.h"
#include "core/database/transaction.h"
#include "core/storage/undo.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace liaison {

Result<QList<PendingImport>> PendingImports::read(const QString &condition, const QVariant &value)
{
    Query rows(m_connection, u"SELECT id, started, officer, kind, digest, program, rows, done FROM pending_import "
                             "WHERE "_s +
                                 condition + u" = :value ORDER BY id"_s);
    LIAISON_TRY(rows.bind(u":value"_s, value).run());
    QList<PendingImport> imports;
    while (rows.next()) {
        PendingImport import;
        import.id = rows.integer(0);
        import.started = QDateTime::fromString(rows.text(1), Qt::ISODate);
        import.officer = rows.text(2);
        import.kind = rows.text(3);
        import.digest = rows.text(4);
        import.program = rows.text(5);
        import.rows = rows.integer(6);
        import.done = rows.integer(7);
        imports.append(import);
    }
    LIAISON_TRY(rows.end());
    return imports;
}

Result<std::optional<PendingImport>> PendingImports::withDigest(const QString &digest)
{
    LIAISON_ASSIGN(const QList<PendingImport> imports, read(u"digest"_s, digest));
    return imports.isEmpty() ? std::nullopt : std::optional(imports.first());
}

Result<QList<PendingImport>> PendingImports::interrupted(const QString &casefile)
{
    LIAISON_ASSIGN(QList<PendingImport> imports, read(u"1"_s, 1));
    const QString folder = QFileInfo(casefile).path() + u'/';
    imports.removeIf([&](const PendingImport &import) { return isBeingMade(folder + import.program); });
    return imports;
}

Result<qint64> PendingImports::begin(const PendingImport &import)
{
    Query insert(m_connection, u"INSERT INTO pending_import (started, officer, kind, digest, program, rows, done) "
                               "VALUES (:started, :officer, :kind, :digest, :program, :rows, 0)"_s);
    insert.bind(u":started"_s, Clock::nowUtc().toString(Qt::ISODate)).bind(u":officer"_s, import.officer);
    insert.bind(u":kind"_s, import.kind).bind(u":digest"_s, import.digest).bind(u":program"_s, import.program);
    LIAISON_TRY(insert.bind(u":rows"_s, import.rows).run());
    return insert.lastId();
}

Done PendingImports::takeOver(const PendingImport &import, const QString &program)
{
    Query update(m_connection, u"UPDATE pending_import SET program = :program WHERE id = :id AND program = :before "
                               "AND done = :done"_s);
    update.bind(u":program"_s, program).bind(u":id"_s, import.id).bind(u":before"_s, import.program);
    LIAISON_TRY(update.bind(u":done"_s, import.done).run());
    return update.affectedRows() == 1 ? Done() : Done(fail(ErrorKind::Locked, u"import"_s));
}

Done PendingImports::wrote(qint64 id, qint64 done, qint64 journalBefore)
{
    Query insert(m_connection, u"INSERT INTO pending_import_slice (first, last, import) "
                               "SELECT min(id), max(id), :import FROM journal WHERE id > :before HAVING count(*) > "
                               "0"_s);
    LIAISON_TRY(insert.bind(u":import"_s, id).bind(u":before"_s, journalBefore).run());
    Query update(m_connection, u"UPDATE pending_import SET done = :done WHERE id = :id"_s);
    LIAISON_TRY(update.bind(u":done"_s, done).bind(u":id"_s, id).run());
    if (update.affectedRows() == 0) // somebody took it back meanwhile
        return fail(ErrorKind::Cancelled);
    return {};
}

Done PendingImports::finish(qint64 id)
{
    Query erase(m_connection, u"DELETE FROM pending_import WHERE id = :id"_s);
    return erase.bind(u":id"_s, id).run();
}

Result<TakenBack> PendingImports::takeBack(qint64 id, const Author &author, const Progress &progress)
{
    TakenBack outcome;
    LIAISON_ASSIGN(const QList<PendingImport> known, read(u"id"_s, id));
    if (known.isEmpty())
        return fail(ErrorKind::NotFound, u"import"_s);
    for (;;) {
        LIAISON_ASSIGN(const bool complete, takeBackSlice(id, author, outcome));
        if (complete)
            return outcome;
        if (progress && !progress(std::min(outcome.records + outcome.kept, known.first().done), known.first().done))
            return fail(ErrorKind::Cancelled);
        SlicePace::letOthersIn();
    }
}

// Whether nothing is left of it.
Result<bool> PendingImports::takeBackSlice(qint64 id, const Author &author, TakenBack &outcome)
{
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    Journal journal(m_connection);
    const SlicePace pace;
    TakenBack now = outcome;
    while (!pace.isOver()) {
        Query newest(m_connection, u"SELECT first, last FROM pending_import_slice WHERE import = :import "
                                   "ORDER BY last DESC LIMIT 1"_s);
        LIAISON_TRY(newest.bind(u":import"_s, id).run());
        if (!newest.next()) {
            LIAISON_TRY(newest.end());
            LIAISON_TRY(finish(id));
            LIAISON_TRY(transaction.commit());
            outcome = now;
            return true;
        }
        const qint64 first = newest.integer(0);
        const qint64 last = newest.integer(1);
        LIAISON_TRY(newest.end());
        LIAISON_ASSIGN(const auto entry, journal.find(last));
        if (entry && entry->record != 0) {
            const Done reversed = takeBackEntry(m_connection, *entry, author);
            const ErrorKind kind = reversed ? ErrorKind::Internal : reversed.error().kind;
            if (!reversed && kind != ErrorKind::Conflict && kind != ErrorKind::Referenced)
                return fail(reversed.error());
            ++(reversed ? now.records : now.kept);
        }
        Query shorten(m_connection, first == last
                                        ? u"DELETE FROM pending_import_slice WHERE first = :first"_s
                                        : u"UPDATE pending_import_slice SET last = last - 1 WHERE first = :first"_s);
        LIAISON_TRY(shorten.bind(u":first"_s, first).run());
    }
    LIAISON_TRY(transaction.commit());
    outcome = now;
    return false;
}

Error toldOf(const PendingImport &import)
{
    return {ErrorKind::HalfImported, import.kind, u"%1/%2"_s.arg(import.done).arg(import.rows)};
}

} // namespace liaison
