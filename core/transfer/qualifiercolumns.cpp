// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/qualifiercolumns.h"

#include "core/storage/noun.h"
#include "core/transfer/recordtable.h"
#include "core/values/numberphrase.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QStringList qualifiedOf(const QString &kind)
{
    const bool line = kind == "seizure"_L1;
    QStringList columns;
    for (const QString &column : tableColumns(kind)) {
        const FieldInfo *info = fieldOf(line ? u"case"_s : kind, column);
        const bool ofLine = line && (column == "quantity"_L1 || column == "value"_L1);
        if (ofLine || (info && info->type == FieldType::Estimate))
            columns.append(column);
    }
    return columns;
}

// The words for a qualifier's code; other words as they are.
QString wordsOf(const QString &qualifier)
{
    const QString given = qualifier.trimmed();
    return given == "exact"_L1 ? QString() : QString(given).replace(u'_', u' ');
}

Qualifier saidBy(const QString &text)
{
    NumberPhrase phrase(text);
    while (phrase.takeQualifier()) {
    }
    return phrase.qualifier();
}

QString joined(const QString &number, const QString &qualifier)
{
    const QString words = wordsOf(qualifier);
    const bool nothing = number.trimmed().isEmpty() || NumberPhrase(number).saysNotStated();
    if (nothing && (words == "not stated"_L1 || words.isEmpty()))
        return words.isEmpty() ? number : words;
    const Qualifier own = saidBy(number);
    if (own == Qualifier::Exact)
        return QString(words + u' ' + number).trimmed();
    // Two that differ stand before one number, which nobody can read.
    const bool same = !words.isEmpty() && own == saidBy(words + u" 1"_s);
    return same ? number : QString(qualifier.trimmed() + u' ' + number);
}

} // namespace

const QStringList &qualifiedColumns(const QString &kind)
{
    static const QMap<QString, QStringList> byKind = [] {
        QMap<QString, QStringList> made{{u"seizure"_s, qualifiedOf(u"seizure"_s)}};
        for (const Noun &noun : nouns())
            made.insert(noun.kind, qualifiedOf(noun.kind));
        return made;
    }();
    static const QStringList none;
    const auto found = byKind.constFind(kind);
    return found == byKind.constEnd() ? none : *found;
}

QString qualifierColumn(const QString &column)
{
    return column + u"_qualifier"_s;
}

QStringList importColumns(const QString &kind)
{
    QStringList columns = tableColumns(kind);
    for (const QString &column : qualifiedColumns(kind))
        columns.append(qualifierColumn(column));
    return columns;
}

QJsonObject withQualifiers(const QString &kind, QJsonObject cells)
{
    for (const QString &column : qualifiedColumns(kind)) {
        const QJsonValue qualifier = cells.take(qualifierColumn(column));
        if (!qualifier.isString())
            continue;
        const QString number = joined(cells.value(column).toString(), qualifier.toString());
        if (!number.isEmpty())
            cells.insert(column, number);
    }
    return cells;
}

} // namespace liaison
