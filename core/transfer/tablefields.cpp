// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/tablefields.h"

#include "core/reading/codespellings.h"
#include "core/transfer/qualifiercolumns.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// What others call fields at the head of a column, by field.
const QMap<QString, QStringList> &wordsOfOthers()
{
    static const QMap<QString, QStringList> words = [] {
        QMap<QString, QStringList> read;
        QFile file(u":/liaison/tableheads.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qCritical("The words for heads of tables are missing from the program");
        const QJsonObject fields = QJsonDocument::fromJson(file.readAll()).object();
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            for (const auto &word : field->toArray())
                read[field.key()].append(word.toString());
        }
        return read;
    }();
    return words;
}

// By wordKey(); a word that others use for two fields of the kind is for neither.
QHash<QString, QString> fieldsByWord(const QStringList &known, const QHash<QString, QString> &headWords)
{
    QHash<QString, QString> fields;
    for (const QString &field : known) {
        for (const QString &word : wordsOfOthers().value(field)) {
            const QString key = wordKey(word);
            fields.insert(key, fields.contains(key) ? QString() : field);
        }
    }
    fields.insert(headWords);
    for (const QString &field : known)
        fields.insert(wordKey(field), field);
    return fields;
}

} // namespace

Result<TableFields> TableFields::of(const QStringList &heads, const ImportPlan &plan)
{
    const QStringList known = importColumns(plan.kind);
    if (known.isEmpty())
        return fail(ErrorKind::UnknownKind, {}, plan.kind);
    for (const auto &[field, value] : plan.values) {
        if (!known.contains(field))
            return fail(ErrorKind::UnknownField, field);
    }
    for (const ImportPlan::Spelling &spelling : plan.spellings) {
        if (!known.contains(spelling.field))
            return fail(ErrorKind::UnknownField, spelling.field);
    }
    TableFields table;
    table.m_fields = QStringList(heads.size(), QString());
    for (const auto &[field, head] : plan.columns) {
        if (!known.contains(field))
            return fail(ErrorKind::UnknownField, field);
        qsizetype column = heads.indexOf(head);
        for (qsizetype i = 0; i < heads.size() && column < 0; ++i) {
            if (wordKey(heads.at(i)) == wordKey(head))
                column = i;
        }
        if (column < 0)
            return fail(ErrorKind::UnknownCode, u"map"_s, head);
        table.m_fields[column] = field;
    }
    const QHash<QString, QString> byWord = fieldsByWord(known, plan.headWords);
    // Names of fields first: a word for one must not take the place of another that stands there by its name.
    for (const auto &lookUp : {QHash<QString, QString>(), byWord}) {
        for (qsizetype i = 0; i < heads.size(); ++i) {
            const QString field = lookUp.isEmpty() ? heads.at(i) : lookUp.value(wordKey(heads.at(i)));
            if (table.m_fields.at(i).isEmpty() && known.contains(field) && !table.m_fields.contains(field))
                table.m_fields[i] = field;
        }
    }
    for (qsizetype i = 0; i < heads.size(); ++i) {
        const QString &field = table.m_fields.at(i);
        if (field.isEmpty() && !heads.at(i).isEmpty())
            table.m_unread.append(heads.at(i));
        else if (!field.isEmpty() && wordKey(heads.at(i)) != wordKey(field))
            table.m_readByWord.append({heads.at(i), field});
    }
    return table;
}

} // namespace liaison
