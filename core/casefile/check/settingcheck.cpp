// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefile/check/contentchecks.h"
#include "core/database/json.h"
#include "core/database/query.h"
#include "core/fields/recordjson.h"
#include "core/storage/codetables.h"
#include "core/values/codelist.h"

#include <QJsonObject>
#include <QMap>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QString codePrefix = u"code_list/"_s;

// The program writes these for itself.
bool isOwn(const QString &key)
{
    return key == "code_lists"_L1;
}

// What the journal says last of each setting, and of each code of one's own.
Result<QMap<QString, QJsonObject>> toldSettings(Connection &connection)
{
    QMap<QString, QJsonObject> told;
    Query rows(connection, u"SELECT ref, after FROM journal WHERE kind = 'setting' ORDER BY id"_s);
    LIAISON_TRY(rows.run());
    while (rows.next()) {
        if (rows.isNull(1))
            told.remove(rows.text(0));
        else
            told.insert(rows.text(0), jsonFromColumn(rows.text(1)).toObject());
    }
    LIAISON_TRY(rows.end());
    return told;
}

Done checkValues(CheckRun &run, QMap<QString, QJsonObject> &told)
{
    Query rows(run.connection(), u"SELECT key, value FROM setting"_s);
    LIAISON_TRY(rows.run());
    while (rows.next()) {
        const QString key = rows.text(0);
        if (!isOwn(key) && told.take(key).value(u"value"_s).toString() != rows.text(1))
            run.find(u"setting"_s, key);
    }
    LIAISON_TRY(rows.end());
    for (auto left = told.begin(); left != told.end(); ++left) {
        if (!left.key().startsWith(codePrefix) && !left.value().value(u"value"_s).toString().isEmpty())
            run.find(u"setting"_s, left.key());
    }
    return {};
}

Done checkCodes(CheckRun &run, const QString &list, QMap<QString, QJsonObject> &told)
{
    QHash<QString, QJsonObject> builtIn;
    for (const Code &code : builtInCodes(list))
        builtIn.insert(code.code, namesJson(code.names));
    Query rows(run.connection(), u"SELECT code, names, own FROM "_s + list);
    LIAISON_TRY(rows.run());
    while (rows.next()) {
        const QString code = rows.text(0);
        const QJsonObject names = jsonFromColumn(rows.text(1)).toObject();
        const bool own = rows.integer(2) != 0;
        const QJsonObject said =
            own ? told.take(codePrefix + list + u'/' + code).value(u"names"_s).toObject() : builtIn.take(code);
        if (names.isEmpty() || names != said)
            run.find(u"code"_s, list + u'/' + code);
    }
    LIAISON_TRY(rows.end());
    for (auto left = builtIn.begin(); left != builtIn.end(); ++left)
        run.find(u"code"_s, list + u'/' + left.key());
    return {};
}

} // namespace

Done checkSettings(CheckRun &run)
{
    LIAISON_ASSIGN(auto told, toldSettings(run.connection()));
    LIAISON_TRY(checkValues(run, told));
    for (const QString &list : codeTables())
        LIAISON_TRY(checkCodes(run, list, told));
    for (auto left = told.begin(); left != told.end(); ++left) {
        if (left.key().startsWith(codePrefix))
            run.find(u"code"_s, left.key().mid(codePrefix.size()));
    }
    return {};
}

} // namespace liaison
