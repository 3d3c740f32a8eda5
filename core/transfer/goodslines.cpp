// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/goodslines.h"

#include "core/domain/seizure.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <utility>

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

// The row laid over a line of the case: a value without a currency is in the line's, a currency alone is the value's.
QJsonObject corrected(const QJsonObject &line, const QJsonObject &row)
{
    QJsonObject laid = line;
    for (auto it = row.begin(); it != row.end(); ++it)
        laid.insert(it.key(), it.value());
    QJsonObject value = line.value(u"value"_s).toObject();
    if (value.isEmpty() || row.contains(u"value"_s) == row.contains(u"currency"_s))
        return laid;
    if (row.contains(u"value"_s)) {
        if (read(laid) == laid) // it names none
            laid.insert(u"currency"_s, value.value(u"currency"_s));
    } else {
        value.insert(u"currency"_s, row.value(u"currency"_s));
        laid.insert(u"value"_s, value);
    }
    return laid;
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
    static const QStringList lineFields = Seizure().toJson().keys() + QStringList{u"currency"_s};
    GoodsLine goods;
    goods.row = row;
    for (auto it = cells.begin(); it != cells.end(); ++it) {
        if (it.key() == "line"_L1) {
            bool ok = false;
            goods.number = it->toString().trimmed().toLongLong(&ok);
            if (!ok || goods.number < 1)
                goods.errors.append({ErrorKind::OutOfRange, u"line"_s, it->toString()});
        } else if (it.key() == "case"_L1) {
            goods.caseFields.insert(u"ref"_s, it->toString().trimmed());
        } else {
            (lineFields.contains(it.key()) ? goods.line : goods.caseFields).insert(it.key(), it.value());
        }
    }
    return goods;
}

CaseOfLines::CaseOfLines(const QList<GoodsLine> &rows, const QJsonObject &stored)
    : m_rows(rows),
      m_json(stored),
      m_placed(rows.size(), false),
      m_fates(rows.size(), stored.isEmpty() ? Fate::Added : Fate::Same),
      m_stored(stored.value(u"seizures"_s).toArray().size()),
      m_isNew(stored.isEmpty())
{
    for (const auto &line : stored.value(u"seizures"_s).toArray()) {
        m_lines.append(line.toObject());
        m_rowOfLine.append(-1);
    }
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        m_refused = m_refused || !m_rows.at(row).errors.isEmpty();
        m_placed[row] = m_rows.at(row).line.isEmpty();
    }
    gatherCase();
    findSame();
    findFitting();
    placeOthers();
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
            if (!said.contains(it.key()))
                said.insert(it.key(), it.value());
            else if (said.value(it.key()) != it.value() && it.key() != "ref"_L1) // written otherwise, it is the same
                refuse(row, {ErrorKind::Mismatch, u"case."_s + it.key(), it->toString()});
        }
    }
    if (!m_isNew)
        said.remove(u"ref"_s);
    m_json = laidOver(m_json, said);
}

// Rows that say of every field what a line of the case has.
void CaseOfLines::findSame()
{
    const auto key = [](const QJsonObject &line) { return QJsonDocument(line).toJson(QJsonDocument::Compact); };
    QMultiHash<QByteArray, qsizetype> places;
    for (qsizetype place = m_stored - 1; place >= 0; --place)
        places.insert(key(m_lines.at(place)), place);
    for (qsizetype row = 0; row < m_rows.size() && !places.isEmpty(); ++row) {
        if (isPlaced(row))
            continue;
        const auto found = places.find(key(read(m_rows.at(row).line)));
        if (found == places.end())
            continue;
        m_rowOfLine[*found] = row;
        m_placed[row] = true;
        places.erase(found);
    }
}

// Rows without a number that say of fewer fields what a line of the same category has; the fullest first.
void CaseOfLines::findFitting()
{
    QMultiHash<QString, qsizetype> places;
    for (qsizetype place = m_stored - 1; place >= 0; --place) {
        if (m_rowOfLine.at(place) < 0)
            places.insert(m_lines.at(place).value(u"category"_s).toString(), place);
    }
    QList<qsizetype> order;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (!isPlaced(row) && m_rows.at(row).number == 0)
            order.append(row);
    }
    std::stable_sort(order.begin(), order.end(),
                     [this](qsizetype a, qsizetype b) { return m_rows.at(a).line.size() > m_rows.at(b).line.size(); });
    for (const qsizetype row : std::as_const(order)) {
        const QJsonObject &line = m_rows.at(row).line;
        const QJsonObject full = read(line);
        const QStringList fields = line.keys();
        const auto fits = [&](qsizetype place) {
            const QJsonObject &stored = m_lines.at(place);
            return std::all_of(fields.begin(), fields.end(), [&](const QString &field) {
                if (field == "currency"_L1)
                    return stored.value(u"value"_s).toObject().value(field) == line.value(field);
                return full.value(field) == stored.value(field);
            });
        };
        const auto [first, last] = places.equal_range(line.value(u"category"_s).toString());
        const auto found = std::find_if(first, last, fits);
        if (found == last)
            continue;
        m_rowOfLine[*found] = row;
        m_placed[row] = true;
        places.erase(found);
    }
}

// The other rows, those with a number first and in their order: they correct lines, or are further ones.
void CaseOfLines::placeOthers()
{
    QList<qsizetype> order;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (!isPlaced(row))
            order.append(row);
    }
    std::stable_sort(order.begin(), order.end(), [this](qsizetype a, qsizetype b) {
        const qint64 first = m_rows.at(a).number;
        const qint64 second = m_rows.at(b).number;
        return first != 0 && (second == 0 || first < second);
    });
    qint64 last = 0;
    for (const qsizetype row : std::as_const(order)) {
        const qint64 number = m_rows.at(row).number;
        const Error twice{ErrorKind::Duplicate, u"line"_s, QString::number(number)};
        if (number > 0 && number == std::exchange(last, number)) {
            refuse(row, twice);
        } else if (number == 0 || m_isNew || number == m_lines.size() + 1) {
            append(row);
        } else if (number > m_stored) {
            refuse(row, {ErrorKind::OutOfRange, u"line"_s, QString::number(number)});
        } else if (m_rowOfLine.at(number - 1) >= 0) {
            refuse(row, twice);
        } else {
            QJsonObject &line = m_lines[number - 1];
            const QJsonObject laid = corrected(line, m_rows.at(row).line);
            m_fates[row] = read(laid) == line ? Fate::Same : Fate::Changed;
            line = laid;
            m_rowOfLine[number - 1] = row;
        }
    }
}

void CaseOfLines::append(qsizetype row)
{
    m_lines.append(m_rows.at(row).line);
    m_rowOfLine.append(row);
    m_fates[row] = Fate::Added;
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
