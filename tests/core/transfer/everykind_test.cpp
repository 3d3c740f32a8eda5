// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of record that people enter leaves as a table and comes back equal: into an empty case file, and into its
// own, where nothing changes.
#include "core/journal/settingstore.h"
#include "core/transfer/csvreader.h"
#include "core/transfer/recordtable.h"
#include "core/transfer/samplecasefile.h"
#include "core/transfer/tableexport.h"
#include "core/transfer/tableimport.h"
#include "tests/support/forms.h"
#include "tests/support/randomrecords.h"
#include "tests/support/records.h"
#include "tests/support/workbook.h"

#include <QFile>
#include <QJsonDocument>
#include <catch2/catch.hpp>

namespace everykind_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

const Author author{u"tester"_s, u"the other office asked"_s, 0};

TextTableRows exported(TestCaseFile &file, const QString &kind, const QString &ending = u".csv"_s)
{
    RecordFilter filter;
    filter.kind = kind;
    const QString path = file.folder() + u'/' + kind + ending;
    const auto rows = exportTable(file.caseFile(), filter, path, author);
    if (!rows)
        FAIL(describe(rows.error()));
    if (isWorkbook(path))
        return tableOfSheet(path);
    QFile csv(path);
    REQUIRE(csv.open(QIODevice::ReadOnly));
    const auto table = readCsv(csv.readAll());
    REQUIRE(table);
    return *table;
}

ImportOutcome imported(TestCaseFile &file, const QString &kind, const TextTableRows &table)
{
    ImportPlan plan;
    plan.kind = kind;
    const auto outcome = importTable(file.caseFile(), table, plan, author);
    if (!outcome)
        FAIL(describe(outcome.error()));
    for (const RefusedRow &row : outcome->refused)
        FAIL_CHECK(kind.toStdString() << " line " << row.line << ": " << describe(row.errors.first()));
    CHECK(outcome->unread.isEmpty());
    return *outcome;
}

QMap<QString, QJsonObject> records(TestCaseFile &file, const QString &kind)
{
    QMap<QString, QJsonObject> found;
    RecordFilter filter;
    filter.kind = kind;
    REQUIRE(forEachRecord(file.connection(), filter, [&](const QString &ref, const QJsonObject &json) -> Done {
        found.insert(ref, json);
        return {};
    }));
    return found;
}

std::string textOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

void checkEqual(TestCaseFile &ours, TestCaseFile &theirs, const QString &kind)
{
    const auto here = records(ours, kind);
    const auto there = records(theirs, kind);
    CHECK(here.keys() == there.keys());
    for (auto it = here.begin(); it != here.end(); ++it) {
        const QJsonObject other = there.value(it.key());
        if (*it == other)
            continue;
        QJsonObject sent;
        QJsonObject back;
        for (const QString &field : it->keys()) {
            if (it->value(field) == other.value(field))
                continue;
            sent.insert(field, it->value(field));
            back.insert(field, other.value(field));
        }
        FAIL_CHECK(kind.toStdString() << " " << it.key().toStdString() << ": " << textOf(sent) << " came back as "
                                      << textOf(back));
    }
}

void checkRoundTrip(TestCaseFile &ours, TestCaseFile &theirs, const QString &kind, const QString &ending = u".csv"_s)
{
    const TextTableRows table = exported(ours, kind, ending);
    const ImportOutcome into = imported(theirs, kind, table);
    CHECK(into.kept);
    checkEqual(ours, theirs, kind);
    const ImportOutcome again = imported(ours, kind, table);
    CHECK(again.same == again.rows);
}

} // namespace

TEST_CASE("records of every kind come back equal from their table, whatever stands in them", "[import][export]")
{
    const int seed = GENERATE(range(1, 4));
    const QString ending = seed == 3 ? u".xlsx"_s : u".csv"_s;
    TestCaseFile ours;
    TestCaseFile theirs;
    RandomRecords random(static_cast<quint32>(seed));
    for (TestCaseFile *file : {&ours, &theirs}) {
        addAgencies(*file);
        REQUIRE(SettingStore(file->connection()).setHomeAgency(u"HKC"_s, author));
    }
    for (const QString &kind : RandomRecords::kinds()) {
        INFO(kind.toStdString() << ", seed " << seed << ", " << random.lastRefusal().toStdString());
        random.fill(ours.connection(), kind, 6);
        CHECK(random.refs(kind).size() >= (kind == "difference"_L1 ? 1 : 4));
        checkRoundTrip(ours, theirs, kind, ending);
    }
}

TEST_CASE("every record of the sample comes back equal from its table", "[import][export][sample]")
{
    TestCaseFile ours;
    REQUIRE(fillSampleCaseFile(ours.connection(), author));
    TestCaseFile theirs;
    const auto home = SettingStore(ours.connection()).homeAgency();
    REQUIRE(home);
    imported(theirs, u"agency"_s, exported(ours, u"agency"_s));
    REQUIRE(SettingStore(theirs.connection()).setHomeAgency(*home, author));
    for (const QString &kind : RandomRecords::kinds()) {
        INFO(kind.toStdString());
        checkRoundTrip(ours, theirs, kind);
    }
    checkEqual(ours, theirs, u"seizure"_s);
}

TEST_CASE("every record of the sample comes back equal from its workbook", "[import][export][sample]")
{
    TestCaseFile ours;
    REQUIRE(fillSampleCaseFile(ours.connection(), author));
    TestCaseFile theirs;
    imported(theirs, u"agency"_s, exported(ours, u"agency"_s, u".xlsx"_s));
    REQUIRE(SettingStore(theirs.connection()).setHomeAgency(u"HKC"_s, author));
    for (QString kind : RandomRecords::kinds()) {
        INFO(kind.toStdString());
        if (kind == "case"_L1)
            kind = u"seizure"_s; // a line a row; their cases come with them
        checkRoundTrip(ours, theirs, kind, u".xlsx"_s);
    }
    checkEqual(ours, theirs, u"case"_s);
}

TEST_CASE("a statement's entries are corrected in the cell that holds them", "[import][export]")
{
    TestCaseFile file;
    addAgencies(file);
    REQUIRE(SettingStore(file.connection()).setHomeAgency(u"HKC"_s, author));
    addForm(file.connection(), u"statement"_s,
            R"({"ref": "ST-1", "agency": "GDC", "period": "2017-03",
                "entries": [{"ref": "GD-1", "date": "2017-03-06", "direction": "sent", "pieces": 3},
                            {"ref": "GD-2", "direction": "received", "pieces": 1, "subject": "a; b"}]})");
    TextTableRows table = exported(file, u"statement"_s);
    QString &cell = table.rows.first()[table.heads.indexOf(u"entries"_s)];
    CHECK(cell == u"ref=GD-1 | date=2017-03-06 | direction=sent | pieces=3; "
                  "ref=GD-2 | direction=received | pieces=1 | subject=\"a; b\""_s);
    cell.replace(u"pieces=3"_s, u"pieces=1,300"_s);
    CHECK(imported(file, u"statement"_s, table).changed == 1);
    const QJsonArray entries = records(file, u"statement"_s).first().value(u"entries"_s).toArray();
    CHECK(entries.at(0).toObject().value(u"pieces"_s).toInteger() == 1300);
    CHECK(entries.at(1).toObject().value(u"subject"_s).toString() == u"a; b"_s);
}

} // namespace everykind_test
