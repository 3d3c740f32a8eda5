// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchanges/similarexchanges.h"

#include "core/base/textfold.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int mostCompared = 500;
constexpr int mostTold = 5;
constexpr int shortestSubject = 4; // "GDC" stands in many subjects

} // namespace

bool isSimilarSubject(const QString &a, const QString &b)
{
    const QString first = foldText(a);
    const QString second = foldText(b);
    if (first.isEmpty() || second.isEmpty())
        return false;
    if (first == second)
        return true;
    const QString &shorter = first.size() < second.size() ? first : second;
    const QString &longer = first.size() < second.size() ? second : first;
    return shorter.size() >= shortestSubject && longer.contains(shorter);
}

Result<QList<SimilarExchange>> similarExchanges(Connection &connection, const Exchange &exchange,
                                                int programmeFirstMonth)
{
    const RecordFilter same = RecordFilter{u"exchange"_s, {}, false, {}, {}}
                                  .with(u"date"_s, partialDateText(exchange.date, programmeFirstMonth))
                                  .with(u"counterpart"_s, exchange.counterpart)
                                  .with(u"direction"_s, exchange.direction)
                                  .with(u"mode"_s, exchange.mode);
    LIAISON_ASSIGN(
        const auto rows,
        RecordList(connection).list(same, {u"date"_s, u"pieces"_s, u"subject"_s}, {}, nullptr, mostCompared));
    QList<SimilarExchange> similar;
    for (const RecordRow &row : rows) {
        const auto pieces = valueOf<qint64>(row.cells.at(1));
        const auto subject = valueOf<QString>(row.cells.at(2));
        if (row.id == exchange.id.value || !(valueOf<PartialDate>(row.cells.at(0)) == exchange.date))
            continue; // a day inside the month that was typed is another date
        if ((pieces == exchange.pieces || isSimilarSubject(subject, exchange.subject)) && similar.size() < mostTold)
            similar.append({row.id, row.ref, pieces, subject});
    }
    return similar;
}

} // namespace liaison
