// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordlines.h"

#include "core/domain/statedfigure.h"
#include "core/fields/recordjson.h"
#include "core/storage/noun.h"
#include "core/values/recordname.h"
#include "ui/forms/fieldreading.h"
#include "ui/words/codewords.h"
#include "ui/words/errortexts.h"
#include "ui/words/recordwords.h"
#include "ui/work/session.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct RecordLineWords
{
    Q_DECLARE_TR_FUNCTIONS(liaison::RecordLines)
};

bool isRecordList(const QString &list)
{
    static const QStringList kinds{u"agency"_s,    u"operation"_s, u"case"_s,      u"exchange"_s,
                                   u"officer"_s,   u"referral"_s,  u"indicator"_s, u"statement"_s,
                                   u"programme"_s, u"item"_s,      u"event"_s,     u"link"_s};
    return kinds.contains(list);
}

bool isEmptyValue(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

// One line of goods or values of a list: "items[2]".
QString lineOf(const QString &field, qsizetype index)
{
    return field + u'[' + QString::number(index) + u']';
}

// The fields in order, and after them whatever else is in one of the forms: a field that nobody thought of here still
// shows that it differs, and is kept when two versions are put together.
QStringList fieldsIn(const QString &kind, const QJsonObject &before, const QJsonObject &after)
{
    QStringList fields = RecordLines::fields(kind);
    const Noun *noun = nounOf(kind);
    const QStringList heads = [&] {
        QStringList all = noun ? noun->derived() : QStringList();
        for (const QString &field : fields)
            all.append(field.section(u'.', 0, 0));
        return all;
    }();
    for (const QJsonObject &form : {before, after}) {
        for (const QString &field : form.keys()) {
            if (!heads.contains(field) && !fields.contains(field))
                fields.append(field);
        }
    }
    return fields;
}

} // namespace

QStringList RecordLines::fields(const QString &kind)
{
    return readingOrder(kind);
}

QJsonValue RecordLines::valueAt(const QJsonObject &form, const QString &field)
{
    const qsizetype dot = field.indexOf(u'.');
    if (dot < 0)
        return form.value(field);
    return valueAt(form.value(field.left(dot)).toObject(), field.mid(dot + 1));
}

void RecordLines::setValueAt(QJsonObject &form, const QString &field, const QJsonValue &value)
{
    const qsizetype dot = field.indexOf(u'.');
    if (dot < 0) {
        form.insert(field, value);
        return;
    }
    QJsonObject part = form.value(field.left(dot)).toObject();
    setValueAt(part, field.mid(dot + 1), value);
    form.insert(field.left(dot), part);
}

QString RecordLines::code(const QString &list, const QString &code) const
{
    const QString language = m_formats.language();
    if (list == "agency"_L1) {
        const QString name = m_session->agencyName(code, language);
        return name == code ? code : QString(code + u" – "_s + name);
    }
    if (list == "operation"_L1)
        return m_session->operationName(code, language);
    if (list == "indicator"_L1) {
        const QString name = m_session->indicatorName(code, language);
        return name == code ? code : QString(code + u" – "_s + name);
    }
    if (list == "officer"_L1)
        return m_session->officerName(code);
    if (isRecordList(list))
        return code;
    if (list == "record"_L1) {
        const RecordName name = RecordName::fromText(code);
        return kindName(name.kind) + u' ' + name.ref;
    }
    if (list == "category"_L1)
        return code + u' ' + CodeWords::word(list, code, language);
    return CodeWords::word(list, code, language);
}

QString RecordLines::goods(const QJsonObject &form) const
{
    return m_formats.quantity({estimateOf(form.value(u"quantity"_s)), form.value(u"unit"_s).toString()});
}

QString RecordLines::value(const QJsonObject &form) const
{
    QString amount = m_formats.money(moneyOf(form.value(u"value"_s)));
    if (const Money beside = moneyOf(form.value(u"beside"_s)); beside.minor.isStated())
        amount = RecordLineWords::tr("%1, the source prints %2 beside it").arg(amount, m_formats.money(beside));
    const QString basis = form.value(u"value_basis"_s).toString();
    if (basis.isEmpty() || basis == "not_stated"_L1)
        return amount;
    return amount + u" ("_s + code(u"value_basis"_s, basis) + u')';
}

QString RecordLines::entry(const QJsonObject &form) const
{
    QStringList parts{form.value(u"ref"_s).toString(), text(u"exchange"_s, u"date"_s, form.value(u"date"_s)),
                      code(u"direction"_s, form.value(u"direction"_s).toString()),
                      m_formats.number(form.value(u"pieces"_s).toInteger()), form.value(u"subject"_s).toString()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString RecordLines::seizure(const QJsonObject &form) const
{
    QStringList parts{code(u"category"_s, form.value(u"category"_s).toString())};
    for (const QString &field : {u"description"_s, u"brand"_s, u"right_holder"_s}) {
        if (const QString text = form.value(field).toString(); !text.isEmpty())
            parts.append(text);
    }
    if (const QString ipr = form.value(u"ipr"_s).toString(); !ipr.isEmpty())
        parts.append(code(u"ipr_type"_s, ipr));
    parts.append(goods(form));
    if (!moneyOf(form.value(u"value"_s)).currency.isEmpty())
        parts.append(value(form));
    return parts.join(u" · "_s);
}

QString RecordLines::named(const QJsonValue &names) const
{
    Names known;
    const QJsonObject object = names.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        known.insert(it.key(), it->toString());
    return nameIn(known, m_formats.language());
}

// "new identifications: 92 of 635 (14.5%) identifications, 2017"
QString RecordLines::figure(const QJsonObject &form) const
{
    const Estimate amount = estimateOf(form.value(u"amount"_s));
    const Estimate whole = estimateOf(form.value(u"whole"_s));
    QString number = m_formats.estimate(amount);
    if (const auto share = shareOf(amount, whole)) {
        number = RecordLineWords::tr("%1 of %2 (%3%4)", "a part, its whole, how sure the share is, the share")
                     .arg(number, m_formats.estimate(whole), m_formats.qualifierMark(share->qualifier),
                          m_formats.percent(*amount.value, *whole.value));
    }
    const QString unit = CodeWords::word(u"count_unit"_s, form.value(u"unit"_s).toString(), m_formats.language());
    QString words = RecordLineWords::tr("%1: %2 %3", "what is counted, the number, its unit")
                        .arg(named(form.value(u"label"_s)), number, unit);
    if (const auto date = parsePartialDate(form.value(u"as_of"_s).toString(), m_session->programmeFirstMonth()))
        words += u", "_s + m_formats.date(*date);
    if (const QString note = form.value(u"note"_s).toString(); !note.isEmpty())
        words += u" – "_s + note;
    return words;
}

// One of the directions agreed, an area of a programme, or the exchanges with a counterpart.
QString RecordLines::part(const QJsonObject &form) const
{
    if (form.contains(u"number"_s)) {
        const QString agency = form.value(u"agency"_s).toString();
        const QString text =
            QString::number(form.value(u"number"_s).toInteger()) + u". "_s + named(form.value(u"text"_s));
        return agency.isEmpty() ? text : QString(text + u" ("_s + agency + u')');
    }
    if (form.contains(u"counterpart"_s)) {
        QStringList words{form.value(u"counterpart"_s).toString()};
        for (const QString &field : {u"direction"_s, u"mode"_s}) {
            if (const QString value = form.value(field).toString(); !value.isEmpty())
                words.append(code(field, value));
        }
        words.append(form.value(u"period"_s).toString());
        words.removeAll(QString());
        return words.join(u", "_s);
    }
    return named(form.value(u"name"_s));
}

QString RecordLines::text(const QString &kind, const QString &field, const QJsonValue &value) const
{
    const FieldReading reading = readingOf(kind, field);
    if (reading.reads == Reads::Estimate && value.isNull())
        return m_formats.notStated();
    if (isEmptyValue(value))
        return {};
    const auto each = [&](auto words) -> QString {
        QStringList texts;
        const QJsonArray values = value.toArray();
        for (const auto &one : values)
            texts.append(words(one));
        return texts.join(u'\n');
    };
    switch (reading.reads) {
    case Reads::Number:
        return value.isString() ? value.toString() : m_formats.number(value.toInteger()); // a form holds what was typed
    case Reads::Flag:
        return value.toBool() ? RecordLineWords::tr("yes") : QString();
    case Reads::Code:
        return code(reading.list, value.toString());
    case Reads::Date: {
        const auto date = parsePartialDate(value.toString(), m_session->programmeFirstMonth());
        return date ? m_formats.date(*date) : value.toString();
    }
    case Reads::Day:
        return m_formats.day(QDate::fromString(value.toString(), Qt::ISODate));
    case Reads::Estimate:
        return m_formats.estimate(estimateOf(value));
    case Reads::Money:
        return m_formats.money(moneyOf(value));
    case Reads::Codes:
        return each([&](const QJsonValue &one) { return code(reading.list, one.toString()); });
    case Reads::Texts:
        return each([](const QJsonValue &one) { return one.toString(); });
    case Reads::Goods:
        return each([this](const QJsonValue &one) { return goods(one.toObject()); });
    case Reads::Values:
        return each([this](const QJsonValue &one) { return this->value(one.toObject()); });
    case Reads::Figures:
        return each([this](const QJsonValue &one) { return figure(one.toObject()); });
    case Reads::Outcomes:
    case Reads::Areas:
    case Reads::Selections:
        return each([this](const QJsonValue &one) { return part(one.toObject()); });
    case Reads::Seizures:
        return each([this](const QJsonValue &one) { return seizure(one.toObject()); });
    case Reads::Entries:
        return each([this](const QJsonValue &one) { return entry(one.toObject()); });
    case Reads::Postings:
        return each([this](const QJsonValue &one) {
            const QJsonObject posting = one.toObject();
            const auto day = [](const QJsonValue &text) { return text.isString() ? text.toString() : u"…"_s; };
            return u"%1, %2, %3 – %4"_s.arg(posting.value(u"post"_s).toString(), posting.value(u"agency"_s).toString(),
                                            day(posting.value(u"from"_s)), day(posting.value(u"to"_s)));
        });
    case Reads::NameSet: {
        QStringList names;
        const QJsonObject object = value.toObject();
        for (const Language &language : languages()) {
            if (const QString name = object.value(language.code).toString(); !name.isEmpty())
                names.append(name);
        }
        return names.join(u'\n');
    }
    case Reads::Text:
        break;
    }
    // Nothing that differs may read the same.
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.isString() ? value.toString() : value.toVariant().toString();
}

QList<RecordLink> RecordLines::links(const QString &kind, const QString &field, const QJsonValue &value) const
{
    const FieldReading reading = readingOf(kind, field);
    if (reading.list == "record"_L1) {
        const RecordName name = RecordName::fromText(value.toString());
        return name.ref.isEmpty() ? QList<RecordLink>()
                                  : QList<RecordLink>{{name.kind, name.ref, code(reading.list, value.toString())}};
    }
    if (!isRecordList(reading.list))
        return {};
    QList<RecordLink> links;
    const QJsonArray values = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const auto &one : values) {
        if (const QString ref = one.toString(); !ref.isEmpty())
            links.append({reading.list, ref, code(reading.list, ref)});
    }
    return links;
}

QList<RecordLine> RecordLines::lines(const QString &kind, const QJsonObject &form) const
{
    QList<RecordLine> lines;
    for (const QString &field : fields(kind)) {
        const QJsonValue value = valueAt(form, field);
        const QString words = text(kind, field, value);
        if (words.isEmpty())
            continue;
        lines.append({field, fieldName(kind, field.section(u'.', -1)), words, links(kind, field, value)});
    }
    return lines;
}

QList<FieldChange> RecordLines::changes(const QString &kind, const QJsonObject &before, const QJsonObject &after) const
{
    QList<FieldChange> changes;
    for (const QString &field : fieldsIn(kind, before, after)) {
        const QJsonValue was = valueAt(before, field);
        const QJsonValue is = valueAt(after, field);
        if (was == is)
            continue;
        const Reads reads = readingOf(kind, field).reads;
        if (reads == Reads::Seizures || reads == Reads::Goods || reads == Reads::Values || reads >= Reads::Figures) {
            const QJsonArray lines = was.toArray();
            const QJsonArray now = is.toArray();
            for (qsizetype i = 0; i < std::max(lines.size(), now.size()); ++i) {
                const QJsonValue one = i < lines.size() ? lines.at(i) : QJsonValue();
                const QJsonValue other = i < now.size() ? now.at(i) : QJsonValue();
                if (one == other)
                    continue;
                const auto words = [&](const QJsonValue &line) {
                    return line.isObject() ? text(kind, field, QJsonArray{line}) : QString();
                };
                changes.append({lineOf(field, i), fieldName(lineOf(field, i)), words(one), words(other)});
            }
            continue;
        }
        const QString wasText = text(kind, field, was);
        const QString isText = text(kind, field, is);
        if (wasText != isText)
            changes.append({field, fieldName(kind, field.section(u'.', -1)), wasText, isText});
    }
    return changes;
}

} // namespace liaison
