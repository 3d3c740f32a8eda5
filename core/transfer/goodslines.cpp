// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/goodslines.h"

#include "core/domain/seizure.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// A line as it is stored; what cannot be read stays as it was written, for the store to refuse.
QJsonObject read(const QJsonObject &line)
{
    Errors errors;
    const Seizure seizure = Seizure::fromJson(line, {}, errors, {});
    return errors.isEmpty() ? seizure.toJson() : line;
}

} // namespace

QJsonObject laidOver(QJsonObject record, const QJsonObject &row)
{
    for (auto it = row.begin(); it != row.end(); ++it) {
        if (it->isObject() && record.value(it.key()).isObject())
            record.insert(it.key(), laidOver(record.value(it.key()).toObject(), it->toObject()));
        else
            record.insert(it.key(), it.value());
    }
    return record;
}

GoodsLine GoodsLine::of(const QJsonObject &cells, qint64 row)
{
    const QStringList lineFields = Seizure().toJson().keys() + QStringList{u"currency"_s};
    GoodsLine goods;
    goods.row = row;
    for (auto it = cells.begin(); it != cells.end(); ++it) {
        if (it.key() == "line"_L1) {
            bool ok = false;
            goods.number = it->toString().trimmed().toLongLong(&ok);
            if (!ok || goods.number < 1)
                goods.errors.append({ErrorKind::OutOfRange, u"line"_s, it->toString()});
        } else if (lineFields.contains(it.key())) {
            goods.line.insert(it.key(), it.value());
        } else {
            goods.caseFields.insert(it.key(), it.value());
        }
    }
    return goods;
}

CaseOfLines::CaseOfLines(const QList<GoodsLine> &rows, const QJsonObject &stored)
    : m_rows(rows),
      m_json(stored),
      m_fates(rows.size(), Fate::Same),
      m_stored(stored.value(u"seizures"_s).toArray().size()),
      m_isNew(stored.isEmpty())
{
    for (const auto &line : stored.value(u"seizures"_s).toArray()) {
        m_lines.append(line.toObject());
        m_rowOfLine.append(-1);
    }
    for (const GoodsLine &row : std::as_const(m_rows))
        m_refused = m_refused || !row.errors.isEmpty();
    gatherCase();
    placeLines();
    QJsonArray lines;
    for (const QJsonObject &line : std::as_const(m_lines))
        lines.append(line);
    m_json.insert(u"seizures"_s, lines);
}

// What every row says of the case; a row that says something else than one above it is refused.
void CaseOfLines::gatherCase()
{
    QJsonObject said;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const QJsonObject fields = m_rows.at(row).caseFields;
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            const QString field = it.key() == "case"_L1 ? u"ref"_s : it.key();
            if (!said.contains(field))
                said.insert(field, it.value());
            else if (said.value(field) != it.value())
                refuse(row, {ErrorKind::Mismatch, u"case."_s + field, it->toString()});
        }
    }
    m_json = laidOver(m_json, said);
}

void CaseOfLines::placeLines()
{
    // Lines with a number first, in their order, so that the others follow them.
    QList<qsizetype> order;
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        order.append(row);
    std::stable_sort(order.begin(), order.end(), [this](qsizetype a, qsizetype b) {
        const qint64 first = m_rows.at(a).number;
        const qint64 second = m_rows.at(b).number;
        return first != 0 && (second == 0 || first < second);
    });
    for (const qsizetype row : std::as_const(order))
        place(row);
}

void CaseOfLines::place(qsizetype row)
{
    const GoodsLine &goods = m_rows.at(row);
    if (m_isNew)
        m_fates[row] = Fate::Added;
    if (goods.line.isEmpty())
        return;
    qsizetype at = -1;
    if (goods.number > 0) {
        if (m_numbers.contains(goods.number))
            return refuse(row, {ErrorKind::Duplicate, u"line"_s, QString::number(goods.number)});
        m_numbers.insert(goods.number);
        if (goods.number <= m_stored)
            at = qsizetype(goods.number - 1);
    } else {
        for (qsizetype i = 0; i < m_lines.size() && at < 0; ++i) {
            if (m_rowOfLine.at(i) < 0 && read(laidOver(m_lines.at(i), goods.line)) == m_lines.at(i))
                at = i;
        }
    }
    if (at < 0) {
        m_lines.append(goods.line);
        m_rowOfLine.append(row);
        m_fates[row] = Fate::Added;
        return;
    }
    const QJsonObject laid = laidOver(m_lines.at(at), goods.line);
    m_fates[row] = read(laid) == m_lines.at(at) ? Fate::Same : Fate::Changed;
    m_lines[at] = laid;
    m_rowOfLine[at] = row;
}

void CaseOfLines::refuse(qsizetype row, const Error &error)
{
    m_rows[row].errors.append(error);
    m_refused = true;
}

QList<Errors> CaseOfLines::errors(const Errors &saving) const
{
    QList<Errors> all;
    for (const GoodsLine &row : m_rows)
        all.append(row.errors);
    for (Error error : saving) {
        qsizetype row = 0;
        if (error.field.startsWith("seizures["_L1)) {
            const QString index = error.field.section(u'[', 1).section(u']', 0, 0);
            row = std::max<qsizetype>(m_rowOfLine.value(index.toLongLong(), 0), 0);
            error.field = error.field.section(u'.', 1);
        }
        all[row].append(error);
    }
    return all;
}

} // namespace liaison
