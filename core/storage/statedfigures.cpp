// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statedfigures.h"

#include "core/database/json.h"
#include "core/database/query.h"

using namespace Qt::StringLiterals;

namespace liaison {

Result<QHash<qint64, QList<StatedFigure>>> readFigures(Connection &connection, const QString &table,
                                                       const QString &owner, const QList<qint64> &ids)
{
    Query rows(connection, u"SELECT "_s + owner +
                               u", code, label, amount, amount_qualifier, whole, whole_qualifier, unit, "
                               "as_of_from, as_of_to, note FROM "_s +
                               table + u" WHERE "_s + owner +
                               u" IN (SELECT value FROM json_each(:ids)) ORDER BY position"_s);
    QHash<qint64, QList<StatedFigure>> figures;
    LIAISON_TRY(rows.bind(u":ids"_s, idsColumn(ids)).forEach([&](const Query &row) {
        StatedFigure figure;
        figure.code = row.text(1);
        figure.label = namesFromColumn(row.text(2));
        figure.amount = row.estimate(3, 4);
        figure.whole = row.estimate(5, 6);
        figure.unit = row.text(7);
        figure.asOf = {row.date(8), row.date(9)};
        figure.note = row.text(10);
        figures[row.integer(0)].append(figure);
    }));
    return figures;
}

Done writeFigures(Connection &connection, const QString &table, const QString &owner, qint64 id,
                  const QList<StatedFigure> &figures)
{
    Query clear(connection, u"DELETE FROM "_s + table + u" WHERE "_s + owner + u" = :id"_s);
    LIAISON_TRY(clear.bind(u":id"_s, id).run());
    int position = 0;
    for (const StatedFigure &figure : figures) {
        Query add(connection, u"INSERT INTO "_s + table + u" ("_s + owner +
                                  u", position, code, label, amount, amount_qualifier, whole, whole_qualifier, "
                                  "unit, as_of_from, as_of_to, note) VALUES (:id, :position, :code, :label, "
                                  ":amount, :amount_qualifier, :whole, :whole_qualifier, :unit, :from, :to, :note)"_s);
        add.bind(u":id"_s, id)
            .bind(u":position"_s, position++)
            .bind(u":code"_s, figure.code)
            .bind(u":label"_s, namesColumn(figure.label))
            .bind(u":amount"_s, u":amount_qualifier"_s, figure.amount)
            .bind(u":whole"_s, u":whole_qualifier"_s, figure.whole)
            .bind(u":unit"_s, figure.unit)
            .bind(u":from"_s, dayJson(figure.asOf.first).toVariant())
            .bind(u":to"_s, dayJson(figure.asOf.last).toVariant())
            .bind(u":note"_s, figure.note);
        LIAISON_TRY(add.run());
    }
    return {};
}

} // namespace liaison
