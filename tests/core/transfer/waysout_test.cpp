// SPDX-License-Identifier: GPL-3.0-or-later
// Every way out of core, for every marking, with a reason and without: a file and an entry, or neither.
#include "core/journal/gate.h"
#include "core/journal/settingstore.h"
#include "core/listing/markings.h"
#include "core/storage/attachmentstore.h"
#include "core/storage/caserecordstore.h"
#include "core/storage/eventstore.h"
#include "core/storage/exchangestore.h"
#include "core/storage/followupstore.h"
#include "core/transfer/attachmentfile.h"
#include "core/transfer/icalendar.h"
#include "core/transfer/monthlystatement.h"
#include "core/transfer/tableexport.h"
#include "tests/support/records.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <catch2/catch.hpp>

namespace waysout_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

const Author chan{u"Chan"_s};

// An exchange and a case of that marking, an attachment and a follow-up on the exchange, and an event.
struct House
{
    TestCaseFile file;
    qint64 exchange = 0;
    qint64 attachment = 0;
    QString folder = file.folder() + u"/out"_s;

    explicit House(const QString &marking)
    {
        REQUIRE(QDir().mkpath(folder));
        addAgencies(file);
        REQUIRE(SettingStore(file.connection()).setHomeAgency(u"HKC"_s, chan));
        Exchange mild = exchangeOn(u"2017-03-07"_s, u"GDC"_s, 1);
        mild.tlp = u"CLEAR"_s;
        add(file, mild);
        Exchange one = exchangeOn(u"2017-03-06"_s, u"GDC"_s, 4);
        one.tlp = marking;
        exchange = add(file, one);
        CaseRecord record = caseOn(u"2017-03-06"_s, u"HKC"_s);
        record.tlp = marking;
        add(file, record);
        const auto stored = ExchangeStore(file.connection()).find(exchange);
        REQUIRE(stored);
        Attachment letter;
        letter.attachedTo = {u"exchange"_s, stored->ref};
        letter.name = u"letter.txt"_s;
        const auto attached = AttachmentStore(file.connection()).attach(letter, "Dear colleague", chan);
        REQUIRE(attached);
        attachment = attached->id.value;
    }

    using WayOut = std::function<Done(House &, const QString &target, const Author &author)>;
    QStringList files() const { return QDir(folder).entryList(QDir::Files | QDir::Hidden); }
    QList<JournalEntry> exports()
    {
        const auto entries = Journal(file.connection()).list({}, 0, 0, 100);
        REQUIRE(entries);
        QList<JournalEntry> found;
        for (const JournalEntry &entry : *entries) {
            if (entry.action == "export"_L1)
                found.append(entry);
        }
        return found;
    }
};

Done listOf(House &house, const QString &kind, const QString &target, const Author &author)
{
    RecordFilter filter;
    filter.kind = kind;
    LIAISON_TRY(exportTable(house.file.caseFile(), filter, target, author, {}, u"GDC"_s));
    return {};
}

struct Way
{
    const char *name;
    bool marked; // what leaves carries the marking of the records
    House::WayOut out;
};

QList<Way> ways()
{
    return {
        {"list of exchanges", true,
         [](House &house, const QString &target, const Author &author) {
             return listOf(house, u"exchange"_s, target, author);
         }},
        {"list of exchanges as a workbook", true,
         [](House &house, const QString &target, const Author &author) {
             return listOf(house, u"exchange"_s, target + u".xlsx"_s, author);
         }},
        {"list of cases", true,
         [](House &house, const QString &target, const Author &author) {
             return listOf(house, u"case"_s, target, author);
         }},
        {"list of attachments", true,
         [](House &house, const QString &target, const Author &author) {
             return listOf(house, u"attachment"_s, target, author);
         }},
        {"list of agencies", false,
         [](House &house, const QString &target, const Author &author) {
             return listOf(house, u"agency"_s, target, author);
         }},
        {"statement", true,
         [](House &house, const QString &target, const Author &author) -> Done {
             LIAISON_ASSIGN(const auto made,
                            monthlyStatement(house.file.connection(), u"GDC"_s, *parsePeriod(u"2017-03"_s)));
             return writeStatement(house.file.caseFile(), made, target, author);
         }},
        {"statement as a table", true,
         [](House &house, const QString &target, const Author &author) -> Done {
             LIAISON_ASSIGN(const auto made,
                            monthlyStatement(house.file.connection(), u"GDC"_s, *parsePeriod(u"2017-03"_s)));
             return writeStatement(house.file.caseFile(), made, target + u".csv"_s, author);
         }},
        {"calendar", false,
         [](House &house, const QString &target, const Author &author) -> Done {
             RecordFilter events;
             events.kind = u"event"_s;
             LIAISON_TRY(exportCalendar(house.file.caseFile(), events, {}, target, author));
             return {};
         }},
        {"attachment", true,
         [](House &house, const QString &target, const Author &author) {
             return exportAttachment(house.file.connection(), house.attachment, target, author);
         }},
        {"backup", false,
         [](House &house, const QString &target, const Author &author) -> Done {
             LIAISON_TRY(house.file.caseFile().backup(target, {}, author));
             return {};
         }},
    };
}

} // namespace

TEST_CASE("every way out asks for a reason by the marking, and leaves a file and an entry or neither", "[gate][export]")
{
    const QString marking = GENERATE(u"RED"_s, u"AMBER+STRICT"_s, u"AMBER"_s, u"GREEN"_s, u"CLEAR"_s);
    for (const Way &way : ways()) {
        INFO(way.name << ", " << marking.toStdString());
        House house(marking);
        const QString target = house.folder + u"/out"_s;
        const bool asks = way.marked && needsReason(marking);
        const Done without = way.out(house, target, chan);
        if (asks) {
            REQUIRE_FALSE(without);
            CHECK(without.error() == Error{ErrorKind::ReasonMissing, u"reason"_s, marking});
            CHECK(house.files().isEmpty());
            CHECK(house.exports().isEmpty());
            REQUIRE(way.out(house, target, {u"Chan"_s, u"for the court"_s, 0}));
        } else {
            INFO((without ? std::string() : describe(without.error())));
            REQUIRE(without);
        }
        REQUIRE(house.files().size() == 1);
        REQUIRE(house.exports().size() == 1);
        const JournalEntry entry = house.exports().first();
        CHECK(entry.reason == (asks ? u"for the court"_s : QString()));
        CHECK(entry.officer == u"Chan"_s);
        CHECK(entry.after->value(u"marking"_s).toString() == (way.marked ? marking : QString()));
        QFile written(house.folder + u'/' + house.files().first());
        REQUIRE(written.open(QIODevice::ReadOnly));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(&written);
        CHECK(entry.after->value(u"sha256"_s).toString() == QString::fromLatin1(hash.result().toHex()));
        CHECK(entry.after->value(u"file"_s).toString() == house.files().first());
        CHECK((written.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)) ==
              QFile::Permissions());
    }
}

TEST_CASE("a filter decides how strictly what it finds is marked", "[gate][export]")
{
    House house(u"RED"_s);
    RecordFilter filter;
    filter.kind = u"exchange"_s;
    CHECK(markingOf(house.file.connection(), filter) == u"RED"_s);
    CHECK(markingOf(house.file.connection(), filter.with(u"tlp"_s, u"CLEAR"_s)) == u"CLEAR"_s);
    CHECK(markingOf(house.file.connection(), filter.with(u"tlp"_s, u"GREEN"_s)) == QString());
    CHECK(markingOf(house.file.connection(), u"attachment"_s, {house.attachment}) == u"RED"_s);
    filter = filter.with(u"tlp"_s, u"CLEAR"_s);
    REQUIRE(exportTable(house.file.caseFile(), filter, house.folder + u"/mild.csv"_s, chan, {}, u"GDC"_s));
    const JournalEntry entry = house.exports().first();
    CHECK(entry.after->value(u"where"_s).toObject() == QJsonObject{{u"tlp"_s, QJsonArray{u"CLEAR"_s}}});
    CHECK(entry.after->value(u"recipient"_s) == u"GDC"_s);
}

TEST_CASE("a statement and a backup say where the journal stood", "[gate][journal]")
{
    House house(u"AMBER"_s);
    const auto head = journalHead(house.file.connection());
    REQUIRE(head);
    const auto made = monthlyStatement(house.file.connection(), u"GDC"_s, *parsePeriod(u"2017-03"_s));
    REQUIRE(made);
    CHECK(made->note.contains(head->shortText()));
    const auto copied = house.file.caseFile().backup(house.folder + u"/copy.liaison"_s, {}, chan);
    REQUIRE(copied);
    CHECK(copied->head == *head);
    CHECK(copied->entered);
    CHECK(house.exports().first().after->value(u"head"_s) == head->text());
    const auto copy = CaseFile::open(house.folder + u"/copy.liaison"_s, TestCaseFile::key());
    REQUIRE(copy);
    CHECK(journalHead(**(*copy)->connection()) == *head);
}

TEST_CASE("an attachment written out is no change that a freeze would wait for", "[gate][freeze]")
{
    House house(u"AMBER"_s);
    REQUIRE(exportAttachment(house.file.connection(), house.attachment, house.folder + u"/letter.txt"_s, chan));
    const auto report = house.file.caseFile().check();
    REQUIRE(report);
    CHECK(report->findings.isEmpty());
}

} // namespace waysout_test
