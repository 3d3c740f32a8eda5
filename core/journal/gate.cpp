// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/gate.h"

#include "core/base/platform.h"
#include "core/database/connection.h"
#include "core/database/personkey.h"
#include "core/database/query.h"
#include "core/database/sidefiles.h"
#include "core/database/transaction.h"
#include "core/journal/unfinishedoutgoing.h"

#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QString hex(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

// What would be lost is never replaced: the case file and its log.
bool isCaseFile(const QString &target, const Connection &connection)
{
    const QString own = QFileInfo(fileOf(connection.handle())).canonicalFilePath();
    return target == own || target == own + u"-wal"_s || target == own + u"-shm"_s;
}

Result<QString> placeFor(const QString &target, Gate::Existing existing, const Connection &connection)
{
    LIAISON_ASSIGN(const QString place, UnfinishedOutgoing::targetFor(target));
    const QFileInfo info(place);
    if (isCaseFile(place, connection) || (existing == Gate::Existing::Refuse && info.exists()))
        return fail(ErrorKind::AlreadyExists, {}, target);
    if (info.exists() && !info.isWritable())
        return fail(ErrorKind::ReadOnly, {}, target);
    return place;
}

} // namespace

void Gate::reached(Step step) const
{
    if (m_reached)
        m_reached(step);
}

struct Gate::Intent
{
    qint64 id = 0;
    QString unfinished;
    QString target;
    bool replaces = true;
    qint64 journal = 0; // 0: not entered
};

Result<Departure> Gate::send(const Outgoing &what, const QString &target, Existing existing, const QByteArray &bytes,
                             const std::function<Done()> &alongside)
{
    const auto fill = [&](QFile &file) -> Done {
        platform::forgetFailure();
        if (file.write(bytes) == bytes.size())
            return {};
        return fail(fileError(platform::lastFailure(), target));
    };
    return send(what, target, existing, fill, alongside);
}

Result<Departure> Gate::send(const Outgoing &what, const QString &target, Existing existing, const Fill &fill,
                             const std::function<Done()> &alongside)
{
    LIAISON_TRY(mayLeave(what));
    LIAISON_ASSIGN(const QString goal, placeFor(target, existing, m_connection));
    if (m_connection.isReadOnly())
        return sendUnrecorded(what, goal, existing, fill);
    Intent intent{0, UnfinishedOutgoing::nameFor(goal), goal, existing == Existing::Replace, 0};
    const auto intended = intend(intent);
    if (!intended && what.stays) // a full disk is when a backup on another one is needed most
        return sendUnrecorded(what, goal, existing, fill);
    if (!intended)
        return fail(intended.error());
    intent.id = *intended;
    reached(Step::Intended);

    const auto attempt = [&]() -> Result<Departure> {
        LIAISON_ASSIGN(const auto file, UnfinishedOutgoing::create(intent.unfinished, target));
        LIAISON_TRY(fill(file->file()));
        LIAISON_TRY(mayLeave(what));
        LIAISON_ASSIGN(const QByteArray digest, file->finish());
        reached(Step::Filled);
        Departure departure{0, hex(digest), file->size()};
        auto recorded = record(what, intent, departure, alongside);
        if (!recorded) {
            // Whether a commit that failed is on the disk nevertheless, the file alone can tell.
            const auto entered = enteredAs(intent.id);
            if (!entered)
                file->keep(); // settle() decides
            if (!entered || *entered == 0)
                return fail(recorded.error());
            recorded = *entered;
        }
        departure.journal = *recorded;
        intent.journal = *recorded;
        file->keep();
        reached(Step::Entered);
        LIAISON_TRY(place(intent));
        return departure;
    };
    auto outcome = attempt();
    if (!outcome && intent.journal == 0 && !QFileInfo::exists(intent.unfinished))
        forget(intent.id);
    return outcome;
}

Result<Departure> Gate::sendUnrecorded(const Outgoing &what, const QString &target, Existing existing, const Fill &fill)
{
    if (!what.stays) // nobody would ever know of it
        return fail(cannotEnter());
    LIAISON_ASSIGN(const auto file, UnfinishedOutgoing::create(UnfinishedOutgoing::nameFor(target), target));
    LIAISON_TRY(fill(file->file()));
    LIAISON_TRY(mayLeave(what));
    LIAISON_ASSIGN(const QByteArray digest, file->finish());
    const QString unfinished = file->file().fileName();
    LIAISON_TRY(existing == Existing::Replace ? renameOver(unfinished, target) : renameOverNothing(unfinished, target));
    file->keep();
    return Departure{0, hex(digest), file->size()};
}

Error Gate::cannotEnter() const
{
    return {ErrorKind::ReadOnly, u"journal"_s, fileOf(m_connection.handle())};
}

Result<qint64> Gate::intend(const Intent &intent)
{
    Query note(m_connection, u"INSERT INTO outgoing (unfinished, target, replaces) "
                             "VALUES (:unfinished, :target, :replaces)"_s);
    note.bind(u":unfinished"_s, intent.unfinished).bind(u":target"_s, intent.target);
    LIAISON_TRY(note.bind(u":replaces"_s, intent.replaces ? 1 : 0).run());
    return note.lastId();
}

Result<qint64> Gate::record(const Outgoing &what, const Intent &intent, const Departure &departure,
                            const std::function<Done()> &alongside)
{
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    if (alongside)
        LIAISON_TRY(alongside());
    JournalEntry entry = entryOf(what);
    entry.after->insert(u"file"_s, QFileInfo(intent.target).fileName());
    entry.after->insert(u"sha256"_s, departure.sha256);
    entry.after->insert(u"bytes"_s, departure.bytes);
    LIAISON_ASSIGN(const qint64 row, Journal(m_connection).append(entry));
    // Whole again: another program may have taken the intent for one of a program that is gone.
    Query mark(m_connection, u"INSERT OR REPLACE INTO outgoing (id, unfinished, target, replaces, journal) "
                             "VALUES (:id, :unfinished, :target, :replaces, :journal)"_s);
    mark.bind(u":id"_s, intent.id).bind(u":unfinished"_s, intent.unfinished).bind(u":target"_s, intent.target);
    LIAISON_TRY(mark.bind(u":replaces"_s, intent.replaces ? 1 : 0).bind(u":journal"_s, row).run());
    LIAISON_TRY(transaction.commit());
    return row;
}

// The file gets its name. When it cannot, the journal takes the entry back, and the unfinished file goes.
Done Gate::place(const Intent &intent)
{
    const Done renamed = intent.replaces ? renameOver(intent.unfinished, intent.target)
                                         : renameOverNothing(intent.unfinished, intent.target);
    if (renamed) {
        reached(Step::Placed);
        forget(intent.id);
        return {};
    }
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    LIAISON_TRY(takeBack(intent.journal));
    Query clear(m_connection, u"DELETE FROM outgoing WHERE id = :id"_s);
    LIAISON_TRY(clear.bind(u":id"_s, intent.id).run());
    LIAISON_TRY(transaction.commit());
    QFile::remove(intent.unfinished);
    return fail(ErrorKind::DidNotLeave, {}, intent.target);
}

Result<qint64> Gate::enteredAs(qint64 intent)
{
    Query rows(m_connection, u"SELECT journal FROM outgoing WHERE id = :id"_s);
    LIAISON_TRY(rows.bind(u":id"_s, intent).run());
    const qint64 journal = rows.next() ? rows.integer(0) : 0;
    LIAISON_TRY(rows.end());
    return journal;
}

// What cannot be cleared now is when the file is opened the next time.
void Gate::forget(qint64 intent)
{
    Query clear(m_connection, u"DELETE FROM outgoing WHERE id = :id"_s);
    (void)clear.bind(u":id"_s, intent).run();
}

Result<qint64> Gate::enter(const Outgoing &what, const QByteArray &content)
{
    LIAISON_TRY(mayLeave(what));
    if (m_connection.isReadOnly())
        return fail(cannotEnter());
    JournalEntry entry = entryOf(what);
    if (!content.isEmpty())
        entry.after->insert(u"sha256"_s, hex(QCryptographicHash::hash(content, QCryptographicHash::Sha256)));
    return Journal(m_connection).append(entry);
}

Done Gate::takeBack(qint64 journal)
{
    if (journal == 0)
        return {};
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    LIAISON_ASSIGN(const auto entered, Journal(m_connection).find(journal));
    if (!entered)
        return fail(ErrorKind::NotFound, u"journal"_s, QString::number(journal));
    // Whoever finds it undone says so, where entries are signed.
    const auto signer = m_connection.person();
    JournalEntry entry;
    entry.officer = signer && !signer->isRecovery() ? signer->name() : entered->officer;
    entry.action = entered->action;
    entry.kind = entered->kind;
    entry.record = entered->record;
    entry.ref = entered->ref;
    entry.undoes = journal;
    entry.after = QJsonObject{{u"left"_s, false}};
    LIAISON_TRY(Journal(m_connection).append(entry));
    return transaction.commit();
}

Done Gate::settle()
{
    Query rows(m_connection, u"SELECT id, unfinished, target, replaces, coalesce(journal, 0) FROM outgoing"_s);
    LIAISON_TRY(rows.run());
    QList<Intent> left;
    while (rows.next())
        left.append({rows.integer(0), rows.text(1), rows.text(2), rows.integer(3) != 0, rows.integer(4)});
    LIAISON_TRY(rows.end());
    for (const Intent &intent : std::as_const(left)) {
        if (!UnfinishedOutgoing::isBusy(intent.unfinished))
            LIAISON_TRY(settle(intent));
    }
    return {};
}

Done Gate::settle(const Intent &intent)
{
    if (intent.journal == 0) {                  // never entered
        removeDatabaseFiles(intent.unfinished); // a backup may have a journal of its own beside it
        forget(intent.id);
        return {};
    }
    if (!QFileInfo::exists(intent.unfinished)) { // it has its name: only that was not noted any more
        forget(intent.id);
        return {};
    }
    const Done placed = place(intent);
    if (!placed && placed.error().kind == ErrorKind::DidNotLeave)
        return {};
    return placed;
}

} // namespace liaison
