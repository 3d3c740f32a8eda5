// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/recordtable.h"

#include "core/storage/noun.h"
#include "core/transfer/linescell.h"
#include "core/transfer/samplecasefile.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"

#include <catch2/catch.hpp>

namespace recordtable_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

QString cell(const QString &kind, const QJsonObject &form, const QString &column)
{
    return tableRow(kind, form).value(tableColumns(kind).indexOf(column));
}

// The row as the record's JSON that `import` will make of it: every cell a text, dots as parts of a field.
QJsonObject formOfRow(const QString &kind, const QJsonObject &form)
{
    QJsonObject made;
    const QStringList columns = tableColumns(kind);
    const QStringList row = tableRow(kind, form);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (row.at(i).isEmpty())
            continue;
        const qsizetype dot = columns.at(i).indexOf(u'.');
        if (dot < 0) {
            made.insert(columns.at(i), row.at(i));
            continue;
        }
        QJsonObject part = made.value(columns.at(i).left(dot)).toObject();
        part.insert(columns.at(i).mid(dot + 1), row.at(i));
        made.insert(columns.at(i).left(dot), part);
    }
    return formOfCells(kind, made);
}

} // namespace

TEST_CASE("tables: cells as the record's JSON reads them", "[recordtable]")
{
    const QJsonObject seizure = seizureJson(form(R"({"ref": "C1", "date": "2017-05", "agency": "HKC", "arrests": null,
        "via": ["HK", "MO"], "illustrative": true, "seizures": [{"category": "3a"}, {"category": "6b",
        "quantity": {"value": 1300, "qualifier": "about"}, "unit": "H87",
        "value": {"minor": 13800050, "currency": "HKD", "qualifier": "more_than"}, "value_basis": "declared"}]})"),
                                            2);
    const auto at = [&](const QString &column) { return cell(u"seizure"_s, seizure, column); };
    CHECK(at(u"case"_s) == u"C1"_s);
    CHECK(at(u"line"_s) == u"2"_s);
    CHECK(at(u"arrests"_s) == u"not stated"_s);
    CHECK(at(u"via"_s) == u"HK;MO"_s);
    CHECK(at(u"illustrative"_s) == u"true"_s);
    CHECK(at(u"quantity"_s) == u"about 1300"_s);
    CHECK(at(u"value"_s) == u"more than HKD 138000.50"_s);
    CHECK(at(u"currency"_s) == u"HKD"_s);
    const QJsonObject result = form(R"({"cases": {"value": 14, "qualifier": "exact"}, "items":
        [{"quantity": {"value": 5, "qualifier": "about"}, "unit": "H87"}, {"quantity": null, "unit": "KGM"}],
        "values": [{"value": null, "value_basis": "not_stated"}]})");
    CHECK(cell(u"result"_s, result, u"cases"_s) == u"14"_s);
    CHECK(cell(u"result"_s, result, u"items"_s) == u"about 5 H87; not stated KGM"_s);
    CHECK(cell(u"result"_s, result, u"values"_s) == u"not stated not_stated"_s);
    CHECK(cell(u"operation"_s, form(R"({"name": {"zh_HK": "行動"}, "focus": {"channels": ["postal", "cargo"]}})"),
               u"name.zh_HK"_s) == u"行動"_s);
    CHECK(tableColumns(u"treaty"_s).isEmpty());
}

TEST_CASE("tables: no field of a record's JSON is left out, and rows make the same records again", "[recordtable]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    REQUIRE(fillSampleCaseFile(connection, {u"tester"_s, {}, 0}));
    TestCaseFile copy;
    for (const auto &kind : {u"agency"_s, u"officer"_s, u"operation"_s, u"indicator"_s, u"case"_s, u"exchange"_s,
                             u"referral"_s, u"result"_s}) {
        const QStringList columns = tableColumns(kind);
        QList<QJsonObject> forms;
        REQUIRE(forEachRecord(connection, {kind, {}, false, {}, {}}, [&](const QString &, const QJsonObject &form) {
            forms.prepend(form); // oldest first: later ones may name earlier ones
            return Done();
        }));
        if (kind == u"agency"_s) // GDAIC names its successor
            std::sort(forms.begin(), forms.end(), [](const QJsonObject &a, const QJsonObject &b) {
                return a.value(u"successor"_s).isNull() && !b.value(u"successor"_s).isNull();
            });
        if (kind == u"operation"_s)
            std::sort(forms.begin(), forms.end(), [](const QJsonObject &a, const QJsonObject &b) {
                return a.value(u"part_of"_s).isNull() && !b.value(u"part_of"_s).isNull();
            });
        if (kind == u"referral"_s) // one may be merged into a later one
            std::stable_sort(forms.begin(), forms.end(), [](const QJsonObject &a, const QJsonObject &b) {
                return a.value(u"merged_into"_s).isNull() && !b.value(u"merged_into"_s).isNull();
            });
        CHECK(forms.size() == countRows(connection, nounOf(kind)->table));
        for (const QJsonObject &form : std::as_const(forms)) {
            for (const QString &field : form.keys())
                CHECK((columns.contains(field) || columns.filter(QString(field + u'.')).size() > 0));
            CHECK(addForm(copy.connection(), kind, formOfRow(kind, form)).json == form);
        }
    }
}

TEST_CASE("tables: lines of goods in windows", "[recordtable]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    addAgencies(file);
    QJsonArray lines;
    for (int i = 0; i < 300; ++i)
        lines.append(QJsonObject{{u"category"_s, u"6b"_s}, {u"quantity"_s, i}});
    for (const auto *ref : {"C1", "C2"}) {
        addForm(connection, u"case"_s,
                QJsonObject{{u"ref"_s, QString::fromLatin1(ref)},
                            {u"date"_s, u"2017"_s},
                            {u"agency"_s, u"HKC"_s},
                            {u"seizures"_s, lines}});
    }
    QSet<QString> seen;
    REQUIRE(
        forEachRecord(connection, {u"seizure"_s, {}, false, {}, {}}, [&](const QString &ref, const QJsonObject &line) {
            CHECK(ref == u"%1#%2"_s.arg(line.value(u"case"_s).toString()).arg(line.value(u"line"_s).toInteger()));
            CHECK(line.value(u"quantity"_s).toObject().value(u"value"_s).toInteger() ==
                  line.value(u"line"_s).toInteger() - 1);
            seen.insert(ref);
            return Done();
        }));
    CHECK(seen.size() == 600);
    const Done stopped =
        forEachRecord(connection, {u"seizure"_s, {}, false, {}, {}},
                      [](const QString &, const QJsonObject &) -> Done { return fail(ErrorKind::Cancelled); });
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
}

} // namespace recordtable_test
