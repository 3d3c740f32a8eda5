// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who has the passphrase changes the file with its own library: `check` must find each of these.
#include "core/casefile/casefile.h"
#include "core/database/connection.h"
#include "core/database/keyedhandle.h"
#include "core/database/secretkey.h"
#include "core/database/storedfile.h"
#include "tests/torture/trials.h"

#include <QCoreApplication>
#include <cstdio>

namespace liaison::torture {

using namespace Qt::StringLiterals;

namespace {

struct Tampering
{
    QString what;
    QByteArray sql;
    QString stock = u"clean"_s;
};

const QList<Tampering> &tamperings()
{
    static const QList<Tampering> list{
        {u"a value is changed"_s, "UPDATE exchange SET pieces = 55555 WHERE ref = 'EX-2026-0004'"},
        {u"a value and its revision are changed"_s,
         "UPDATE exchange SET pieces = 55555, revision = revision + 1 WHERE ref = 'EX-2026-0004'"},
        {u"a record is deleted"_s, "DELETE FROM exchange WHERE ref = 'EX-2026-0006'"},
        {u"a record is copied"_s,
         "CREATE TEMP TABLE one AS SELECT * FROM exchange WHERE ref = 'EX-2026-0007';"
         "UPDATE one SET id = 900, uid = '01890000-0000-7000-8000-000000000001', ref = 'EX-2026-0900';"
         "INSERT INTO exchange SELECT * FROM one"},
        {u"a line of a case is changed"_s, "UPDATE seizure SET quantity = 13 WHERE quantity = 1300"},
        {u"a line of a case is deleted"_s, "DELETE FROM seizure"},
        {u"a participant is taken out"_s, "DELETE FROM operation_participant"},
        {u"an officer is made supervisor"_s, "UPDATE officer SET role = 'supervisor'"},
        {u"the bytes of an attachment are replaced"_s,
         "UPDATE attachment_content SET content = zeroblob(length(content))"},
        {u"the bytes of an attachment are gone"_s,
         "PRAGMA foreign_keys = OFF; DELETE FROM attachment_content; PRAGMA foreign_keys = ON"},
        {u"a trigger is added"_s,
         "CREATE TRIGGER quiet AFTER INSERT ON exchange BEGIN UPDATE exchange SET pieces = 1 WHERE id = new.id; END"},
        {u"a view is added"_s, "CREATE VIEW quiet AS SELECT * FROM exchange"},
        {u"an index is gone"_s, "DROP INDEX exchange_date"},
        {u"the journal is cut off"_s, "DELETE FROM journal WHERE id = (SELECT max(id) FROM journal)"},
        {u"the journal's officer is changed"_s, "UPDATE journal SET officer = 'Nobody' WHERE id = 5"},
        {u"a journal entry is invented"_s, "INSERT INTO journal SELECT id + 1, at, officer, action, kind, record, ref, "
                                           "before, after, reason, undoes, hash "
                                           "FROM journal ORDER BY id DESC LIMIT 1"},
        {u"the search text is changed"_s, "UPDATE search_text SET text = 'nothing' WHERE ref = 'EX-2026-0004'"},
        {u"a setting is changed"_s, "UPDATE setting SET value = 'GDC' WHERE key = 'home_agency'"},
        {u"an agency goes by another name"_s, "UPDATE agency SET names = '{\"en\":\"Nobody\"}' WHERE code = 'GDC'"},
        {u"a signature is taken away"_s,
         "DROP TRIGGER journal_signature_kept;"
         "DELETE FROM journal_signature WHERE entry = (SELECT max(entry) FROM journal_signature);"
         "CREATE TRIGGER journal_signature_kept BEFORE DELETE ON journal_signature\n"
         "BEGIN SELECT RAISE (ABORT, 'a signature is never removed'); END",
         u"proved"_s},
        {u"a signature is that of another entry"_s,
         "DROP TRIGGER journal_signature_stays;"
         "UPDATE journal_signature SET signature = (SELECT signature FROM journal_signature ORDER BY entry LIMIT 1) "
         "WHERE entry = (SELECT max(entry) FROM journal_signature);"
         "CREATE TRIGGER journal_signature_stays BEFORE UPDATE ON journal_signature\n"
         "BEGIN SELECT RAISE (ABORT, 'a signature is never changed'); END",
         u"proved"_s},
        {u"nobody signs any more"_s, "UPDATE setting SET value = 'shared' WHERE key = 'people'", u"proved"_s},
        {u"a key belongs to another officer"_s,
         "UPDATE person_key SET officer = (SELECT id FROM officer WHERE ref = 'LEE')", u"proved"_s},
        {u"a key is taken away"_s, "PRAGMA foreign_keys = OFF; DELETE FROM person_key", u"proved"_s},
        {u"a signed value is changed"_s, "UPDATE exchange SET pieces = 12 WHERE ref = 'EX-2026-0004'", u"proved"_s},
    };
    return list;
}

Done tamper(const QString &path, const QByteArray &sql)
{
    LIAISON_ASSIGN(const StoredFile file, StoredFile::open(path));
    LIAISON_ASSIGN(const QByteArray salt, file.salt());
    LIAISON_ASSIGN(const auto key, SecretKey::derive({passphrase(), {}}, salt));
    LIAISON_ASSIGN(const SqliteHandle handle, openHandle(path, Access::ReadWrite, *key));
    return runSql(handle.get(), sql);
}

int tamperingWork(const QString &path, const QByteArray &sql)
{
    int count = 1;
    std::array<char, 8> name{"torture"};
    std::array<char *, 2> arguments{name.data(), nullptr};
    const QCoreApplication application(count, arguments.data());
    const Done done = tamper(path, sql);
    if (!done)
        (void)std::fprintf(stderr, "%s\n", qUtf8Printable(done.error().detail));
    return done ? 0 : 1;
}

} // namespace

Row tampering(const Stock &stock, const QString &folder, const Measure &measure)
{
    return carryOut(u"tamper"_s, tamperings().size(), folder, Measure{.most = 0, .single = measure.single},
                    [&](qint64 number, const QString &run) {
                        const Tampering &tampering = tamperings().at(number);
                        stock.layOut(tampering.stock, run);
                        const QString path = run + u"/case.liaison"_s;
                        Verdict verdict;
                        const Ending done = runWork(run, [&] { return tamperingWork(path, tampering.sql); });
                        if (done.exitCode != 0) { // the file's own rules refuse it, or the words of the schema changed
                            verdict.unclear = done.err.contains("no such") || done.err.contains("syntax") ? 1 : 0;
                            verdict.words = tampering.what + u": "_s + QString::fromUtf8(done.err.trimmed());
                            return verdict;
                        }
                        const CaseState state = stateOf(path);
                        if (state.isSound()) {
                            verdict.damaged = 1;
                            verdict.words = u"unnoticed: "_s + tampering.what;
                        }
                        return verdict;
                    });
}

} // namespace liaison::torture
