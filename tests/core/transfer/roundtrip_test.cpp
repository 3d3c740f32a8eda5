// SPDX-License-Identifier: GPL-3.0-or-later
// What the program exports comes back equal through its own import, whatever stands in it.
#include "core/transfer/csvreader.h"
#include "core/transfer/recordtable.h"
#include "core/transfer/tableexport.h"
#include "core/transfer/tableimport.h"
#include "tests/support/forms.h"
#include "tests/support/jointoperation.h"
#include "tests/support/records.h"

#include <QFile>
#include <catch2/catch.hpp>

namespace roundtrip_test {

using namespace liaison;
using namespace Qt::StringLiterals;

namespace {

const Author author{u"tester"_s, {}, 0};

QByteArray exported(TestCaseFile &file, const QString &kind, const QString &name)
{
    RecordFilter filter;
    filter.kind = kind;
    const QString path = file.folder() + u'/' + name;
    Author by = author;
    by.reason = u"a copy for the other office"_s;
    const auto rows = exportTable(file.caseFile(), filter, path, by);
    if (!rows)
        FAIL(describe(rows.error()));
    QFile csv(path);
    REQUIRE(csv.open(QIODevice::ReadOnly));
    return csv.readAll();
}

void import(TestCaseFile &file, const QString &kind, const QByteArray &csv)
{
    ImportPlan plan;
    plan.kind = kind;
    const auto outcome = importTable(file.caseFile(), readCsv(csv).value(), plan, author);
    if (!outcome)
        FAIL(describe(outcome.error()));
    for (const RefusedRow &row : outcome->refused)
        FAIL_CHECK(row.line << ": " << describe(row.errors.first()));
    CHECK(outcome->kept);
}

// Records of one day come in the order in which they were logged, which differs.
QList<QStringList> sortedRows(const QByteArray &csv)
{
    QList<QStringList> rows = readCsv(csv).value().rows;
    std::sort(rows.begin(), rows.end());
    return rows;
}

// Texts that a spreadsheet takes for formulas, or that begin as our own mark does.
const QStringList &startsOfFormulas()
{
    static const QStringList list{u"=1+1"_s,   u"+852 2815"_s, u"-5 °C"_s,   u"@home"_s,        u"＝1"_s,      u"＋1"_s,
                                  u"－1"_s,    u"＠x"_s,       u"'=1"_s,     u"''=1"_s,         u"'plain"_s,   u"'"_s,
                                  u" =1"_s,    u"\t=1"_s,      u"ends "_s,   u"two\nlines"_s,   u"\"quo,te"_s, u"a;b"_s,
                                  u"'''@x "_s, u"\u00A0x"_s,   u"x\u0085"_s, u"\u3000x\u2003"_s};
    return list;
}

} // namespace

TEST_CASE("any beginning of a text comes back through export and import, round after round", "[import][export]")
{
    TestCaseFile ours;
    TestCaseFile theirs;
    addAgencies(ours);
    addAgencies(theirs);
    int number = 0;
    for (const QString &text : startsOfFormulas()) {
        const QString ref = u"R-%1"_s.arg(++number);
        addForm(ours.connection(), u"agency"_s,
                {{u"code"_s, u"A%1"_s.arg(number)},
                 {u"names"_s, QJsonObject{{u"en"_s, QString(u"n" + text)}, {u"zh_HK"_s, text}}},
                 {u"side"_s, u"HK"_s},
                 {u"note"_s, text}});
        addForm(
            ours.connection(), u"officer"_s,
            {{u"ref"_s, ref}, {u"name"_s, u"n"_s}, {u"agency"_s, u"HKC"_s}, {u"contact"_s, text}, {u"note"_s, text}});
        addForm(ours.connection(), u"operation"_s,
                {{u"code"_s, ref},
                 {u"name"_s, QJsonObject{{u"en"_s, text}}},
                 {u"first_day"_s, u"2017"_s},
                 {u"last_day"_s, u"2017"_s},
                 {u"summary"_s, text}});
        addForm(ours.connection(), u"exchange"_s,
                {{u"ref"_s, ref},
                 {u"date"_s, u"2017-01-02"_s},
                 {u"direction"_s, u"sent"_s},
                 {u"counterpart"_s, u"GDC"_s},
                 {u"mode"_s, u"monthly"_s},
                 {u"pieces"_s, 1},
                 {u"subject"_s, text},
                 {u"summary"_s, text}});
        addForm(ours.connection(), u"link"_s,
                {{u"ref"_s, ref},
                 {u"title"_s, QJsonObject{{u"en"_s, text}}},
                 {u"address"_s, u"https://example.org/%1"_s.arg(number)},
                 {u"territory"_s, u"HK"_s},
                 {u"kind"_s, u"database"_s},
                 {u"note"_s, text}});
    }
    for (const QString &kind : {u"agency"_s, u"officer"_s, u"operation"_s, u"exchange"_s, u"link"_s}) {
        INFO(kind.toStdString());
        const QByteArray first = exported(ours, kind, u"first.csv"_s);
        import(theirs, kind, first);
        const auto here = RecordStore::of(ours.connection(), kind);
        const auto there = RecordStore::of(theirs.connection(), kind);
        const int refs = kind == "agency"_L1 ? 0 : number;
        for (int i = 1; i <= refs; ++i) {
            const QString ref = u"R-%1"_s.arg(i);
            CHECK(here->stored(here->idOf(ref).value())->json == there->stored(there->idOf(ref).value())->json);
        }
        CHECK(sortedRows(exported(theirs, kind, u"second.csv"_s)) == sortedRows(first));
        import(ours, kind, first); // nothing differs
    }
    CHECK(countRows(ours.connection(), u"journal WHERE action = 'update'"_s) == 0);
}

TEST_CASE("cases come back with their goods from a table of goods lines", "[import][export][seizure]")
{
    TestCaseFile ours;
    addJointOperation(ours);
    TestCaseFile theirs;
    addAgencies(theirs);
    import(theirs, u"operation"_s, exported(ours, u"operation"_s, u"operations.csv"_s));
    const QByteArray lines = exported(ours, u"seizure"_s, u"lines.csv"_s);
    import(theirs, u"seizure"_s, lines);
    const auto here = RecordStore::of(ours.connection(), u"case"_s);
    const auto there = RecordStore::of(theirs.connection(), u"case"_s);
    QStringList refs;
    const TextTableRows table = readCsv(lines).value();
    for (const QStringList &row : table.rows)
        refs.append(row.at(table.heads.indexOf(u"case"_s)));
    refs.removeDuplicates();
    CHECK(refs.size() > 5);
    for (const QString &ref : std::as_const(refs)) {
        INFO(ref.toStdString());
        CHECK(here->stored(here->idOf(ref).value())->json == there->stored(there->idOf(ref).value())->json);
    }
    import(ours, u"seizure"_s, lines); // nothing differs
    CHECK(countRows(ours.connection(), u"journal WHERE action = 'update'"_s) == 0);
}

} // namespace roundtrip_test
