// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/figurediff.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QSet>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// Members that say what an element of a list is about, in the order in which they are named. What an element has beyond
// them only counts when these do not tell the elements apart.
const QStringList &tellingMembers()
{
    static const QStringList names{
        u"period"_s,      u"code"_s,     u"ref"_s,           u"number"_s, u"operation"_s, u"counterpart"_s,
        u"direction"_s,   u"mode"_s,     u"agency"_s,        u"basis"_s,  u"category"_s,  u"channel"_s,
        u"destination"_s, u"origin"_s,   u"year"_s,          u"month"_s,  u"day"_s,       u"indicator"_s,
        u"with"_s,        u"item"_s,     u"area"_s,          u"series"_s, u"ordinal"_s,   u"territory"_s,
        u"kind"_s,        u"language"_s, u"counting_rule"_s, u"unit"_s,   u"currency"_s,  u"value_basis"_s,
        u"what"_s,        u"key"_s,      u"label"_s};
    return names;
}

QString scalarText(const QJsonValue &value)
{
    if (value.isObject() || value.isArray()) {
        const QJsonDocument document =
            value.isObject() ? QJsonDocument(value.toObject()) : QJsonDocument(value.toArray());
        return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    }
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return value.toVariant().toString();
    return value.toString();
}

bool isEstimateMember(const QString &key)
{
    return key == "value"_L1 || key == "minor"_L1 || key == "qualifier"_L1 || key == "not_stated"_L1;
}

// The number of an object with its qualifier; undefined when it is none.
QJsonValue estimateOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (!object.contains(u"qualifier"_s) || !(object.contains(u"value"_s) || object.contains(u"minor"_s)))
        return QJsonValue::Undefined;
    QJsonObject estimate;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (isEstimateMember(it.key()))
            estimate.insert(it.key(), it.value());
    }
    return estimate;
}

using Which = QList<std::pair<QString, QString>>;

QString whichText(const Which &which)
{
    QStringList parts;
    for (const auto &[name, value] : which) {
        QString plain = value;
        // So that no value can look like the end of one and the beginning of another.
        plain.replace(u'\\', u"\\\\"_s).replace(u',', u"\\,"_s).replace(u']', u"\\]"_s);
        parts.append(name + u'=' + plain);
    }
    return parts.join(u',');
}

Which whichOf(const QJsonValue &element, bool everyText)
{
    const QJsonObject object = element.toObject();
    Which which;
    for (const QString &name : tellingMembers()) {
        const QJsonValue value = object.value(name);
        const bool numbered = name == "number"_L1 || name == "year"_L1 || name == "ordinal"_L1;
        if (value.isString() || value.isNull() || (name == "period"_L1 && value.isObject()) ||
            (numbered && value.isDouble()))
            which.append({name, scalarText(value)});
    }
    for (auto it = object.begin(); everyText && it != object.end(); ++it) {
        if (it->isString() && it.key() != "qualifier"_L1 && !tellingMembers().contains(it.key()))
            which.append({it.key(), it->toString()});
    }
    return which;
}

bool tellsApart(const QJsonArray &array, bool everyText)
{
    QSet<QString> seen;
    for (const auto &element : array) {
        const QString text = whichText(whichOf(element, everyText));
        if (seen.contains(text))
            return false;
        seen.insert(text);
    }
    return true;
}

struct Element
{
    FigureStep step;
    QJsonValue before{QJsonValue::Undefined};
    QJsonValue after{QJsonValue::Undefined};
};

// Goes down both sets at once and notes where they part.
class Comparison
{
public:
    QList<FigureChange> changes;

    void compare(const FigurePath &path, const QJsonValue &before, const QJsonValue &after)
    {
        if (before == after)
            return;
        const bool objects = isOrNothing(before, QJsonValue::Object) && isOrNothing(after, QJsonValue::Object);
        const bool arrays = isOrNothing(before, QJsonValue::Array) && isOrNothing(after, QJsonValue::Array);
        if (objects)
            compareObjects(path, before, after);
        else if (arrays)
            compareArrays(path, before.toArray(), after.toArray());
        else
            changes.append({path, before, after});
    }

private:
    static bool isOrNothing(const QJsonValue &value, QJsonValue::Type type)
    {
        return value.type() == type || value.isUndefined();
    }

    void compareObjects(const FigurePath &path, const QJsonValue &before, const QJsonValue &after)
    {
        const QJsonValue estimateBefore = estimateOf(before);
        const QJsonValue estimateAfter = estimateOf(after);
        const bool estimate = !estimateBefore.isUndefined() || !estimateAfter.isUndefined();
        if (estimate && estimateBefore != estimateAfter)
            changes.append({path, estimateBefore, estimateAfter});
        const QJsonObject was = before.toObject();
        const QJsonObject is = after.toObject();
        QStringList keys = was.keys() + is.keys();
        keys.removeDuplicates();
        keys.sort();
        const bool isElement = !path.isEmpty() && path.last().key.isEmpty();
        for (const QString &key : keys) {
            if (estimate && isEstimateMember(key))
                continue;
            if (isElement && isNamed(path.last(), key)) // the path says it already
                continue;
            compare(path + FigurePath{{key, {}, 0}}, was.value(key), is.value(key));
        }
        // An element or member without figures in it, there on one side only.
        if (isElement && before.isUndefined() != after.isUndefined() && !namesChange(path))
            changes.append({path, before, after});
    }

    static bool isNamed(const FigureStep &step, const QString &key)
    {
        return std::any_of(step.which.begin(), step.which.end(), [&](const auto &part) { return part.first == key; });
    }

    bool namesChange(const FigurePath &path) const
    {
        return !changes.isEmpty() && changes.last().path.size() >= path.size() &&
               changes.last().path.first(path.size()) == path;
    }

    void compareArrays(const FigurePath &path, const QJsonArray &before, const QJsonArray &after)
    {
        QMap<QString, Element> elements;
        const bool plain = tellsApart(before, false) && tellsApart(after, false);
        const bool everyText = !plain;
        const bool apart = plain || (tellsApart(before, true) && tellsApart(after, true));
        place(before, everyText, apart, elements, &Element::before);
        place(after, everyText, apart, elements, &Element::after);
        for (const Element &element : elements)
            compare(path + FigurePath{element.step}, element.before, element.after);
    }

    static void place(const QJsonArray &array, bool everyText, bool apart, QMap<QString, Element> &elements,
                      QJsonValue Element::*side)
    {
        QList<QJsonValue> sorted;
        for (const auto &element : array)
            sorted.append(element);
        if (!apart || std::any_of(sorted.begin(), sorted.end(), [](const QJsonValue &v) { return !v.isObject(); }))
            std::sort(sorted.begin(), sorted.end(),
                      [](const QJsonValue &a, const QJsonValue &b) { return scalarText(a) < scalarText(b); });
        QHash<QString, int> count;
        for (const QJsonValue &value : sorted) {
            FigureStep step;
            step.which = value.isObject() ? whichOf(value, everyText) : Which{{u""_s, scalarText(value)}};
            const QString text = whichText(step.which);
            const int nth = ++count[text];
            if (nth > 1 || (value.isObject() && step.which.isEmpty()))
                step.ordinal = nth;
            Element &element = elements[text + u'#' + QString::number(nth).rightJustified(9, u'0')];
            element.step = step;
            element.*side = value;
        }
    }
};

} // namespace

QList<FigureChange> figureDiff(const QJsonObject &before, const QJsonObject &after)
{
    Comparison comparison;
    comparison.compare({}, before, after);
    return comparison.changes;
}

QString figurePathText(const FigurePath &path)
{
    QString text;
    for (const FigureStep &step : path) {
        if (!step.key.isEmpty()) {
            text += text.isEmpty() ? step.key : QString(u'.' + step.key);
            continue;
        }
        text += u'[' + whichText(step.which);
        if (step.ordinal > 0)
            text += u'#' + QString::number(step.ordinal);
        text += u']';
    }
    return text;
}

} // namespace liaison
