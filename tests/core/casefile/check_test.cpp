// SPDX-License-Identifier: GPL-3.0-or-later
// What `check` says of files that were changed with the file's own library, beside the program.
#include "core/database/query.h"
#include "core/journal/settingstore.h"
#include "core/storage/attachmentstore.h"
#include "core/storage/codestore.h"
#include "core/storage/exchangestore.h"
#include "core/storage/officerstore.h"
#include "core/storage/recordstore.h"
#include "core/storage/undo.h"
#include "core/transfer/samplecasefile.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"

#include <QFile>
#include <catch2/catch.hpp>

namespace check_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

const Author chan{u"Chan"_s};

QStringList told(CaseFile &file)
{
    const auto report = file.check();
    REQUIRE(report);
    QStringList findings;
    for (const Error &finding : report->findings)
        findings.append(finding.field + u" | "_s + finding.detail);
    return findings;
}

// The sample with all that a case file can hold besides: an attachment, a code of one's own.
struct Filled
{
    TestCaseFile file;

    Filled()
    {
        REQUIRE(fillSampleCaseFile(file.connection(), chan));
        Attachment attachment;
        attachment.attachedTo = {u"exchange"_s, firstExchange()};
        attachment.name = u"letter.txt"_s;
        REQUIRE(AttachmentStore(file.connection()).attach(attachment, "Dear colleague", chan));
        REQUIRE(CodeStore(file.connection()).add(u"unit"_s, {u"XBX"_s, {{u"en"_s, u"boxes"_s}}, 0, true}, chan));
        REQUIRE(SettingStore(file.connection()).setOwnName(u"IP Investigation"_s, chan));
    }

    QByteArray bytes() const
    {
        QFile stored(file.path());
        REQUIRE(stored.open(QIODevice::ReadOnly));
        return stored.readAll();
    }
    void setBytes(const QByteArray &bytes) const
    {
        QFile::remove(file.path() + u"-wal"_s);
        QFile stored(file.path());
        REQUIRE(stored.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(stored.write(bytes) == bytes.size());
    }
    QString firstExchange() { return text(u"SELECT ref FROM exchange ORDER BY id LIMIT 1"_s); }
    QString text(const QString &sql)
    {
        Query rows(file.connection(), sql);
        REQUIRE(rows.run());
        return rows.next() ? rows.text(0) : QString();
    }
    void tamper(const QString &sql)
    {
        const Done done = runSql(file.connection().handle(), sql.toUtf8());
        INFO((done ? std::string() : describe(done.error())));
        REQUIRE(done);
    }
    void change(const QString &kind, const QString &ref, const QString &field, const QJsonValue &value,
                const Author &author = chan)
    {
        const auto store = RecordStore::of(file.connection(), kind);
        const auto id = store->idOf(ref);
        REQUIRE(id);
        auto record = store->stored(*id);
        REQUIRE(record);
        record->json.insert(field, value);
        for (const QString &derived : nounOf(kind)->derived())
            record->json.remove(derived);
        const auto saved = store->saveJson(record->json, {*id, record->revision, {}, false}, author);
        INFO((saved ? std::string() : describe(saved.error().first())));
        REQUIRE(saved);
    }
};

bool anyStarts(const QStringList &findings, const QString &beginning)
{
    return std::any_of(findings.begin(), findings.end(), [&](const QString &one) { return one.startsWith(beginning); });
}

} // namespace

TEST_CASE("a file that only this program wrote is well", "[check]")
{
    Filled filled;
    CHECK(told(filled.file.caseFile()) == QStringList());
    filled.file.close();
    filled.file.reopen();
    CHECK(told(filled.file.caseFile()) == QStringList());
}

TEST_CASE("what changed through the program is well: references, programme years, undone and removed records",
          "[check]")
{
    Filled filled;
    Connection &connection = filled.file.connection();
    filled.change(u"agency"_s, u"GDC"_s, u"code"_s, u"GDCUSTOMS"_s);
    filled.change(u"operation"_s, u"THUNDERCRACKER"_s, u"code"_s, u"THUNDER"_s);
    const QString programme = filled.text(u"SELECT ref FROM programme ORDER BY id LIMIT 1"_s);
    filled.change(u"programme"_s, programme, u"ref"_s, u"CO-RENAMED"_s);
    const QString caseRef =
        filled.text(u"SELECT c.ref FROM case_record AS c JOIN exchange_case AS x ON x.case_record = "
                    "c.id LIMIT 1"_s);
    if (!caseRef.isEmpty())
        filled.change(u"case"_s, caseRef, u"ref"_s, u"A-CASE"_s);
    filled.change(u"exchange"_s, filled.firstExchange(), u"ref"_s, u"ZZ-LAST"_s);
    const QString officer = filled.text(u"SELECT ref FROM officer WHERE role <> 'supervisor' ORDER BY id LIMIT 1"_s);
    if (!officer.isEmpty()) {
        // Who an officer is, is a supervisor's to change.
        const Author head{filled.text(u"SELECT name FROM officer WHERE role = 'supervisor' ORDER BY id LIMIT 1"_s)};
        filled.change(u"officer"_s, officer, u"ref"_s, u"OFFICER-1"_s, head);
        filled.change(u"officer"_s, u"OFFICER-1"_s, u"name"_s, u"Another Name"_s, head);
    }
    REQUIRE(SettingStore(connection).setProgrammeFirstMonth(4, chan));
    CHECK(told(filled.file.caseFile()) == QStringList());

    const qint64 added = add(filled.file, exchangeOn(u"2017-03-06"_s, u"GDCUSTOMS"_s, 4));
    REQUIRE(undoLastChange(connection, chan));
    const QString attachment = filled.text(u"SELECT ref FROM attachment"_s);
    const auto found = AttachmentStore(connection).find(attachment);
    REQUIRE(found);
    REQUIRE(AttachmentStore(connection).remove(found->id.value, found->revision, chan));
    REQUIRE(undoLastChange(connection, chan));
    REQUIRE(CodeStore(connection).remove(u"unit"_s, u"XBX"_s, chan));
    REQUIRE(SettingStore(connection).setOwnName({}, chan));
    CHECK(added > 0);
    CHECK(told(filled.file.caseFile()) == QStringList());
}

TEST_CASE("every way to change a file beside the program is found", "[check]")
{
    struct Tampering
    {
        QString sql;
        QString finding;
    };
    const QList<Tampering> tamperings{
        // a value, in the record's own table and in each kind of part
        {u"UPDATE exchange SET pieces = pieces + 1 WHERE id = 1"_s, u"record.changed | exchange "_s},
        {u"UPDATE exchange SET subject = 'nothing' WHERE id = 1"_s, u"record.changed | exchange "_s},
        {u"UPDATE exchange SET tlp = 'CLEAR' WHERE id = 1"_s, u"record.changed | exchange "_s},
        {u"UPDATE seizure SET quantity = 3 WHERE id = 1"_s, u"record.changed | case "_s},
        {u"DELETE FROM seizure WHERE id = (SELECT max(id) FROM seizure)"_s, u"record.changed | case "_s},
        {u"UPDATE result_item SET quantity = 3"_s, u"record.changed | result "_s},
        {u"UPDATE rate SET digits = digits + 1 WHERE id = 1"_s, u"record.changed | rate "_s},
        {u"DELETE FROM agency_alias"_s, u"record.changed | agency "_s},
        {u"DELETE FROM operation_participant"_s, u"record.changed | operation "_s},
        {u"UPDATE item SET status = 'dropped'"_s, u"record.changed | item "_s},
        {u"DELETE FROM item_agency"_s, u"record.changed | item "_s},
        {u"UPDATE event SET place = 'Elsewhere' WHERE id = 1"_s, u"record.changed | event "_s},
        {u"UPDATE statement_entry SET pieces = pieces + 1"_s, u"record.changed | statement "_s},
        {u"UPDATE followup SET due = '2001-01-01' WHERE id = 1"_s, u"record.changed | followup "_s},
        {u"UPDATE attachment SET note = 'harmless'"_s, u"record.changed | attachment "_s},
        // somebody made himself a supervisor
        {u"UPDATE officer SET role = 'supervisor' WHERE role <> 'supervisor'"_s, u"record.changed | officer "_s},
        // records taken out and put in
        {u"DELETE FROM rate WHERE id = 1"_s, u"record.missing | rate "_s},
        {u"INSERT INTO rate (uid, ref, base, quote, type, date_from, date_to, digits, scale, source) SELECT 'x', "
         u"'RT-X', "
         "base, quote, type, date_from, date_to, digits, scale, 'nowhere' FROM rate WHERE id = 1"_s,
         u"record.unknown | rate RT-X"_s},
        // bytes of an attachment
        {u"UPDATE attachment_content SET content = CAST('Dear enemy' AS BLOB)"_s, u"attachment | "_s},
        {u"PRAGMA foreign_keys = OFF; DELETE FROM attachment_content; PRAGMA foreign_keys = ON"_s, u"attachment | "_s},
        // the schema
        {u"CREATE TRIGGER quiet AFTER UPDATE ON exchange BEGIN UPDATE exchange SET pieces = 1 WHERE id = new.id; END"_s,
         u"schema.unknown | trigger quiet"_s},
        {u"CREATE VIEW look AS SELECT * FROM exchange"_s, u"schema.unknown | view look"_s},
        {u"CREATE TABLE beside (x)"_s, u"schema.unknown | table beside"_s},
        {u"DROP TRIGGER freeze_stays"_s, u"schema.missing | trigger freeze_stays"_s},
        {u"DROP INDEX journal_undoes"_s, u"schema.missing | index journal_undoes"_s},
        {u"ALTER TABLE exchange ADD COLUMN note2 TEXT"_s, u"schema.changed | table exchange"_s},
        // search
        {u"UPDATE search_text SET text = 'nothing' WHERE id = (SELECT min(id) FROM search_text)"_s, u"search | "_s},
        {u"DELETE FROM search_text WHERE id = (SELECT min(id) FROM search_text)"_s, u"search | "_s},
        {u"INSERT INTO search_text VALUES ((SELECT min(id) FROM search_text) + 99999, 'x', 'y')"_s, u"search | "_s},
        {u"DELETE FROM search_index WHERE rowid = (SELECT min(id) FROM search_text)"_s, u"search_index | "_s},
        {u"INSERT OR REPLACE INTO search_index (rowid, tokens) SELECT min(id), 'other words' FROM search_text"_s,
         u"search_index | "_s},
        // code lists and settings
        {u"UPDATE category SET names = '{\"en\":\"Nothing\"}' WHERE code = (SELECT min(code) FROM category)"_s,
         u"code | category/"_s},
        {u"INSERT INTO unit VALUES ('XX9', '{\"en\":\"crates\"}', 999, 1)"_s, u"code | unit/XX9"_s},
        {u"INSERT INTO unit VALUES ('XX9', '{\"en\":\"crates\"}', 999, 0)"_s, u"code | unit/XX9"_s},
        {u"DELETE FROM unit WHERE own = 1"_s, u"code | unit/XBX"_s},
        {u"DELETE FROM event_kind WHERE code NOT IN (SELECT kind FROM event)"_s, u"code | event_kind/"_s},
        {u"UPDATE setting SET value = 'GDC' WHERE key = 'home_agency'"_s, u"setting | home_agency"_s},
        {u"DELETE FROM setting WHERE key = 'own_name'"_s, u"setting | own_name"_s},
        {u"INSERT INTO setting VALUES ('attachment_limit', '1')"_s, u"setting | attachment_limit"_s},
        // the journal
        {u"UPDATE journal SET reason = 'because' WHERE id = 5"_s, u"journal | 5"_s},
        {u"DELETE FROM journal WHERE id = 5"_s, u"journal | "_s},
    };
    Filled filled;
    filled.file.close();
    const QByteArray sound = filled.bytes();
    for (const Tampering &tampering : tamperings) {
        INFO(tampering.sql.toStdString());
        filled.setBytes(sound);
        filled.file.reopen();
        filled.tamper(tampering.sql);
        const QStringList findings = told(filled.file.caseFile());
        INFO(findings.join(u"\n"_s).toStdString());
        CHECK(anyStarts(findings, tampering.finding));
        filled.file.close();
    }
}

TEST_CASE("the end of the journal cut off shows in the records", "[check]")
{
    Filled filled;
    filled.change(u"exchange"_s, filled.firstExchange(), u"pieces"_s, 77);
    filled.tamper(u"DELETE FROM journal WHERE id = (SELECT max(id) FROM journal)"_s);
    CHECK(anyStarts(told(filled.file.caseFile()),
                    u"record.changed | exchange "_s + filled.firstExchange() + u": pieces"));
}

TEST_CASE("at most fifty findings of a kind are listed, the others counted, and a check can be given up", "[check]")
{
    TestCaseFile file;
    addAgencies(file);
    for (int i = 0; i < 60; ++i)
        add(file, exchangeOn(u"2017-03-06"_s, u"GDC"_s, 4));
    REQUIRE(execute(file.connection(), u"UPDATE exchange SET pieces = 5"_s));
    const auto report = file.caseFile().check();
    REQUIRE(report);
    CHECK(report->findings.size() == 50);
    CHECK(report->unlisted == QHash<QString, qint64>{{u"record.changed"_s, 10}});
    qint64 last = -1;
    qint64 total = 0;
    REQUIRE(file.caseFile().check([&](qint64 done, qint64 of) {
        last = done;
        total = of;
        return true;
    }));
    CHECK(last == total);
    const auto givenUp = file.caseFile().check([](qint64 done, qint64) { return done < 7000; });
    REQUIRE_FALSE(givenUp);
    CHECK(givenUp.error().kind == ErrorKind::Cancelled);
}

TEST_CASE("an attachment written out or a report let out is no change of the record", "[check]")
{
    Filled filled;
    JournalEntry entry;
    entry.action = u"export"_s;
    entry.kind = u"exchange"_s;
    entry.record = 1;
    entry.ref = filled.firstExchange();
    entry.after = QJsonObject{{u"file"_s, u"x"_s}};
    REQUIRE(Journal(filled.file.connection()).append(entry));
    CHECK(told(filled.file.caseFile()) == QStringList());
}

} // namespace check_test
