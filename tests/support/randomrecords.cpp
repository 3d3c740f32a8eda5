// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomrecords.h"

#include "core/storage/recordstore.h"
#include "core/values/codelist.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const Author maker{u"maker"_s, u"made up"_s, 0};

const QStringList &places()
{
    static const QStringList list{u"HK"_s, u"MO"_s, u"CN-GD"_s, u"US"_s, u"BR"_s};
    return list;
}

const QStringList &currencies()
{
    static const QStringList list{u"HKD"_s, u"CNY"_s, u"MOP"_s, u"JPY"_s, u"KWD"_s};
    return list;
}

const QStringList &pieces()
{
    static const QStringList list{u"ordinary"_s, u"="_s,   u"+852"_s, u"-5"_s,   u"@"_s,      u"'"_s,
                                  u"''="_s,      u";"_s,   u"|"_s,    u"\""_s,   u"a=b"_s,    u","_s,
                                  u"("_s,        u")"_s,   u"["_s,    u"{}"_s,   u"海關"_s,   u"𠮷"_s,
                                  u" "_s,        u"\t"_s,  u"\\"_s,   u"ação"_s, u"="_s,      u"<b>"_s,
                                  u"HKD 5"_s,    u"1e3"_s, u"TRUE"_s, u"%s"_s,   u"\u3000"_s, u"not stated"_s};
    return list;
}

// What keeps the second of two lists from having what the first has.
QJsonArray without(const QJsonArray &all, const QJsonArray &taken)
{
    QJsonArray left;
    for (const auto &each : all) {
        if (!taken.contains(each))
            left.append(each);
    }
    return left;
}

} // namespace

QStringList RandomRecords::kinds()
{
    return {u"agency"_s, u"officer"_s,   u"indicator"_s, u"operation"_s, u"case"_s,     u"exchange"_s,
            u"link"_s,   u"event"_s,     u"programme"_s, u"item"_s,      u"referral"_s, u"result"_s,
            u"rate"_s,   u"statement"_s, u"followup"_s,  u"difference"_s};
}

void RandomRecords::fill(Connection &connection, const QString &kind, int count)
{
    const auto store = RecordStore::of(connection, kind);
    for (int tries = 0; tries < 60 * count && refs(kind).size() < count; ++tries) {
        QJsonObject json = record(kind);
        const auto saved = store->saveJson(json, {}, maker);
        if (!saved) {
            const Error &error = saved.error().first();
            m_lastRefusal = kind + u": " + QString::fromStdString(describe(error));
            continue;
        }
        m_refs[kind].append(saved->ref);
        for (const auto &area : json.value(u"areas"_s).toArray())
            m_areas[saved->ref].append(area.toObject().value(u"code"_s).toString());
    }
}

QJsonObject RandomRecords::record(const QString &kind)
{
    QJsonObject json = ofFields(fieldsOf(kind));
    mend(kind, json);
    return json;
}

QJsonObject RandomRecords::ofFields(const QList<FieldInfo> &fields)
{
    QJsonObject json;
    for (const FieldInfo &info : fields) {
        if (info.derived || (!info.required && below(4) == 0))
            continue;
        const QJsonValue made = value(info);
        if (made.isUndefined() || made.isNull())
            continue;
        if (info.part().isEmpty()) {
            json.insert(info.name, made);
        } else {
            QJsonObject part = json.value(info.part()).toObject();
            part.insert(info.nameInPart(), made);
            json.insert(info.part(), part);
        }
    }
    return json;
}

QJsonValue RandomRecords::value(const FieldInfo &info)
{
    QJsonArray list;
    QJsonObject names;
    switch (info.type) {
    case FieldType::Reference:
        return reference();
    case FieldType::Line:
        return text().left(info.limit).trimmed();
    case FieldType::Text:
        return text(true);
    case FieldType::Code:
        return code(info.of);
    case FieldType::Codes:
        return some({code(info.of), code(info.of), code(info.of)});
    case FieldType::Texts:
        for (int i = below(4); i > 0; --i)
            list.append(text());
        return list;
    case FieldType::NameSet:
    case FieldType::LongNameSet:
        for (const QString &language : {u"en"_s, u"zh_HK"_s, u"zh_CN"_s, u"pt"_s}) {
            if (names.isEmpty() || perhaps())
                names.insert(language, text(info.type == FieldType::LongNameSet));
        }
        return names;
    case FieldType::Record:
        return m_refs.value(info.of).isEmpty() ? QJsonValue() : QJsonValue(oneOf(m_refs.value(info.of)));
    case FieldType::Records:
        return some(m_refs.value(info.of));
    case FieldType::Attached: {
        const QString kind = oneOf({u"event"_s, u"case"_s, u"exchange"_s});
        return QString(kind + u' ' + oneOf(refs(kind)));
    }
    case FieldType::Span:
        return date();
    case FieldType::Month:
        return u"2017-0%1"_s.arg(1 + below(9));
    case FieldType::Day:
        return day();
    case FieldType::Whole:
        return info.least + below(int(std::min<qint64>(info.most - info.least, 5000)));
    case FieldType::Count:
        return below(500);
    case FieldType::Flag:
        return perhaps();
    case FieldType::Estimate:
        return estimate();
    case FieldType::Decimal:
        return u"%1.%2"_s.arg(below(900)).arg(100 + below(900));
    case FieldType::Lines:
        for (int i = below(4); i > 0; --i)
            list.append(ofFields(info.lines));
        return list;
    case FieldType::Custom:
        return custom(info.name);
    }
    return {};
}

QJsonValue RandomRecords::custom(const QString &field)
{
    QJsonArray list;
    QStringList taken;
    for (int i = below(4); i > 0; --i) {
        const QString currency = oneOf(currencies());
        const QString unit = code(u"unit"_s);
        if (field == "items"_L1 && !taken.contains(unit)) {
            list.append(QJsonObject{{u"quantity"_s, estimate()}, {u"unit"_s, unit}});
            taken.append(unit);
        } else if (field == "values"_L1 && !taken.contains(currency)) {
            QJsonObject value{{u"value"_s, money(currency)}, {u"value_basis"_s, code(u"value_basis"_s)}};
            if (perhaps())
                value.insert(u"beside"_s, money(u"EUR"_s));
            list.append(value);
            taken.append(currency);
        } else if (field == "figures"_L1 || field == "indicators"_L1) {
            list.append(QJsonObject{{u"code"_s, perhaps() ? QJsonValue(reference()) : QJsonValue()},
                                    {u"label"_s, QJsonObject{{u"en"_s, text()}, {u"zh_HK"_s, text()}}},
                                    {u"amount"_s, estimate()},
                                    {u"unit"_s, code(u"count_unit"_s)},
                                    {u"as_of"_s, date()},
                                    {u"note"_s, text()}});
        } else if (field == "seizures"_L1) {
            list.append(QJsonObject{{u"category"_s, code(u"category"_s)},
                                    {u"description"_s, text()},
                                    {u"brand"_s, text()},
                                    {u"right_holder"_s, text()},
                                    {u"ipr"_s, code(u"ipr_type"_s)},
                                    {u"quantity"_s, estimate()},
                                    {u"unit"_s, unit},
                                    {u"value"_s, money()},
                                    {u"value_basis"_s, code(u"value_basis"_s)}});
        }
    }
    return list.isEmpty() ? QJsonValue() : QJsonValue(list);
}

QJsonValue RandomRecords::estimate()
{
    if (below(5) == 0)
        return QJsonValue::Null;
    static const QStringList qualifiers{u"exact"_s, u"about"_s, u"more_than"_s, u"less_than"_s};
    const qint64 number = perhaps() ? 1 + below(3000) : 1'000'000'007LL * (1 + below(100));
    return QJsonObject{{u"value"_s, number}, {u"qualifier"_s, oneOf(qualifiers)}};
}

QJsonValue RandomRecords::money(const QString &currency)
{
    QJsonObject made = estimate().toObject();
    if (made.isEmpty())
        return QJsonValue::Null;
    made.insert(u"minor"_s, made.take(u"value"_s));
    made.insert(u"currency"_s, currency.isEmpty() ? oneOf(currencies()) : currency);
    return made;
}

QString RandomRecords::date()
{
    return oneOf({day(), u"2017"_s, u"2016/17"_s, u"2017-0%1"_s.arg(1 + below(9)), u"2017Q2"_s,
                  u"2017-03-04..2017-05-0%1"_s.arg(1 + below(9))});
}

QString RandomRecords::day()
{
    return QDate(2017, 1, 1).addDays(below(300)).toString(Qt::ISODate);
}

QString RandomRecords::text(bool lines)
{
    QString text;
    for (int i = 1 + below(5); i > 0; --i)
        text += oneOf(pieces()) + (lines && below(3) == 0 ? u"\n"_s : QString());
    return text.trimmed().isEmpty() ? text + u'x' : text; // of white space alone is no text
}

QString RandomRecords::code(const QString &list)
{
    if (list == "place"_L1)
        return oneOf(places());
    if (list == "currency"_L1)
        return oneOf(currencies());
    QStringList codes = fixedCodes(list);
    if (codes.isEmpty()) {
        for (const Code &code : builtInCodes(list))
            codes.append(code.code);
    }
    return oneOf(codes);
}

QString RandomRecords::reference()
{
    static const QStringList starts{u"R"_s, u"=R"_s, u"R;"_s, u"R|x=1"_s, u"\"R\" "_s, u"-"_s, u"'R"_s, u"案"_s};
    return oneOf(starts) + QString::number(++m_number);
}

QJsonArray RandomRecords::some(const QStringList &of)
{
    QStringList chosen;
    for (const QString &each : of) {
        if (chosen.size() < 3 && !chosen.contains(each) && perhaps())
            chosen.append(each);
    }
    return QJsonArray::fromStringList(chosen);
}

// The rules across fields, where too few records would keep them by chance.
void RandomRecords::mend(const QString &kind, QJsonObject &json)
{
    if (kind == "exchange"_L1 || kind == "referral"_L1) {
        if (json.value(u"handling"_s) == u"H3"_s)
            json.insert(u"handling_note"_s, text());
        json.insert(u"date"_s, u"2016-12-0%1"_s.arg(1 + below(9)));
    }
    if (kind == "referral"_L1) {
        const bool ended = perhaps();
        for (const QString &field : {u"outcome_date"_s, u"closed"_s, u"outcome_case"_s, u"items"_s, u"values"_s}) {
            if (!ended)
                json.remove(field);
        }
        json.remove(u"merged_into"_s);
        json.remove(u"outcome"_s);
        if (ended) {
            json.insert(u"outcome"_s, u"seized"_s);
            json.insert(u"outcome_date"_s, u"2017-11-0%1"_s.arg(1 + below(9)));
            json.remove(u"closed"_s);
        }
        if (json.contains(u"acknowledged"_s))
            json.remove(u"started"_s);
    } else if (kind == "result"_L1) {
        json.remove(perhaps() && json.contains(u"operation"_s) ? u"period"_s : u"operation"_s);
    } else if (kind == "item"_L1) {
        json.remove(u"carried_from"_s);
        json.insert(u"partners"_s, without(json.value(u"partners"_s).toArray(), json.value(u"lead"_s).toArray()));
        json.remove(u"area"_s);
        if (const QStringList areas = m_areas.value(json.value(u"programme"_s).toString()); !areas.isEmpty())
            json.insert(u"area"_s, oneOf(areas));
    } else if (kind == "event"_L1) {
        json.insert(u"agencies"_s, without(json.value(u"agencies"_s).toArray(), json.value(u"hosts"_s).toArray()));
        json.insert(u"first_day"_s, u"2016"_s);
        json.insert(u"series"_s, text());
    } else if (kind == "operation"_L1) {
        json.insert(u"first_day"_s, u"2016"_s);
        json.insert(u"last_day"_s, date());
    } else if (kind == "officer"_L1) {
        json.insert(u"posted_from"_s, u"2018-01-02"_s);
        json.insert(u"posted_to"_s, u"2019-01-02"_s);
        json.insert(u"role"_s, oneOf({u"contact"_s, u"officer"_s, u"analyst"_s})); // the others, supervisors say
    } else if (kind == "agency"_L1) {
        json.insert(u"valid_to"_s, u"2018-01-02"_s);
    } else if (kind == "indicator"_L1) {
        json.insert(u"valid_to"_s, u"2018-01-02"_s);
    } else if (kind == "programme"_L1) {
        json.insert(u"year"_s, u"20%1"_s.arg(20 + below(50)));
    } else if (kind == "link"_L1) {
        json.insert(u"address"_s, u"https://example.org/?a=1;b=%1"_s.arg(++m_number));
    } else if (kind == "rate"_L1) {
        json.insert(u"type"_s, u"average"_s);
        json.insert(u"date"_s, u"2017-0%1"_s.arg(1 + below(9)));
    } else if (kind == "statement"_L1) {
        json.remove(u"addressee"_s);
        json.insert(u"period"_s, u"2017-0%1"_s.arg(1 + below(9)));
        json.insert(u"sent"_s, below(99));
    } else if (kind == "followup"_L1) {
        if (json.value(u"status"_s) == u"open"_s)
            json.remove(u"done_on"_s);
    } else if (kind == "difference"_L1) {
        json = QJsonObject{{u"ref"_s, reference()}, {u"statement"_s, oneOf(refs(u"statement"_s))},
                           {u"count"_s, u"sent"_s}, {u"explanation"_s, u"other"_s},
                           {u"text"_s, text(true)}, {u"our_pieces"_s, below(9)}};
    }
}

} // namespace liaison
