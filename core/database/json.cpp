// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/json.h"

#include "core/base/strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace liaison {

QJsonValue jsonFromColumn(const QString &json)
{
    return parseJsonText(json).value_or(QJsonValue(QJsonValue::Null));
}

QString textsColumn(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QStringList textsFromColumn(const QString &json)
{
    QStringList texts;
    const QJsonArray entries = jsonFromColumn(json).toArray();
    for (const auto &entry : entries)
        texts.append(entry.toString());
    return texts;
}

QString namesColumn(const Names &names)
{
    QJsonObject object;
    for (auto it = names.begin(); it != names.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Names namesFromColumn(const QString &json)
{
    Names names;
    const QJsonObject object = jsonFromColumn(json).toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        names.insert(it.key(), it->toString());
    return names;
}

} // namespace liaison
