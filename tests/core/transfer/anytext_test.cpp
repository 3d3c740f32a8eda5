// SPDX-License-Identifier: GPL-3.0-or-later
// Text of every kind in every text field of every kind of record: stored exactly, found, exported.
#include "core/base/textfold.h"
#include "core/storage/searchindex.h"
#include "core/transfer/csvwriter.h"
#include "core/transfer/recordtable.h"
#include "core/values/listtext.h"
#include "tests/support/forms.h"
#include "tests/support/records.h"
#include "tests/support/shareddata.h"

#include <catch2/catch.hpp>

namespace transfer_anytext_test {

using namespace Qt::StringLiterals;
using namespace liaison;

namespace {

// Every line of the list that a text field takes, and more that it does not hold.
QStringList naughtyTexts()
{
    QStringList texts;
    for (const QString &line : sharedLines(u"data/blns.txt"_s)) {
        if (!line.isEmpty() && !line.startsWith(u'#') && line.size() <= 900)
            texts.append(line);
    }
    texts += {u"two\nlines"_s, u"tab\there"_s, u"a\r\nb"_s, QString(900, u'x'), u"𠮷野家"_s, u"\u202Eevil"_s};
    return texts;
}

struct Field
{
    QString kind;
    QString path; // with one dot or one index at most
};

QJsonObject baseForm(const QString &kind, int number)
{
    const QString ref = u"R%1"_s.arg(number);
    if (kind == u"agency"_s)
        return {{u"code"_s, ref}, {u"names"_s, QJsonObject{{u"en"_s, u"n"_s}}}, {u"side"_s, u"HK"_s}};
    if (kind == u"officer"_s)
        return {{u"ref"_s, ref}, {u"name"_s, u"n"_s}, {u"agency"_s, u"HKC"_s}};
    if (kind == u"operation"_s)
        return {{u"code"_s, ref}, {u"name"_s, u"n"_s}, {u"first_day"_s, u"2017"_s}, {u"last_day"_s, u"2017"_s}};
    if (kind == u"result"_s) {
        return {{u"ref"_s, ref},
                {u"agency"_s, u"HKC"_s},
                {u"period"_s, QDate(2000, 1, 1).addDays(number).toString(Qt::ISODate)}};
    }
    if (kind == u"case"_s)
        return {{u"ref"_s, ref},
                {u"date"_s, u"2017"_s},
                {u"agency"_s, u"HKC"_s},
                {u"seizures"_s, QJsonArray{QJsonObject{{u"category"_s, u"6b"_s}}}}};
    return {
        {u"ref"_s, ref},           {u"date"_s, u"2017"_s}, {u"direction"_s, u"sent"_s}, {u"counterpart"_s, u"GDC"_s},
        {u"mode"_s, u"monthly"_s}, {u"pieces"_s, 1},       {u"handling"_s, u"H3"_s},    {u"handling_note"_s, u"n"_s}};
}

QJsonObject withText(QJsonObject form, const QString &path, const QString &text)
{
    const QString head = path.section(u'.', 0, 0);
    const QString tail = path.section(u'.', 1);
    if (head == u"seizures"_s) {
        QJsonObject line = form.value(head).toArray().first().toObject();
        line.insert(tail, text);
        form.insert(head, QJsonArray{line});
    } else if (path.endsWith(u"[]"_s)) {
        form.insert(path.chopped(2), QJsonArray{text});
    } else if (tail.isEmpty()) {
        form.insert(path, text);
    } else {
        QJsonObject part = form.value(head).toObject();
        part.insert(tail, text);
        form.insert(head, part);
    }
    return form;
}

QString textAt(const QJsonObject &form, const QString &path)
{
    const QString head = path.section(u'.', 0, 0);
    const QString tail = path.section(u'.', 1);
    if (head == u"seizures"_s)
        return form.value(head).toArray().first().toObject().value(tail).toString();
    if (path.endsWith(u"[]"_s))
        return form.value(path.chopped(2)).toArray().first().toString();
    return tail.isEmpty() ? form.value(path).toString() : form.value(head).toObject().value(tail).toString();
}

// Refused for a reason: a name or an alias must have something in it.
bool mayBeRefused(const QString &path, const QString &text)
{
    return (path == u"name"_s || path == u"aliases[]"_s || path == u"handling_note"_s) && text.trimmed().isEmpty();
}

const QList<Field> &fields()
{
    static const QList<Field> list{
        {u"agency"_s, u"names.en"_s},
        {u"agency"_s, u"names.pt"_s},
        {u"agency"_s, u"note"_s},
        {u"officer"_s, u"name"_s},
        {u"officer"_s, u"post"_s},
        {u"officer"_s, u"contact"_s},
        {u"officer"_s, u"note"_s},
        {u"operation"_s, u"name.zh_HK"_s},
        {u"operation"_s, u"summary"_s},
        {u"operation"_s, u"focus.event"_s},
        {u"result"_s, u"source"_s},
        {u"result"_s, u"note"_s},
        {u"case"_s, u"place"_s},
        {u"case"_s, u"summary"_s},
        {u"case"_s, u"subjects[]"_s},
        {u"case"_s, u"seizures.description"_s},
        {u"case"_s, u"seizures.brand"_s},
        {u"case"_s, u"seizures.right_holder"_s},
        {u"exchange"_s, u"subject"_s},
        {u"exchange"_s, u"summary"_s},
        {u"exchange"_s, u"handling_note"_s},
    };
    return list;
}

bool finds(Connection &connection, const QString &kind, const QString &ref, const QString &text)
{
    const auto hits = SearchIndex(connection).find(text, 100'000, kind);
    return hits && std::any_of(hits->begin(), hits->end(), [&](const SearchHit &hit) { return hit.ref == ref; });
}

} // namespace

TEST_CASE("any text: stored exactly, found by what can be searched, exported", "[anytext]")
{
    TestCaseFile file;
    Connection &connection = file.connection();
    addAgencies(file);
    int number = 0;
    for (const QString &text : naughtyTexts()) {
        for (const Field &field : fields()) {
            INFO(field.kind.toStdString() << " " << field.path.toStdString() << ": " << text.toStdString());
            const QJsonObject form = withText(baseForm(field.kind, ++number), field.path, text);
            const auto store = RecordStore::of(connection, field.kind);
            const auto saved = store->saveJson(form, {}, {u"tester"_s, {}, 0});
            if (!saved && mayBeRefused(field.path, text))
                continue;
            REQUIRE(saved.has_value());
            const StoredRecord stored = store->stored(saved->id).value();
            CHECK(textAt(stored.json, field.path) == text);
            if (!searchExpression(text).isEmpty())
                CHECK(finds(connection, field.kind, stored.ref, text));
            // In a table the same text comes back once the apostrophe before a formula is taken away.
            const QString kind = field.path.startsWith(u"seizures."_s) ? u"seizure"_s : field.kind;
            const QJsonObject row = kind == field.kind ? stored.json : seizureJson(stored.json, 1);
            QString column = field.path;
            column.remove(u"seizures."_s).remove(u"[]"_s);
            const QString cell = tableRow(kind, row).at(tableColumns(kind).indexOf(column));
            const bool several = field.path.endsWith(u"[]"_s);
            for (const QString &held : {cell, withFormula(withoutFormula(cell))})
                CHECK((several ? listParts(held) : QStringList{held}) == QStringList{text});
        }
    }
    CHECK(Journal(connection).verify().has_value());
    CHECK(file.caseFile().check().value().findings.isEmpty());
}

} // namespace transfer_anytext_test
