// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/signaturecheck.h"

#include "core/database/personkey.h"
#include "core/database/query.h"
#include "core/journal/settingstore.h"
#include "core/storage/approvalstore.h"
#include "core/storage/exchangestore.h"
#include "core/storage/officerstore.h"
#include "core/storage/undo.h"
#include "tests/support/people.h"
#include "tests/support/records.h"

#include <catch2/catch.hpp>

namespace signaturecheck_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

const Author sup = PeopleFile::supervisorAuthor();
const Author off = PeopleFile::officerAuthor();

// A file in which people are proved, open as one of them.
struct Proved
{
    PeopleFile people;
    std::shared_ptr<CaseFile> file;

    explicit Proved(const Credentials &credentials)
    {
        people.giveKeys(true);
        file = people.open(credentials);
    }
    Connection &connection() const { return **file->connection(); }
    void sql(const QString &text) const { REQUIRE(execute(connection(), text)); }
    // The same as somebody who has the key and other software: nothing asks for a signature.
    void unasked(const std::function<void()> &write) const
    {
        sql(u"UPDATE setting SET value = 'shared' WHERE key = 'people'"_s);
        write();
        sql(u"UPDATE setting SET value = 'proved' WHERE key = 'people'"_s);
    }
    QStringList findings() const
    {
        QStringList fields;
        const auto found = verifySignatures(connection());
        REQUIRE(found);
        for (const Error &finding : *found)
            fields.append(finding.field);
        return fields;
    }
};

JournalEntry roleEntry(qint64 record, const QString &role)
{
    JournalEntry entry;
    entry.officer = off.officer;
    entry.action = u"update"_s;
    entry.kind = u"officer"_s;
    entry.record = record;
    entry.ref = u"OFF"_s;
    entry.before = QJsonObject{{u"ref"_s, u"OFF"_s}, {u"name"_s, off.officer}, {u"role"_s, u"officer"_s}};
    entry.after = QJsonObject{{u"ref"_s, u"OFF"_s}, {u"name"_s, off.officer}, {u"role"_s, role}};
    return entry;
}

} // namespace

TEST_CASE("where people are proved, whoever opened the file signs each entry", "[keys][signatures]")
{
    const Proved open(PeopleFile::officer());
    REQUIRE(ExchangeStore(open.connection()).save(exchangeOn(u"2017-03-06"_s, u"GDC"_s, 3), off));
    const auto entry = Journal(open.connection()).list(u"exchange"_s, 0, 0, 1)->first();
    CHECK(entry.signedBy == open.file->person()->id());
    CHECK(open.findings().isEmpty());
    // In nobody else's name.
    CHECK(ExchangeStore(open.connection()).save(exchangeOn(u"2017-03-06"_s, u"GDC"_s, 3), sup).error() ==
          Error{ErrorKind::NotPermitted, u"name"_s, sup.officer});
}

TEST_CASE("where people are proved, the passphrase of the unit reads and changes nothing", "[keys][signatures]")
{
    const Proved open(TestCaseFile::credentials());
    ExchangeStore exchanges(open.connection());
    CHECK(exchanges.save(exchangeOn(u"2017-03-06"_s, u"GDC"_s, 3), sup).error().kind == ErrorKind::NotSigned);
    CHECK(ApprovalStore(open.connection()).approve({}, u"2017-03"_s, {}, sup).error().kind == ErrorKind::NotSigned);
    CHECK(SettingStore(open.connection()).setPeopleProved(false, sup).error().kind == ErrorKind::NotSigned);
    CHECK(open.findings().isEmpty());
}

TEST_CASE("approvals, roles and how people are proved are a supervisor's, by the key and not by the name",
          "[keys][signatures]")
{
    const Proved open(PeopleFile::officer());
    for (const Author &author : {sup, off})
        CHECK(ApprovalStore(open.connection()).approve({}, u"2017-03"_s, {}, author).error().kind ==
              ErrorKind::NotPermitted);
    OfficerStore officers(open.connection());
    Officer self = *officers.find(u"OFF"_s);
    self.role = u"supervisor"_s;
    CHECK(officers.save(self, off).error().kind == ErrorKind::NotPermitted);
    CHECK(officers.save(self, sup).error().kind == ErrorKind::NotPermitted);
    CHECK(SettingStore(open.connection()).setPeopleProved(false, off).error().field == u"signature"_s);
    CHECK(SettingStore(open.connection()).setFourEyes(true, off).error().kind == ErrorKind::NotPermitted);
    self.role = u"officer"_s;
    self.note = u"on leave"_s;
    CHECK(officers.save(self, off)); // what gives nobody a right
    CHECK(open.findings().isEmpty());
}

TEST_CASE("a supervisor signs for the others, and the check agrees", "[keys][signatures]")
{
    const Proved open(PeopleFile::supervisor());
    const auto approval = ApprovalStore(open.connection()).approve({}, u"2017-03"_s, {}, sup);
    REQUIRE(approval);
    REQUIRE(ApprovalStore(open.connection())
                .remove(approval->id.value, approval->revision, {sup.officer, u"signed too early"_s, 0}));
    REQUIRE(undoLastChange(open.connection(), {sup.officer, u"it was right"_s, 0}));
    OfficerStore officers(open.connection());
    Officer other = *officers.find(u"OFF"_s);
    other.role = u"supervisor"_s;
    REQUIRE(officers.save(other, sup));
    REQUIRE(SettingStore(open.connection()).setFourEyes(true, sup));
    REQUIRE(SettingStore(open.connection()).setPeopleProved(false, sup));
    CHECK(open.findings().isEmpty());
    CHECK(open.file->check()->findings.isEmpty());
}

TEST_CASE("somebody is always left who can sign for the others", "[keys][signatures]")
{
    const Proved open(PeopleFile::supervisor());
    OfficerStore officers(open.connection());
    Officer self = *officers.find(u"SUP"_s);
    self.role = u"officer"_s;
    CHECK(officers.save(self, sup).error().kind == ErrorKind::LastOne);
    CaseFileKeys keys(open.file);
    CHECK(keys.remove(open.file->person()->id(), sup).error().kind == ErrorKind::LastOne);
    CHECK(open.findings().isEmpty());
}

TEST_CASE("a key that was taken away signs nothing more, even where it is open", "[keys][signatures]")
{
    const Proved open(PeopleFile::officer());
    const auto supervisor = *CaseFile::open(open.people.path(), PeopleFile::supervisor());
    REQUIRE(CaseFileKeys(supervisor).remove(open.file->person()->id(), sup));
    CHECK(ExchangeStore(open.connection()).save(exchangeOn(u"2017-03-06"_s, u"GDC"_s, 3), off).error() ==
          Error{ErrorKind::NotPermitted, u"key"_s, off.officer});
    CHECK(open.findings().isEmpty());
}

TEST_CASE("check finds what was written without the program", "[keys][signatures]")
{
    const Proved open(PeopleFile::officer());
    ExchangeStore exchanges(open.connection());
    REQUIRE(exchanges.save(exchangeOn(u"2017-03-06"_s, u"GDC"_s, 3), off));
    SECTION("an entry that nobody signed")
    {
        open.connection().setSigner({});
        open.unasked([&] { REQUIRE(exchanges.save(exchangeOn(u"2017-03-07"_s, u"GDC"_s, 3), sup)); });
        CHECK(open.findings() == QStringList{u"unsigned"_s});
    }
    SECTION("an entry signed in another's name")
    {
        open.sql(u"UPDATE officer SET name = 'Ng Siu-ming' WHERE ref = 'OFF'"_s);
        JournalEntry entry;
        entry.action = u"export"_s;
        entry.kind = u"exchange"_s;
        entry.officer = sup.officer;
        const auto same = open.file->person();
        const auto forged = *PersonKey::fromSecret(
            same->id(), QByteArrayView(reinterpret_cast<const char *>(same->secret()), PersonKey::secretBytes));
        forged->setOwner(same->officer(), u"SUP"_s, sup.officer);
        open.connection().setSigner([forged] { return forged; });
        REQUIRE(Journal(open.connection()).append(entry));
        CHECK(open.findings() == QStringList{u"name"_s});
    }
    SECTION("an entry that was changed after it was signed")
    {
        open.sql(u"UPDATE journal SET hash = randomblob(32) WHERE id = (SELECT max(id) FROM journal)"_s);
        CHECK(open.findings() == QStringList{u"signature"_s});
    }
    SECTION("a signature put in another's place")
    {
        const auto supervisor = *CaseFile::open(open.people.path(), PeopleFile::supervisor());
        open.sql(u"DROP TRIGGER journal_signature_stays"_s);
        open.sql(u"UPDATE journal_signature SET key = '"_s + supervisor->person()->id() +
                 u"' WHERE entry = (SELECT max(id) FROM journal)");
        CHECK(open.findings().contains(u"signature"_s));
    }
    SECTION("a role that somebody gave himself, and what he signed with it")
    {
        const qint64 record = open.file->person()->officer();
        open.unasked([&] { REQUIRE(Journal(open.connection()).append(roleEntry(record, u"supervisor"_s))); });
        CHECK(open.findings() == QStringList{u"authority"_s});
    }
    SECTION("a role in the table alone, which gives no right")
    {
        open.sql(u"UPDATE officer SET role = 'supervisor' WHERE ref = 'OFF'"_s);
        CHECK(ApprovalStore(open.connection()).approve({}, u"2017-03"_s, {}, off).error() ==
              Error{ErrorKind::NotPermitted, u"signature"_s, off.officer});
        open.unasked([&] { REQUIRE(ApprovalStore(open.connection()).approve({}, u"2017-03"_s, {}, off)); });
        CHECK(open.findings() == QStringList{u"authority"_s});
    }
    SECTION("a key that no entry gave")
    {
        open.sql(u"UPDATE person_key SET signing = randomblob(32) WHERE kind = 'person' AND id = 1"_s);
        CHECK(open.findings() == QStringList{u"people"_s});
    }
    SECTION("a key that goes by another officer")
    {
        open.sql(u"UPDATE person_key SET officer = (SELECT id FROM officer WHERE ref = 'SUP') WHERE officer = "
                 "(SELECT id FROM officer WHERE ref = 'OFF')"_s);
        CHECK(open.findings() == QStringList{u"people"_s});
    }
    SECTION("a setting that no entry made")
    {
        open.sql(u"UPDATE setting SET value = 'shared' WHERE key = 'people'"_s);
        CHECK(open.findings() == QStringList{u"people"_s});
    }
    SECTION("a supervisor's key that somebody gave himself")
    {
        const auto forged = *PersonKey::generate(u"0190a1b2-0000-7000-8000-000000000001"_s);
        JournalEntry entry;
        entry.officer = sup.officer;
        entry.action = u"create"_s;
        entry.kind = u"key"_s;
        entry.ref = forged->id();
        entry.after = QJsonObject{{u"kind"_s, u"person"_s},
                                  {u"officer"_s, u"SUP"_s},
                                  {u"officer_id"_s, 1},
                                  {u"signing"_s, QString::fromLatin1(forged->signing().toHex())}};
        open.connection().setSigner({});
        open.unasked([&] { REQUIRE(Journal(open.connection()).append(entry)); });
        const QStringList found = open.findings();
        CHECK(found.contains(u"unsigned"_s));
        CHECK(found.contains(u"people"_s));
    }
    CHECK_FALSE(open.file->check()->findings.isEmpty());
}

TEST_CASE("a signature is neither changed nor taken away", "[keys][signatures]")
{
    const Proved open(PeopleFile::officer());
    CHECK_FALSE(execute(open.connection(), u"DELETE FROM journal_signature"_s));
    CHECK_FALSE(execute(open.connection(), u"UPDATE journal_signature SET key = ''"_s));
}

TEST_CASE("where no key opens, the passphrase of the unit ends the proof, and check tells it for ever",
          "[keys][signatures]")
{
    const Proved open(TestCaseFile::credentials());
    REQUIRE(CaseFileKeys(open.file).reset({u"Wong"_s, u"both keys are forgotten"_s, 0}));
    CHECK(open.findings() == QStringList{u"proof"_s});
    CHECK(ExchangeStore(open.connection()).save(exchangeOn(u"2017-03-06"_s, u"GDC"_s, 3), {u"Wong"_s}));
    CHECK(*CaseFileKeys(open.file).state() == KeysState::None);
    CHECK_FALSE(QFile::exists(open.people.keysPath()));
    CaseFileKeys keys(open.file);
    REQUIRE(keys.add(u"SUP"_s, {"three new words apart", {}}, 0, {}));
    REQUIRE(SettingStore(open.connection()).setPeopleProved(true, sup));
    CHECK(open.findings() == QStringList{u"proof"_s});
}

TEST_CASE("four eyes: nobody signs for what he or she edited last", "[foureyes]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    addAgencies(file);
    for (const QString &name : {u"Ng Siu-ming"_s, u"Lau Ka-yan"_s}) {
        Officer officer;
        officer.ref = name.left(2).toUpper();
        officer.name = name;
        officer.agency = u"HKC"_s;
        officer.role = u"supervisor"_s;
        REQUIRE(OfficerStore(connection).save(officer, sup));
    }
    REQUIRE(SettingStore(connection).setFourEyes(true, sup));
    CHECK(SettingStore(connection).setFourEyes(false, off).error().field == u"four_eyes"_s);
    Exchange exchange = exchangeOn(u"2017-03-06"_s, u"GDC"_s, 3);
    const auto saved = ExchangeStore(connection).save(exchange, sup);
    REQUIRE(saved);
    const RecordName record{u"exchange"_s, saved->ref};
    ApprovalStore approvals(connection);
    const Error own{ErrorKind::OwnEdit, {}, QString(u"exchange "_s + saved->ref)};
    CHECK(approvals.approve(record, {}, {}, sup).error() == own);
    CHECK(approvals.approve(record, {}, {}, {u"NG"_s}).error() == own); // by whichever of the two names
    CHECK(approvals.approve({}, u"2017-03"_s, {}, sup).error() == own);
    CHECK(approvals.approve({}, u"2017-04"_s, {}, sup));
    CHECK(approvals.approve(record, {}, {}, {u"Lau Ka-yan"_s}));
    CHECK(approvals.approve({}, u"2017-03"_s, {}, {u"Lau Ka-yan"_s}));
}

} // namespace signaturecheck_test
