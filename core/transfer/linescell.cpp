// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/linescell.h"

#include "core/base/strictjson.h"
#include "core/storage/noun.h"
#include "core/values/listtext.h"
#include "core/values/money.h"

#include <QMap>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// How the lines of a cell are said.
enum class Lines { Named, Goods, Values };

constexpr QStringView betweenLines = u";\n";
constexpr QStringView betweenFields = u"|;\n"; // and lines

Qualifier qualifierOf(const QJsonObject &object)
{
    return qualifierFromCode(object.value(u"qualifier"_s).toString()).value_or(Qualifier::Exact);
}

QString statedText(const QJsonValue &value)
{
    return value.isObject() ? cellText(value) : estimateText(Estimate::notStated());
}

bool hasOnly(const QJsonObject &object, const QStringList &fields)
{
    const QStringList keys = object.keys();
    return std::all_of(keys.begin(), keys.end(), [&](const QString &key) { return fields.contains(key); });
}

// A code that stands unmistakably behind an amount.
bool isPlainCode(const QString &code)
{
    static const QRegularExpression pattern(u"^[A-Za-z_][A-Za-z0-9_.-]*$"_s);
    return pattern.match(code).hasMatch();
}

// Goods or a value of a result as they are said; empty for all else.
QString saidText(const QJsonObject &line)
{
    const bool goods = line.contains(u"unit"_s) && hasOnly(line, {u"quantity"_s, u"unit"_s});
    if (!goods && !hasOnly(line, {u"value"_s, u"value_basis"_s, u"beside"_s}))
        return {};
    const QString code = line.value(goods ? u"unit"_s : u"value_basis"_s).toString();
    if (!isPlainCode(code))
        return {};
    QString text = statedText(line.value(goods ? u"quantity"_s : u"value"_s)) + u' ' + code;
    if (line.value(u"beside"_s).isObject())
        text += u" ("_s + cellText(line.value(u"beside"_s)) + u')';
    return text;
}

// The names of the line's fields in the order in which they are read.
QStringList fieldsInOrder(const QJsonObject &line, const FieldInfo *info)
{
    static const QStringList usual{u"code"_s,        u"label"_s, u"amount"_s,       u"whole"_s, u"category"_s,
                                   u"description"_s, u"brand"_s, u"right_holder"_s, u"ipr"_s,   u"quantity"_s,
                                   u"unit"_s,        u"value"_s, u"value_basis"_s,  u"as_of"_s, u"note"_s};
    QStringList names;
    if (info && !info->lines.isEmpty()) {
        for (const FieldInfo &field : info->lines)
            names.append(field.name);
    } else {
        names = usual;
    }
    names += line.keys();
    names.removeDuplicates();
    return names;
}

QString namedText(const QJsonObject &line, const FieldInfo *info)
{
    QStringList parts;
    const auto add = [&](const QString &name, const QJsonValue &value) {
        if (const QString text = cellText(value); !text.isEmpty())
            parts.append(name + u'=' + partText(text, betweenFields));
    };
    for (const QString &name : fieldsInOrder(line, info)) {
        const QJsonObject object = line.value(name).toObject();
        if (object.contains(u"qualifier"_s)) {
            add(name, object);
            continue;
        }
        for (auto it = object.begin(); it != object.end(); ++it) // a text in each language
            add(name + u'.' + it.key(), it.value());
        if (object.isEmpty())
            add(name, line.value(name));
    }
    return parts.join(u" | "_s);
}

// Whether a name of a field and "=" stand there.
bool isNamed(QStringView text)
{
    static const QRegularExpression pattern(u"^[a-z_]+(?:\\.[A-Za-z_]+)?$"_s);
    return pattern.match(text.left(std::max<qsizetype>(text.indexOf(u'='), 0)).trimmed().toString()).hasMatch();
}

// Takes one line by the names of its fields; the separator behind it stays.
std::optional<QJsonObject> takeNamed(QStringView &rest)
{
    QJsonObject line;
    while (true) {
        if (!isNamed(rest))
            return std::nullopt;
        const qsizetype equals = rest.indexOf(u'=');
        const QString name = rest.left(equals).trimmed().toString();
        rest = rest.mid(equals + 1);
        const QString value = takePart(rest, betweenFields).value_or(QString());
        const qsizetype dot = name.indexOf(u'.');
        QJsonObject part = line.value(name.left(dot)).toObject();
        if (dot < 0 ? line.contains(name) : part.contains(name.mid(dot + 1)))
            return std::nullopt;
        if (dot >= 0)
            part.insert(name.mid(dot + 1), value);
        if (dot >= 0)
            line.insert(name.left(dot), part);
        else
            line.insert(name, value);
        if (!rest.startsWith(u'|'))
            return line;
        rest = rest.mid(1);
    }
}

// Goods ("about 1300 H87") or a value ("HKD 500 declared (USD 60)"; without a basis it has none).
std::optional<QJsonObject> saidLine(QString text, Lines form)
{
    const bool goods = form == Lines::Goods;
    QJsonObject line;
    const qsizetype bracket = text.lastIndexOf(u'(');
    if (!goods && bracket > 0 && text.endsWith(u')')) {
        line.insert(u"beside"_s, text.mid(bracket + 1).chopped(1));
        text = text.left(bracket).trimmed();
    }
    const qsizetype space = text.lastIndexOf(u' ');
    const QString last = text.mid(space + 1);
    const bool hasCode = space > 0 && (goods || isPlainCode(last));
    if (goods && !hasCode)
        return std::nullopt;
    if (hasCode)
        line.insert(goods ? u"unit"_s : u"value_basis"_s, last);
    line.insert(goods ? u"quantity"_s : u"value"_s, hasCode ? text.left(space).trimmed() : text);
    return line;
}

QJsonValue readCell(const QString &cell, Lines form)
{
    if (cell.trimmed().startsWith(u'[')) {
        const auto json = parseJson(cell.toUtf8());
        return json && json->isArray() ? *json : QJsonValue(cell);
    }
    QJsonArray lines;
    QStringView rest = cell;
    while (true) {
        while (!rest.isEmpty() && (rest.front().isSpace() || betweenLines.contains(rest.front())))
            rest = rest.mid(1);
        if (rest.isEmpty())
            return lines;
        const bool named = form == Lines::Named || isNamed(rest);
        const auto line = named ? takeNamed(rest) : saidLine(takePart(rest, betweenLines).value_or(QString()), form);
        if (!line)
            return cell;
        lines.append(*line);
    }
}

// The fields of the kind whose cells hold lines.
QList<std::pair<QString, Lines>> linesOf(const QString &kind)
{
    QList<std::pair<QString, Lines>> fields;
    for (const FieldInfo &info : fieldsOf(kind)) {
        if (info.inTables && (info.type == FieldType::Lines || info.linesCell))
            fields.append({info.name, Lines::Named});
        else if (info.type == FieldType::Custom && info.name == "items"_L1)
            fields.append({info.name, Lines::Goods});
        else if (info.type == FieldType::Custom && info.name == "values"_L1)
            fields.append({info.name, Lines::Values});
    }
    return fields;
}

} // namespace

QString linesText(const QJsonArray &lines, const FieldInfo *info)
{
    QStringList parts;
    for (const auto &line : lines) {
        const QString said = saidText(line.toObject());
        parts.append(said.isEmpty() ? namedText(line.toObject(), info) : said);
    }
    return parts.join(u"; "_s);
}

QString cellText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toInteger());
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        if (object.contains(u"minor"_s)) {
            return moneyText(
                {{object.value(u"minor"_s).toInteger(), qualifierOf(object)}, object.value(u"currency"_s).toString()});
        }
        if (object.contains(u"qualifier"_s))
            return estimateText({object.value(u"value"_s).toInteger(), qualifierOf(object)});
        return linesText({object});
    }
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        if (array.at(0).isObject())
            return linesText(array);
        QStringList texts;
        for (const auto &part : array)
            texts.append(cellText(part));
        return listText(texts);
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

QJsonObject formOfCells(const QString &kind, QJsonObject cells)
{
    static const QMap<QString, QList<std::pair<QString, Lines>>> byKind = [] {
        QMap<QString, QList<std::pair<QString, Lines>>> made;
        for (const Noun &noun : nouns())
            made.insert(noun.kind, linesOf(noun.kind));
        return made;
    }();
    for (const auto &[field, form] : byKind.value(kind)) {
        if (const QJsonValue cell = cells.value(field); cell.isString())
            cells.insert(field, readCell(cell.toString(), form));
    }
    return cells;
}

} // namespace liaison
