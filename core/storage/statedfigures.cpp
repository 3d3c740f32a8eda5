// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statedfigures.h"

#include "core/database/json.h"
#include "core/database/query.h"

using namespace Qt::StringLiterals;

namespace liaison {

Result<QList<StatedFigure>> readFigures(Connection &connection, const QString &table, const QString &owner, qint64 id)
{
    Query rows(connection, u"SELECT code, label, amount, amount_qualifier, whole, whole_qualifier, unit, "
                           "as_of_from, as_of_to, note FROM "_s +
                               table + u" WHERE "_s + owner + u" = :id ORDER BY position"_s);
    LIAISON_TRY(rows.bind(u":id"_s, id).run());
    QList<StatedFigure> figures;
    while (rows.next()) {
        StatedFigure figure;
        figure.code = rows.text(0);
        figure.label = namesFromColumn(rows.text(1));
        figure.amount = rows.estimate(2, 3);
        figure.whole = rows.estimate(4, 5);
        figure.unit = rows.text(6);
        figure.asOf = {rows.date(7), rows.date(8)};
        figure.note = rows.text(9);
        figures.append(figure);
    }
    LIAISON_TRY(rows.end());
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
