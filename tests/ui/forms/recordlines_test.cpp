// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordlines.h"

#include "core/domain/declaredresult.h"
#include "core/domain/operation.h"
#include "core/storage/recordstore.h"
#include "core/transfer/recordtable.h"
#include "tests/support/records.h"
#include "tests/support/screen/wait.h"
#include "ui/work/session.h"

#include <QJsonArray>
#include <catch2/catch.hpp>

namespace recordlines_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QList<RecordLine> &lines, const QString &field)
{
    for (const RecordLine &line : lines) {
        if (line.field == field)
            return line.text;
    }
    return u"(none)"_s;
}

QJsonObject formOf(TestCaseFile &file, const QString &kind, qint64 id)
{
    const auto stored = RecordStore::of(file.connection(), kind)->stored(id);
    REQUIRE(stored);
    return stored->json;
}

} // namespace

TEST_CASE("a record reads in words, with links to what it names", "[recordlines]")
{
    TestCaseFile file;
    addAgencies(file);
    const qint64 exchange = add(file, exchangeOn(u"2017-03"_s, u"GDC"_s, 1300));
    Session session(file.shared(), u"Wong"_s);
    CHECK(waitForTasks());
    const RecordLines words(session);
    const auto lines = words.lines(u"exchange"_s, formOf(file, u"exchange"_s, exchange));
    CHECK(textOf(lines, u"date"_s) == u"March 2017"_s);
    CHECK(textOf(lines, u"pieces"_s) == u"1,300"_s);
    CHECK(textOf(lines, u"counterpart"_s).startsWith(u"GDC"_s));
    CHECK(textOf(lines, u"operation"_s) == u"(none)"_s); // says nothing
    CHECK(textOf(lines, u"illustrative"_s) == u"(none)"_s);
    for (const RecordLine &line : lines) {
        INFO(line.field.toStdString());
        CHECK_FALSE(line.label.startsWith(u'“')); // every field has a name
        if (line.field == "counterpart"_L1) {
            REQUIRE(line.links.size() == 1);
            CHECK(line.links.first().kind == u"agency"_s);
            CHECK(line.links.first().ref == u"GDC"_s);
        }
    }
}

TEST_CASE("every field of every kind has a name and a place in the order", "[recordlines]")
{
    TestCaseFile file;
    addAgencies(file);
    CaseRecord record = caseOn(u"2017-03-06"_s, u"HKC"_s);
    const QList<std::pair<QString, QJsonObject>> forms{
        {u"exchange"_s, toJson(exchangeOn(u"2017-03-01"_s, u"GDC"_s, 1), 7)},
        {u"case"_s, toJson(record, 7)},
        {u"operation"_s, toJson(Operation(), 7)},
        {u"result"_s, toJson(DeclaredResult(), 7)},
        {u"agency"_s, toJson(Agency())},
        {u"officer"_s, toJson(Officer())},
    };
    for (const auto &[kind, form] : forms) {
        const QStringList fields = RecordLines::fields(kind);
        for (auto it = form.begin(); it != form.end(); ++it) {
            INFO(kind.toStdString() << ' ' << it.key().toStdString());
            CHECK((it.key() == u"focus"_s ? fields.contains(u"focus.event"_s) : fields.contains(it.key())));
        }
    }
}

TEST_CASE("a change is told field by field, seizure lines line by line", "[recordlines]")
{
    TestCaseFile file;
    addAgencies(file);
    Session session(file.shared(), u"Wong"_s);
    CHECK(waitForTasks());
    const RecordLines words(session);
    QJsonObject before{{u"subject"_s, u"old"_s}, {u"pieces"_s, 4}, {u"ref"_s, u"EX-1"_s}};
    QJsonObject after = before;
    after.insert(u"pieces"_s, 6);
    after.insert(u"summary"_s, u"new"_s);
    auto changes = words.changes(u"exchange"_s, before, after);
    REQUIRE(changes.size() == 2);
    CHECK(changes.at(0).label == u"Pieces"_s);
    CHECK(changes.at(0).before == u"4"_s);
    CHECK(changes.at(0).after == u"6"_s);
    CHECK(changes.at(1).before.isEmpty());
    // A form that was not saved yet holds the number as it was typed.
    CHECK(words.text(u"exchange"_s, u"pieces"_s, u"7"_s) == u"7"_s);

    const QJsonObject line{{u"category"_s, u"6b"_s},
                           {u"quantity"_s, QJsonObject{{u"value"_s, 1300}, {u"qualifier"_s, u"about"_s}}},
                           {u"unit"_s, u"H87"_s},
                           {u"value_basis"_s, u"not_stated"_s}};
    before = {{u"seizures"_s, QJsonArray{line}}};
    after = {{u"seizures"_s, QJsonArray{line, line}}};
    changes = words.changes(u"case"_s, before, after);
    REQUIRE(changes.size() == 1);
    CHECK(changes.first().field == u"seizures[1]"_s);
    CHECK(changes.first().before.isEmpty());
    CHECK(changes.first().after.contains(u"about 1,300 pieces"_s));
}

TEST_CASE("parts of a record are reached by their path", "[recordlines]")
{
    QJsonObject form{{u"focus"_s, QJsonObject{{u"event"_s, u"Games"_s}, {u"channels"_s, QJsonArray{u"postal"_s}}}}};
    CHECK(RecordLines::valueAt(form, u"focus.event"_s).toString() == u"Games"_s);
    RecordLines::setValueAt(form, u"focus.event"_s, u"Fair"_s);
    CHECK(RecordLines::valueAt(form, u"focus.event"_s).toString() == u"Fair"_s);
    CHECK(RecordLines::valueAt(form, u"focus.channels"_s).toArray().size() == 1);
}

TEST_CASE("no field of any kind is missing where two versions are compared", "[recordlines]")
{
    for (const Noun &noun : nouns()) {
        QStringList heads = noun.derived();
        for (const QString &field : RecordLines::fields(noun.kind))
            heads.append(field.section(u'.', 0, 0));
        QStringList all = tableColumns(noun.kind);
        if (noun.kind == "event"_L1 || noun.kind == "operation"_L1)
            all.append(u"programme_items"_s);
        for (const QString &column : all) {
            INFO(noun.kind.toStdString() << " " << column.toStdString());
            const bool shown = heads.contains(column.section(u'.', 0, 0));
            // Who and what made a frozen report is for machines.
            const bool apart = noun.kind == "freeze"_L1 && (column == "journal"_L1 || column == "program"_L1);
            CHECK(shown != apart);
        }
    }
    // One that nobody named in the order of reading is there all the same.
    TestCaseFile file;
    addAgencies(file);
    Session session(file.shared(), u"Wong"_s);
    CHECK(waitForTasks());
    const auto changes = RecordLines(session).changes(u"exchange"_s, {{u"ref"_s, u"A"_s}},
                                                      {{u"ref"_s, u"A"_s}, {u"added_later"_s, u"something"_s}});
    REQUIRE(changes.size() == 1);
    CHECK(changes.first().field == u"added_later"_s);
    CHECK(changes.first().after == u"something"_s);
}

} // namespace recordlines_test
