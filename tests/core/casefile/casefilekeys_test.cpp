// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/casefilekeys.h"

#include "core/database/personkey.h"
#include "core/journal/settingstore.h"
#include "core/storage/officerstore.h"
#include "tests/support/people.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch.hpp>

namespace casefilekeys_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

ErrorKind refusal(const QString &path, const Credentials &credentials)
{
    const auto opened = CaseFile::open(path, credentials);
    REQUIRE_FALSE(opened);
    return opened.error().kind;
}

KeysState stateOf(PeopleFile &people)
{
    return *CaseFileKeys(people.openByUnit()).state();
}

} // namespace

TEST_CASE("the first key is a supervisor's, and signs itself", "[keys]")
{
    PeopleFile people;
    const auto file = people.openByUnit();
    CaseFileKeys keys(file);
    CHECK(*keys.state() == KeysState::None);
    CHECK_FALSE(file->person());
    CHECK(keys.add(u"OFF"_s, PeopleFile::officer(), 0, PeopleFile::officerAuthor()).error() ==
          Error{ErrorKind::NotPermitted, u"first_key"_s, u"OFF"_s});
    CHECK(keys.add(u"nobody"_s, PeopleFile::officer(), 0, {}).error().kind == ErrorKind::UnknownCode);
    CHECK(keys.add(u"SUP"_s, {"aaaaaaaa", {}}, 0, {}).error().kind == ErrorKind::PassphraseWeak);
    const auto key = keys.add(u"SUP"_s, PeopleFile::supervisor(), 0, {});
    REQUIRE(key);
    CHECK(key->name == u"Ng Siu-ming"_s);
    CHECK(key->since.isValid());
    // Who has just proved who it is goes on in that name.
    REQUIRE(file->person());
    CHECK(file->person()->ref() == u"SUP"_s);
    CHECK(*keys.state() == KeysState::Current);
    CHECK(keys.add(u"SUP"_s, PeopleFile::supervisor(), 0, PeopleFile::supervisorAuthor()).error().kind ==
          ErrorKind::Duplicate);
    CHECK(keys.add(u"OFF"_s, PeopleFile::officer(), 0, PeopleFile::supervisorAuthor()));
    CHECK(keys.list()->size() == 2);
    CHECK(file->check()->findings.isEmpty());
}

TEST_CASE("a person's own passphrase opens the file, and the unit's does as before", "[keys]")
{
    PeopleFile people;
    people.giveKeys(false);
    CHECK(people.open(PeopleFile::supervisor())->person()->name() == u"Ng Siu-ming"_s);
    CHECK(people.open(PeopleFile::officer())->person()->ref() == u"OFF"_s);
    CHECK_FALSE(people.openByUnit()->person());
    CHECK(refusal(people.path(), {"nobody's words at all", {}}) == ErrorKind::WrongPassphrase);
    CHECK_FALSE(contentOf(people.keysPath()).contains("Ng"));
    CHECK_FALSE(contentOf(people.keysPath()).contains("SUP"));
    const auto permissions = QFile::permissions(people.keysPath());
    CHECK_FALSE(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther));
}

TEST_CASE("keys are given and taken by a supervisor who signs", "[keys]")
{
    PeopleFile people;
    people.giveKeys(false);
    {
        CaseFileKeys keys(people.openByUnit());
        const QString officer = keys.list()->first().id;
        CHECK(keys.remove(officer, PeopleFile::supervisorAuthor()).error().kind == ErrorKind::NotSigned);
        CHECK(keys.addRecovery(0, PeopleFile::supervisorAuthor()).error().kind == ErrorKind::NotSigned);
    }
    {
        CaseFileKeys keys(people.open(PeopleFile::officer()));
        CHECK(keys.addRecovery(0, PeopleFile::officerAuthor()).error() ==
              Error{ErrorKind::NotPermitted, u"signature"_s, u"Chan Tai-man"_s});
        CHECK(keys.remove(keys.list()->last().id, PeopleFile::officerAuthor()).error().field == u"signature"_s);
    }
    CHECK(stateOf(people) == KeysState::Current);
}

TEST_CASE("a lost, damaged, foreign or old file of keys locks nobody out", "[keys][badfile]")
{
    PeopleFile people;
    people.giveKeys(true);
    const QByteArray sound = contentOf(people.keysPath());
    SECTION("lost")
    {
        REQUIRE(QFile::remove(people.keysPath()));
        CHECK(refusal(people.path(), PeopleFile::supervisor()) == ErrorKind::WrongPassphrase);
        CHECK(stateOf(people) == KeysState::Missing);
    }
    SECTION("damaged")
    {
        put(people.keysPath(), sound.left(sound.size() / 2));
        CHECK(refusal(people.path(), PeopleFile::supervisor()) == ErrorKind::KeysDamaged);
        CHECK(stateOf(people) == KeysState::Damaged);
    }
    SECTION("one slot damaged: the others open")
    {
        QJsonObject object = QJsonDocument::fromJson(sound).object();
        QJsonArray array = object.value(u"slots"_s).toArray();
        QJsonObject first = array.first().toObject();
        first.insert(u"salt"_s, u"no salt"_s);
        array.replace(0, first);
        object.insert(u"slots"_s, array);
        put(people.keysPath(), QJsonDocument(object).toJson());
        CHECK(people.open(PeopleFile::officer())->person());
        CHECK(refusal(people.path(), PeopleFile::supervisor()) == ErrorKind::KeysDamaged);
        CHECK(stateOf(people) == KeysState::Damaged);
    }
    SECTION("a folder")
    {
        REQUIRE(QFile::remove(people.keysPath()));
        REQUIRE(QDir().mkdir(people.keysPath()));
        CHECK(refusal(people.path(), PeopleFile::supervisor()) == ErrorKind::CannotRead);
        CHECK(stateOf(people) == KeysState::Damaged);
        CHECK_FALSE(CaseFileKeys(people.openByUnit()).rebuild());
        REQUIRE(QDir().rmdir(people.keysPath()));
    }
    SECTION("another file's")
    {
        QJsonObject object = QJsonDocument::fromJson(sound).object();
        object.insert(u"casefile"_s, u"00000000000000000000000000000000"_s);
        put(people.keysPath(), QJsonDocument(object).toJson());
        CHECK(refusal(people.path(), PeopleFile::supervisor()) == ErrorKind::WrongPassphrase);
        CHECK(stateOf(people) == KeysState::Foreign);
    }
    SECTION("from before a key was taken away")
    {
        {
            CaseFileKeys keys(people.open(PeopleFile::supervisor()));
            const QList<KeyInfo> all = *keys.list();
            for (const KeyInfo &key : all) {
                if (key.ref == u"OFF"_s)
                    REQUIRE(keys.remove(key.id, PeopleFile::supervisorAuthor()));
            }
        }
        CHECK(refusal(people.path(), PeopleFile::officer()) == ErrorKind::WrongPassphrase);
        put(people.keysPath(), sound);
        const auto opened = CaseFile::open(people.path(), PeopleFile::officer());
        REQUIRE_FALSE(opened);
        CHECK(opened.error().kind == ErrorKind::NotPermitted);
        CHECK(opened.error().field == u"key"_s);
        CHECK(stateOf(people) == KeysState::Outdated);
    }
    REQUIRE(CaseFileKeys(people.openByUnit()).rebuild());
    CHECK(stateOf(people) == KeysState::Current);
    CHECK(people.open(PeopleFile::supervisor())->person()->ref() == u"SUP"_s);
}

TEST_CASE("another passphrase of the unit leaves people theirs", "[keys][rekey]")
{
    PeopleFile people;
    people.giveKeys(true);
    const QByteArray before = contentOf(people.keysPath());
    const Credentials fresh{"another passphrase", {}};
    CHECK(people.openByUnit()->rekey(fresh, PeopleFile::supervisorAuthor()));
    CHECK_FALSE(people.open(fresh)->person());
    CHECK(people.open(PeopleFile::supervisor())->person());
    CHECK(people.open(PeopleFile::officer())->person());
    CHECK(*CaseFileKeys(people.open(fresh)).state() == KeysState::Current);
    CHECK(people.open(fresh)->check()->findings.isEmpty());

    const QByteArray after = contentOf(people.keysPath());
    put(people.keysPath(), before); // the file of keys of before
    CHECK(refusal(people.path(), PeopleFile::supervisor()) == ErrorKind::KeysForeign);
    CHECK(*CaseFileKeys(people.open(fresh)).state() == KeysState::Outdated);
    put(people.keysPath(), after);
    // Only a supervisor, or whoever has the passphrase of the unit, gives it another.
    CHECK(people.open(PeopleFile::officer())
              ->rekey({"yet another passphrase", {}}, PeopleFile::officerAuthor())
              .error()
              .field == u"signature"_s);
    CHECK(people.open(PeopleFile::officer())->person());
    CHECK(people.open(PeopleFile::supervisor())->rekey({"yet another passphrase", {}}, PeopleFile::supervisorAuthor()));
    CHECK(people.open(PeopleFile::officer())->person());
}

TEST_CASE("a rekey that cannot write the keys of people does not happen", "[keys][rekey]")
{
    PeopleFile people;
    people.giveKeys(true);
    REQUIRE(QFile::remove(people.keysPath()));
    REQUIRE(QDir().mkdir(people.keysPath()));
    REQUIRE(QDir(people.keysPath()).mkdir(u"full"_s));
    CHECK_FALSE(people.openByUnit()->rekey({"another passphrase", {}}, PeopleFile::supervisorAuthor()));
    CHECK(people.openByUnit()->check()->findings.isEmpty());
}

TEST_CASE("one's own passphrase is changed by whoever knows the present one, and no page is written anew", "[keys]")
{
    PeopleFile people;
    people.giveKeys(true);
    const QByteArray salt = contentOf(people.path()).left(16);
    const Credentials fresh{"words of another kind", {}};
    {
        CaseFileKeys keys(people.open(PeopleFile::officer()));
        QString own;
        const QList<KeyInfo> all = *keys.list();
        for (const KeyInfo &key : all) {
            if (key.ref == u"OFF"_s)
                own = key.id;
        }
        CHECK(keys.change(own, {"not the present one", {}}, fresh, 0).error().kind == ErrorKind::WrongPassphrase);
        CHECK(keys.change(own, PeopleFile::officer(), {"12345678", {}}, 0).error().kind == ErrorKind::PassphraseWeak);
        CHECK(keys.change(u"no key"_s, PeopleFile::officer(), fresh, 0).error().kind == ErrorKind::NotFound);
        REQUIRE(keys.change(own, PeopleFile::officer(), fresh, 0));
        CHECK(*keys.state() == KeysState::Current);
    }
    CHECK(people.open(fresh)->person()->ref() == u"OFF"_s);
    CHECK(refusal(people.path(), PeopleFile::officer()) == ErrorKind::WrongPassphrase);
    CHECK(contentOf(people.path()).left(16) == salt);
    CHECK(people.openByUnit()->check()->findings.isEmpty());
}

TEST_CASE("the recovery code opens the file, gives keys again and does nobody's work", "[keys]")
{
    PeopleFile people;
    people.giveKeys(true);
    QString code;
    {
        CaseFileKeys keys(people.open(PeopleFile::supervisor()));
        const auto made = keys.addRecovery(0, PeopleFile::supervisorAuthor());
        REQUIRE(made);
        code = *made;
        CHECK(keys.addRecovery(0, PeopleFile::supervisorAuthor()).error().kind == ErrorKind::Duplicate);
    }
    const auto file = people.open({code.toLower().replace(u'-', u' ').toUtf8(), {}});
    REQUIRE(file->person());
    CHECK(file->person()->isRecovery());
    CHECK(SettingStore(**file->connection()).setOwnName(u"The unit"_s, {u"from the safe"_s}));
    JournalEntry entry;
    entry.kind = u"exchange"_s;
    entry.action = u"export"_s;
    CHECK(Journal(**file->connection()).append(entry).error() ==
          Error{ErrorKind::NotPermitted, u"recovery"_s, QString()});
    CaseFileKeys keys(file);
    const QList<KeyInfo> all = *keys.list();
    for (const KeyInfo &key : all) {
        if (key.ref == u"OFF"_s)
            REQUIRE(keys.remove(key.id, {u"from the safe"_s}));
    }
    REQUIRE(keys.add(u"OFF"_s, {"quite other words", {}}, 0, {u"from the safe"_s}));
    CHECK(people.open({"quite other words", {}})->person()->ref() == u"OFF"_s);
    CHECK(people.openByUnit()->check()->findings.isEmpty());
}

TEST_CASE("a backup is restored with a person's own passphrase", "[keys][restore]")
{
    PeopleFile people;
    people.giveKeys(true);
    const QString backup = people.path() + u".backup.liaison"_s;
    REQUIRE(people.open(PeopleFile::supervisor())->backup(backup));
    people.close();
    const QString fresh = QFileInfo(people.path()).path() + u"/fresh.liaison"_s;
    CHECK(CaseFile::restore(backup, people.path(), {"nobody's words at all", {}}).error().kind ==
          ErrorKind::WrongPassphrase);
    // The keys beside the file that it replaces open it as well.
    REQUIRE(CaseFile::restore(backup, people.path(), PeopleFile::supervisor(), {}, {u"root"_s}));
    CHECK(people.open(PeopleFile::officer())->person());
    CHECK(people.openByUnit()->check()->findings.isEmpty());
    people.close();
    // A place that has none gets them from inside.
    REQUIRE(CaseFile::restore(backup, fresh, TestCaseFile::credentials(), {}, {u"from the safe"_s}));
    const auto restored = CaseFile::open(fresh, PeopleFile::officer());
    REQUIRE(restored);
    CHECK((*restored)->person()->ref() == u"OFF"_s);
    CHECK((*restored)->check()->findings.isEmpty());
}

TEST_CASE("a passphrase that opens the file already is nobody else's too", "[keys]")
{
    PeopleFile people;
    people.giveKeys(false);
    const Error used{ErrorKind::Duplicate, u"passphrase"_s, {}};
    const auto file = people.open(PeopleFile::supervisor());
    CaseFileKeys keys(file);
    Officer third;
    third.ref = u"THI"_s;
    third.name = u"Wong Lai-mun"_s;
    third.agency = u"HKC"_s;
    third.role = u"officer"_s;
    REQUIRE(OfficerStore(**file->connection()).save(third, PeopleFile::supervisorAuthor()));
    for (const Credentials &taken : {PeopleFile::supervisor(), PeopleFile::officer(), TestCaseFile::credentials()})
        CHECK(keys.add(u"THI"_s, taken, 0, PeopleFile::supervisorAuthor()).error() == used);
    const QString own = file->person()->id();
    CHECK(keys.change(own, PeopleFile::supervisor(), PeopleFile::officer(), 0).error() == used);
    CHECK(keys.change(own, PeopleFile::supervisor(), PeopleFile::supervisor(), 0)); // at another cost
    CHECK(file->rekey(PeopleFile::officer(), PeopleFile::supervisorAuthor()).error() == used);
}

TEST_CASE("where people are proved, the passphrase of the unit makes backups, and the check agrees", "[keys][backup]")
{
    PeopleFile people;
    people.giveKeys(true);
    const auto file = people.openByUnit();
    const auto made = file->backup(people.path() + u".copy.liaison"_s, {}, {u"cron"_s});
    REQUIRE(made);
    CHECK(made->entered);
    CHECK(file->check()->findings.isEmpty());
}

TEST_CASE("a rescued copy opens with a person's own passphrase", "[keys][rescue]")
{
    PeopleFile people;
    people.giveKeys(true);
    const auto file = people.open(PeopleFile::officer());
    REQUIRE(QFile::copy(people.path(), people.path() + u".other"_s));
    REQUIRE(::rename(qPrintable(people.path() + u".other"_s), qPrintable(people.path())) == 0);
    REQUIRE(file->verify().error().kind == ErrorKind::Replaced);
    const auto rescued = file->rescue();
    REQUIRE(rescued);
    const QString path = (*rescued)->path();
    const auto again = CaseFile::open(path, PeopleFile::officer());
    REQUIRE(again);
    CHECK((*again)->person()->ref() == u"OFF"_s);
}

} // namespace casefilekeys_test
