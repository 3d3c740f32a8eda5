// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/publicfacts.h"

#include "core/values/codelist.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// One line of our own resource: cells with commas in quotes, no quotes or line breaks inside.
QStringList cellsOf(const QString &line)
{
    QStringList cells;
    QString cell;
    bool quoted = false;
    for (const QChar character : line) {
        if (character == u'"') {
            quoted = !quoted;
        } else if (character == u',' && !quoted) {
            cells.append(cell);
            cell.clear();
        } else {
            cell.append(character);
        }
    }
    cells.append(cell);
    return cells;
}

QList<PublicFact> readFacts()
{
    (void)builtInCodes(u"unit"_s); // makes the resources of this library known
    QFile file(u":/liaison/sample/public-facts.csv"_s);
    QList<PublicFact> facts;
    if (!file.open(QIODevice::ReadOnly))
        return facts;
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeFirst(); // the heads
    for (const QString &line : lines) {
        const QStringList cells = cellsOf(line);
        facts.append({cells.value(0), cells.value(1), cells.value(2), cells.value(3), cells.value(4), cells.value(5),
                      cells.value(6), cells.value(7), cells.value(8), cells.value(9), cells.value(10), cells.value(11),
                      cells.value(12)});
    }
    return facts;
}

} // namespace

QString PublicFact::stated() const
{
    if (value == "not stated"_L1)
        return value;
    QString words = qualifier == "exact"_L1 ? QString() : qualifier;
    words.replace(u'_', u' ');
    return QStringList{words, currency, value}.join(u' ').simplified();
}

QString PublicFact::dates() const
{
    return end.isEmpty() || end == start ? start : QString(start + u".."_s + end);
}

const QList<PublicFact> &publicFacts()
{
    static const QList<PublicFact> facts = readFacts();
    return facts;
}

const PublicFact *publicFact(const QString &id)
{
    for (const PublicFact &fact : publicFacts()) {
        if (fact.id == id)
            return &fact;
    }
    return nullptr;
}

} // namespace liaison
