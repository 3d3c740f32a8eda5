// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/codelist.h"
#include "core/values/money.h"
#include "core/values/partialdate.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>

namespace liaison {

// What reading a record's JSON needs to know of the case file.
struct JsonContext
{
    int programmeFirstMonth = 7; // 1–12
    QString defaultCurrency;     // for "$" and bare amounts; empty: such amounts are AmbiguousCurrency
};

// Longest texts of a record, in UTF-16 units.
constexpr int lineLimit = 1000;   // names, subjects, brands
constexpr int textLimit = 100000; // summaries, notes
constexpr int refLimit = 64;      // references and codes

// Reads the fields of one JSON object of the record's JSON (docs/screens.md, "The command line"). Every read field is
// ticked off; finish() reports the fields that nobody read as UnknownField. An absent field or null leaves the target
// as it is.
class JsonReader
{
public:
    JsonReader(const QJsonObject &object, const JsonContext &context, Errors &errors, const QString &path = {});

    const JsonContext &context() const { return m_context; }
    Errors &errors() { return m_errors; }
    const QString &path() const { return m_path; } // before the names of its fields: "seizures[2]."
    void text(const QString &name, QString &target, int limit = lineLimit);
    void integer(const QString &name, qint64 &target, qint64 least, qint64 most);
    void flag(const QString &name, bool &target);
    void names(const QString &name, Names &target);     // object by language, or one text taken as English
    void longNames(const QString &name, Names &target); // the same with texts of several lines
    void texts(const QString &name, QStringList &target, int limit = lineLimit);
    void date(const QString &name, PartialDate &target);
    void day(const QString &name, QDate &target);
    void estimate(const QString &name, Estimate &target); // number, text, null or {"value", "qualifier"}
    void money(const QString &name, Money &target,
               const QString &currencyField = {}); // text, number or {"minor", "currency", "qualifier"}
    QJsonArray array(const QString &name);         // objects; empty when absent
    QJsonObject object(const QString &name);
    bool has(const QString &name) const;
    void ignore(const QString &name); // a field that is written but not read (id, revision …)
    void finish();
    void error(ErrorKind kind, const QString &name, const QString &detail = {});

private:
    bool isText(const QString &name, const QString &text, int limit);
    QJsonValue take(const QString &name);

    QJsonObject m_object;
    JsonContext m_context;
    Errors &m_errors;
    QString m_path;
    QSet<QString> m_read;
};

QJsonValue estimateJson(const Estimate &estimate); // {"value": 1300, "qualifier": "about"}, or null when not stated
QJsonValue moneyJson(const Money &money);          // {"minor": …, "currency": …, "qualifier": …}, or null
QJsonObject namesJson(const Names &names);
QJsonArray textsJson(const QStringList &texts);
QJsonValue dayJson(const QDate &day); // null when invalid
QJsonValue textOrNull(const QString &text);
QJsonValue numberOrNull(const std::optional<qint64> &number);
QJsonValue dateOrNull(const PartialDate &date); // as people write it, null when it is none

// An array of what `form` makes of each.
template <typename List, typename Form>
QJsonArray arrayJson(const List &list, Form form)
{
    QJsonArray array;
    for (const auto &each : list)
        array.append(form(each));
    return array;
}

// Whether text can be a reference or code: 1–64 characters, also in the form in which it is stored (referenceText in
// core/base/reference), no white space at the ends, no control characters, something that is seen.
bool isReference(const QString &text);

} // namespace liaison
