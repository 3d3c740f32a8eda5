// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/formpath.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct Step
{
    QString name;
    qsizetype index = -1; // in an array
};

QList<Step> stepsOf(const QString &path)
{
    static const QRegularExpression indexed(u"^([^\\[\\]]+)\\[(\\d{1,6})\\]$"_s);
    QList<Step> steps;
    for (const QString &part : path.split(u'.')) {
        const auto match = indexed.match(part);
        if (match.hasMatch())
            steps.append({match.captured(1), match.captured(2).toLongLong()});
        else
            steps.append({part, -1});
    }
    return steps;
}

bool assign(QJsonObject &object, QList<Step> steps, const QJsonValue &value)
{
    const Step step = steps.takeFirst();
    if (step.name.isEmpty())
        return false;
    QJsonArray array = object.value(step.name).toArray();
    const bool inArray = step.index >= 0;
    if (inArray && step.index >= array.size())
        return false;
    QJsonValue changed = value;
    if (!steps.isEmpty()) {
        const QJsonValue before = inArray ? array.at(step.index) : object.value(step.name);
        if (!before.isObject() && !before.isNull() && !before.isUndefined())
            return false;
        QJsonObject part = before.toObject();
        if (!assign(part, steps, value))
            return false;
        changed = part;
    }
    if (!inArray) {
        object.insert(step.name, changed); // undefined takes the field out
        return true;
    }
    if (changed.isUndefined())
        array.removeAt(step.index);
    else
        array.replace(step.index, changed);
    object.insert(step.name, array);
    return true;
}

} // namespace

bool assignToForm(QJsonObject &json, const QString &path, const QJsonValue &value)
{
    return assign(json, stepsOf(path), value);
}

} // namespace liaison
