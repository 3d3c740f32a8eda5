// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/recordlist.h"

#include "core/journal/settingstore.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"

#include <catch2/catch.hpp>

namespace recordlist_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

const Author chan{u"Chan"_s, {}, 0};

RecordFilter all(const QString &kind)
{
    return {kind, {}, false, {}, {}};
}

RecordFilter inPeriod(const QString &kind, const QString &period, bool imprecise = false)
{
    return {kind, parsePeriod(period).value(), imprecise, {}, {}};
}

// The references in the order of the list, walked window by window.
QStringList refs(Connection &connection, const RecordFilter &filter, const RecordOrder &order = {}, int window = 256)
{
    RecordList list(connection);
    QStringList found;
    std::optional<RecordRow> last;
    while (true) {
        const auto rows = list.list(filter, {}, order, last ? &*last : nullptr, window);
        if (!rows)
            return {kindName(rows.error().kind) + u' ' + rows.error().field};
        for (const RecordRow &row : *rows)
            found.append(row.ref);
        if (rows->size() < window)
            break;
        last = rows->last();
    }
    const auto count = list.count(filter);
    CHECK(count == found.size());
    return found;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

void addExchanges(Connection &connection, const QStringList &dates)
{
    for (const QString &date : dates) {
        addForm(connection, u"exchange"_s,
                QJsonObject{{u"ref"_s, QString(u"X"_s + date)},
                            {u"date"_s, date},
                            {u"direction"_s, u"sent"_s},
                            {u"counterpart"_s, u"GDC"_s},
                            {u"mode"_s, u"monthly"_s},
                            {u"pieces"_s, 1}});
    }
}

} // namespace

TEST_CASE("lists: a period has the records that lie in it whole", "[recordlist]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    addAgencies(file);
    addExchanges(connection, {u"2016-12-31"_s, u"2017-01-01"_s, u"2017-02"_s, u"2017-03-31"_s, u"2017-04-01"_s,
                              u"2017"_s, u"2016/17"_s, u"2017Q1"_s, u"2017-03-30..2017-04-02"_s});
    CHECK(sorted(refs(connection, inPeriod(u"exchange"_s, u"2017Q1"_s))) ==
          QStringList{u"X2017-01-01"_s, u"X2017-02"_s, u"X2017-03-31"_s, u"X2017Q1"_s});
    CHECK(sorted(refs(connection, inPeriod(u"exchange"_s, u"2017Q1"_s, true))) ==
          QStringList{u"X2016/17"_s, u"X2017"_s, u"X2017-03-30..2017-04-02"_s});
    CHECK(refs(connection, inPeriod(u"exchange"_s, u"2017-02-10..2017-02-20"_s)).isEmpty());
    CHECK(sorted(refs(connection, inPeriod(u"exchange"_s, u"2017-02-10..2017-02-20"_s, true))) ==
          QStringList{u"X2016/17"_s, u"X2017"_s, u"X2017-02"_s, u"X2017Q1"_s});
}

TEST_CASE("lists: a period has the operations that touch it", "[recordlist]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    const auto add = [&](const QString &code, const QString &first, const QString &last, const QString &status) {
        QJsonObject operation{{u"code"_s, code}, {u"name"_s, code}, {u"first_day"_s, first}, {u"status"_s, status}};
        if (!last.isEmpty())
            operation.insert(u"last_day"_s, last);
        addForm(connection, u"operation"_s, operation);
    };
    add(u"LONG"_s, u"2016-05-01"_s, u"2017-08-01"_s, u"ended"_s);
    add(u"BEFORE"_s, u"2016-05-01"_s, u"2016-12-31"_s, u"ended"_s);
    add(u"MONTH"_s, u"2017-04"_s, u"2017-06-02"_s, u"ended"_s);
    add(u"YEAR"_s, u"2016/17"_s, u"2016/17"_s, u"ended"_s);
    add(u"RUNS"_s, u"2016-11-05"_s, {}, u"running"_s);
    add(u"PLAN"_s, u"2017-06-05"_s, {}, u"planned"_s);
    const auto touched = [&](const QString &period) {
        return sorted(refs(connection, inPeriod(u"operation"_s, period)));
    };
    CHECK(touched(u"2017Q2"_s) == QStringList{u"LONG"_s, u"MONTH"_s, u"PLAN"_s, u"RUNS"_s});
    CHECK(touched(u"2017-05"_s) == QStringList{u"LONG"_s, u"RUNS"_s});
    CHECK(touched(u"2016/17"_s) == QStringList{u"BEFORE"_s, u"LONG"_s, u"MONTH"_s, u"PLAN"_s, u"RUNS"_s, u"YEAR"_s});
    CHECK(touched(u"2019"_s) == QStringList{u"RUNS"_s});
    CHECK(sorted(refs(connection, inPeriod(u"operation"_s, u"2017-05"_s, true))) == QStringList{u"MONTH"_s, u"YEAR"_s});
}

TEST_CASE("lists: windows lose and double nothing, whatever they are sorted by", "[recordlist]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    addAgencies(file);
    addForm(connection, u"operation"_s, R"({"code": "A", "name": "a", "first_day": "2017", "last_day": "2017"})");
    for (int i = 0; i < 3; ++i) {
        addForm(connection, u"operation"_s,
                QJsonObject{{u"code"_s, QString(u"R%1"_s.arg(i))},
                            {u"name"_s, u"r"_s},
                            {u"first_day"_s, u"2017"_s},
                            {u"status"_s, u"running"_s}});
    }
    // Ties everywhere, and fields with nothing in them.
    for (int i = 0; i < 40; ++i) {
        QJsonObject record{{u"ref"_s, QString(u"C%1"_s.arg(i, 2, 10, QLatin1Char('0')))},
                           {u"date"_s, i % 5 == 0   ? u"2017-05"_s
                                       : i % 3 == 0 ? u"2017-05-01"_s
                                                    : u"2017-05-02"_s},
                           {u"agency"_s, i % 2 == 0 ? u"HKC"_s : u"GDC"_s},
                           {u"summary"_s, i % 4 == 0 ? u""_s : u"s"_s}};
        if (i % 3 == 0)
            record.insert(u"operation"_s, u"A"_s);
        if (i % 2 == 0)
            record.insert(u"arrests"_s, i % 7);
        QJsonArray lines;
        for (int line = 0; line < i % 4; ++line) {
            QJsonObject seizure{{u"category"_s, u"6b"_s}};
            if (line != 1) {
                seizure.insert(u"quantity"_s, i % 3);
                seizure.insert(u"value"_s, u"HKD %1"_s.arg(i % 3));
            }
            lines.append(seizure);
        }
        record.insert(u"seizures"_s, lines);
        addForm(connection, u"case"_s, record);
    }
    for (const QString &kind : {u"case"_s, u"seizure"_s, u"operation"_s, u"agency"_s}) {
        QStringList fields{QString()};
        for (const ListField &field : listFields(kind))
            fields.append(field.name);
        const QStringList whole = sorted(refs(connection, all(kind), {}, 1000));
        for (const QString &field : fields) {
            for (const bool descending : {false, true}) {
                const RecordOrder order{field, descending};
                const QStringList once = refs(connection, all(kind), order, 1000);
                INFO(kind.toStdString() << " by " << field.toStdString() << (descending ? " down" : " up"));
                CHECK(sorted(once) == whole);
                for (const int window : {1, 3, 7})
                    CHECK(refs(connection, all(kind), order, window) == once);
            }
        }
    }
    const QStringList up = refs(connection, all(u"seizure"_s), {u"value"_s, false});
    QStringList down = refs(connection, all(u"seizure"_s), {u"value"_s, true});
    std::reverse(down.begin(), down.end());
    CHECK(up == down);
    CHECK(refs(connection, all(u"operation"_s), {u"last_day"_s, true}, 1).first() == u"A"_s);
}

TEST_CASE("lists: conditions", "[recordlist]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    addAgencies(file);
    addForm(connection, u"operation"_s,
            R"({"code": "WHOLE", "name": {"en": "Whole", "zh_HK": "全部"}, "first_day": "2017",
        "last_day": "2017", "participants": ["HKC", "GDC"]})");
    addForm(connection, u"operation"_s, R"({"code": "PART", "name": "Part", "part_of": "WHOLE", "first_day": "2017",
        "last_day": "2017"})");
    addForm(connection, u"operation"_s, R"({"code": "DEEP", "name": "Deep", "part_of": "PART", "first_day": "2017",
        "last_day": "2017"})");
    addForm(connection, u"case"_s, R"({"ref": "C1", "date": "2017-05-01", "agency": "HKC", "operation": "DEEP",
        "via": ["HK", "MO"], "destination": "US", "arrests": "about 2", "summary": "手機", "illustrative": true,
        "seizures": [{"category": "6b", "quantity": "about 1300", "value": "HKD 500", "brand": "A"},
                     {"category": "5c", "brand": "%_"}]})");
    addForm(connection, u"case"_s, R"({"ref": "C2", "date": "2017-05", "agency": "GDC", "operation": "WHOLE",
        "arrests": 2, "seizures": [{"category": "6b", "quantity": 1300, "value": "CNY 500"}]})");
    addForm(connection, u"case"_s, R"({"ref": "C3", "date": "2016/17", "agency": "GDC"})");
    const auto with = [&](const QString &kind, std::initializer_list<FieldCondition> conditions) {
        RecordFilter filter = all(kind);
        filter.where = conditions;
        return sorted(refs(connection, filter));
    };
    const auto cases = [&](const QString &field, const QString &value) { return with(u"case"_s, {{field, value}}); };
    const auto lines = [&](const QString &field, const QString &value) { return with(u"seizure"_s, {{field, value}}); };
    CHECK(cases(u"agency"_s, u"gdc"_s) == QStringList{u"C2"_s, u"C3"_s});
    CHECK(cases(u"side"_s, u"HK"_s) == QStringList{u"C1"_s});
    CHECK(cases(u"operation"_s, u"WHOLE"_s) == QStringList{u"C2"_s});
    CHECK(cases(u"within_operation"_s, u"WHOLE"_s) == QStringList{u"C1"_s, u"C2"_s});
    CHECK(cases(u"within_operation"_s, u"part"_s) == QStringList{u"C1"_s});
    CHECK(cases(u"operation"_s, {}) == QStringList{u"C3"_s});
    CHECK(cases(u"destination"_s, {}) == QStringList{u"C2"_s, u"C3"_s});
    CHECK(cases(u"via"_s, u"MO"_s) == QStringList{u"C1"_s});
    CHECK(cases(u"via"_s, {}) == QStringList{u"C2"_s, u"C3"_s});
    CHECK(cases(u"arrests"_s, u"2"_s) == QStringList{u"C1"_s, u"C2"_s});
    CHECK(cases(u"arrests"_s, u"about 2"_s) == QStringList{u"C1"_s});
    CHECK(cases(u"arrests"_s, u"not stated"_s) == QStringList{u"C3"_s});
    CHECK(cases(u"arrests"_s, {}) == QStringList{u"C3"_s});
    CHECK(cases(u"lines"_s, u"0"_s) == QStringList{u"C3"_s});
    CHECK(cases(u"illustrative"_s, u"true"_s) == QStringList{u"C1"_s});
    CHECK(cases(u"illustrative"_s, u"0"_s) == QStringList{u"C2"_s, u"C3"_s});
    CHECK(cases(u"date"_s, u"2017-05"_s) == QStringList{u"C1"_s, u"C2"_s});
    CHECK(cases(u"date"_s, u"1/5/2017"_s) == QStringList{u"C1"_s});
    CHECK(cases(u"month"_s, u"2017-05"_s) == QStringList{u"C1"_s, u"C2"_s});
    CHECK(cases(u"month"_s, {}) == QStringList{u"C3"_s});
    CHECK(cases(u"day"_s, {}) == QStringList{u"C2"_s, u"C3"_s});
    CHECK(cases(u"year"_s, u"2017"_s) == QStringList{u"C1"_s, u"C2"_s});
    CHECK(lines(u"brand"_s, u"%_"_s) == QStringList{u"C1#2"_s}); // text is never a pattern
    CHECK(lines(u"value"_s, u"HK$500"_s) == QStringList{u"C1#1"_s});
    CHECK(lines(u"value"_s, u"not stated"_s) == QStringList{u"C1#2"_s});
    CHECK(lines(u"quantity"_s, u"1,300"_s) == QStringList{u"C1#1"_s, u"C2#1"_s});
    CHECK(lines(u"case"_s, u"c1"_s) == QStringList{u"C1#1"_s, u"C1#2"_s});
    CHECK(with(u"operation"_s, {{u"name"_s, u"全部"_s}}) == QStringList{u"WHOLE"_s});
    CHECK(with(u"operation"_s, {{u"participants"_s, u"GDC"_s}}) == QStringList{u"WHOLE"_s});
    // Several values of one field are alternatives; several fields all hold.
    CHECK(with(u"case"_s, {{u"agency"_s, u"GDC"_s}, {u"agency"_s, u"HKC"_s}, {u"date"_s, u"2017-05"_s}}) ==
          QStringList{u"C1"_s, u"C2"_s});

    CHECK(cases(u"nothing"_s, u"1"_s) == QStringList{u"UnknownField nothing"_s});
    CHECK(with(u"agency"_s, {{u"month"_s, u"2017-05"_s}}) == QStringList{u"UnknownField month"_s});
    CHECK(cases(u"date"_s, u"yesterday"_s) == QStringList{u"Malformed date"_s});
    CHECK(cases(u"illustrative"_s, u"maybe"_s) == QStringList{u"Malformed illustrative"_s});
    CHECK(cases(u"arrests"_s, u"many"_s) == QStringList{u"Malformed arrests"_s});
    CHECK(lines(u"value"_s, u"500"_s) == QStringList{u"AmbiguousCurrency value"_s});
    CHECK(refs(connection, all(u"treaty"_s)) == QStringList{u"UnknownKind "_s});
    CHECK(refs(connection, all(u"case"_s), {u"nothing"_s, false}) == QStringList{u"UnknownField nothing"_s});

    // The programme year is the file's own.
    REQUIRE(SettingStore(connection).setProgrammeFirstMonth(4, chan));
    addForm(connection, u"case"_s, R"({"ref": "C4", "date": "2016/17", "agency": "GDC"})");
    CHECK(cases(u"date"_s, u"2016/17"_s) == QStringList{u"C4"_s});
}

TEST_CASE("lists: words", "[recordlist]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    addAgencies(file);
    addForm(connection, u"case"_s, R"({"ref": "C1", "date": "2017", "agency": "HKC", "place": "羅湖 Lo Wu",
        "seizures": [{"category": "6b", "description": "手提電話電池"}, {"category": "5c", "brand": "Fictiva"}]})");
    addForm(connection, u"case"_s, R"({"ref": "C2", "date": "2017", "agency": "HKC", "summary": "电池"})");
    const auto found = [&](const QString &kind, const QString &words) {
        RecordFilter filter = all(kind);
        filter.search = words;
        return sorted(refs(connection, filter));
    };
    CHECK(found(u"case"_s, u"電池"_s) == QStringList{u"C1"_s, u"C2"_s});
    CHECK(found(u"case"_s, u"手提 fict"_s) == QStringList{u"C1"_s});
    CHECK(found(u"seizure"_s, u"fictiva"_s) == QStringList{u"C1#1"_s, u"C1#2"_s}); // lines of the case that has them
    CHECK(found(u"case"_s, u"nothing"_s).isEmpty());
    CHECK(found(u"case"_s, u"\"* ("_s) == QStringList{u"C1"_s, u"C2"_s}); // nothing to search for
}

TEST_CASE("lists: cells and completion", "[recordlist]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    addAgencies(file);
    addForm(connection, u"case"_s, R"({"ref": "C1", "date": "2017-05", "agency": "HKC", "arrests": "more than 2",
        "seizures": [{"category": "6b", "brand": "Fictiva", "quantity": "about 1300", "value": "about HKD 500"},
                     {"category": "6b", "brand": "fictiva"}, {"category": "6b", "brand": "Fictiva"},
                     {"category": "5c", "brand": "Orb"}]})");
    RecordList list(connection);
    const auto rows =
        list.list(all(u"seizure"_s),
                  {u"case"_s, u"date"_s, u"arrests"_s, u"quantity"_s, u"value"_s, u"operation"_s, u"illustrative"_s},
                  {u"line"_s, false}, nullptr, 2);
    REQUIRE(rows.has_value());
    REQUIRE(rows->size() == 2);
    const QList<Cell> &first = rows->at(0).cells;
    CHECK(std::get<QString>(first.at(0)) == u"C1"_s);
    CHECK(partialDateText(std::get<PartialDate>(first.at(1))) == u"2017-05"_s);
    CHECK(std::get<Estimate>(first.at(2)) == Estimate::moreThan(2));
    CHECK(std::get<Estimate>(first.at(3)) == Estimate::about(1300));
    CHECK(std::get<Money>(first.at(4)) == Money{Estimate::about(50000), u"HKD"_s});
    CHECK(std::holds_alternative<std::monostate>(first.at(5)));
    CHECK(std::get<qint64>(first.at(6)) == 0);
    CHECK(std::get<Estimate>(rows->at(1).cells.at(3)) == Estimate::notStated());
    CHECK_FALSE(std::get<Money>(rows->at(1).cells.at(4)).minor.isStated());
    CHECK(list.values(u"seizure"_s, u"brand"_s, u"fic"_s, 10).value() == QStringList{u"Fictiva"_s, u"fictiva"_s});
    CHECK(list.values(u"seizure"_s, u"brand"_s, u"%"_s, 10).value().isEmpty());
    CHECK(list.values(u"seizure"_s, u"nothing"_s, u"f"_s, 10).error().kind == ErrorKind::UnknownField);
}

TEST_CASE("a risk indicator has dates but is of no period", "[recordlist]")
{
    CHECK(isOfPeriods(u"exchange"_s));
    CHECK(isOfPeriods(u"followup"_s));
    CHECK_FALSE(isOfPeriods(u"indicator"_s));
    CHECK_FALSE(isOfPeriods(u"agency"_s));
    CHECK_FALSE(isOfPeriods(u"nothing"_s));
}

} // namespace recordlist_test
