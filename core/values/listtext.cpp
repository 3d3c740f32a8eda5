// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/listtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr QStringView listSeparator = u";";
constexpr QChar quote = u'"';

// Where white space that is no separator ends.
qsizetype skipSpace(QStringView text, qsizetype from, QStringView separators)
{
    while (from < text.size() && text.at(from).isSpace() && !separators.contains(text.at(from)))
        ++from;
    return from;
}

// A quoted text with nothing behind it before the next separator; `end` is that.
std::optional<QString> quotedPart(QStringView text, QStringView separators, qsizetype &end)
{
    QString part;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.at(i) != quote) {
            part.append(text.at(i));
            continue;
        }
        if (i + 1 < text.size() && text.at(i + 1) == quote) {
            part.append(text.at(++i));
            continue;
        }
        end = skipSpace(text, i + 1, separators);
        if (end == text.size() || separators.contains(text.at(end)))
            return part;
        break;
    }
    return std::nullopt;
}

} // namespace

QString partText(const QString &text, QStringView separators)
{
    const bool plain = !text.isEmpty() && text.front() != quote && text.trimmed().size() == text.size() &&
                       std::none_of(text.begin(), text.end(), [&](QChar each) { return separators.contains(each); });
    if (plain)
        return text;
    QString doubled = text;
    doubled.replace(quote, u"\"\""_s);
    return quote + doubled + quote;
}

std::optional<QString> takePart(QStringView &rest, QStringView separators)
{
    rest = rest.mid(skipSpace(rest, 0, separators));
    qsizetype end = 0;
    if (rest.startsWith(quote)) {
        if (auto part = quotedPart(rest, separators, end)) {
            rest = rest.mid(end);
            return part;
        }
    }
    while (end < rest.size() && !separators.contains(rest.at(end)))
        ++end;
    QString part = rest.left(end).trimmed().toString();
    rest = rest.mid(end);
    if (part.isEmpty())
        return std::nullopt;
    return part;
}

QString listText(const QStringList &texts)
{
    QStringList parts;
    for (const QString &text : texts)
        parts.append(partText(text, listSeparator));
    return parts.join(listSeparator);
}

QStringList listParts(const QString &text)
{
    QStringList parts;
    QStringView rest = text;
    while (!rest.isEmpty()) {
        if (const auto part = takePart(rest, listSeparator))
            parts.append(*part);
        rest = rest.mid(1); // the separator
    }
    return parts;
}

} // namespace liaison
