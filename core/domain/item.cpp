// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/item.h"

#include "core/domain/exchange.h"
#include "core/domain/programme.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QString selectionPath(qsizetype index)
{
    return u"exchange_selections["_s + QString::number(index) + u"]."_s;
}

} // namespace

const QStringList &Item::origins()
{
    static const QStringList list{u"new"_s, u"carried_over"_s};
    return list;
}

const QStringList &Item::statuses()
{
    static const QStringList list{u"planned"_s, u"in_progress"_s, u"implemented"_s, u"dropped"_s};
    return list;
}

QString Item::ref() const
{
    return programme.isEmpty() || number < 1 ? QString() : itemRef(programme, number);
}

Errors Item::validate() const
{
    Errors errors;
    if (programme.isEmpty())
        errors.append({ErrorKind::Required, u"programme"_s, {}});
    if (number < 1 || number > mostNumber)
        errors.append({number == 0 ? ErrorKind::Required : ErrorKind::OutOfRange, u"number"_s,
                       number == 0 ? QString() : QString::number(number)});
    if (title.isEmpty())
        errors.append({ErrorKind::Required, u"title"_s, {}});
    const auto known = [&errors](const QString &field, const QString &code, const QStringList &list) {
        if (!code.isEmpty() && !list.contains(code))
            errors.append({ErrorKind::UnknownCode, field, code});
    };
    known(u"origin"_s, origin, origins());
    if (status.isEmpty())
        errors.append({ErrorKind::Required, u"status"_s, {}});
    known(u"status"_s, status, statuses());
    if (!carriedFrom.isEmpty() && origin != "carried_over"_L1)
        errors.append({ErrorKind::OutOfRange, u"origin"_s, origin});
    if (!carriedFrom.isEmpty() && carriedFrom.compare(ref(), Qt::CaseInsensitive) == 0)
        errors.append({ErrorKind::Circular, u"carried_from"_s, carriedFrom});
    for (const QString &agency : lead) {
        if (partners.contains(agency))
            errors.append({ErrorKind::Duplicate, u"partners"_s, agency});
    }
    for (qsizetype i = 0; i < exchangeSelections.size(); ++i) {
        const ExchangeSelection &selection = exchangeSelections.at(i);
        if (selection.counterpart.isEmpty())
            errors.append({ErrorKind::Required, selectionPath(i) + u"counterpart"_s, {}});
        known(selectionPath(i) + u"direction"_s, selection.direction, Exchange::directions());
        known(selectionPath(i) + u"mode"_s, selection.mode, Exchange::modes());
    }
    validateFigures(u"indicators"_s, indicators, errors);
    return errors;
}

QJsonObject Item::toJson(int programmeFirstMonth) const
{
    QJsonArray selections;
    for (const ExchangeSelection &selection : exchangeSelections) {
        selections.append(
            QJsonObject{{u"counterpart"_s, selection.counterpart},
                        {u"direction"_s, textOrNull(selection.direction)},
                        {u"mode"_s, textOrNull(selection.mode)},
                        {u"period"_s, selection.period.isNull()
                                          ? QJsonValue(QJsonValue::Null)
                                          : QJsonValue(partialDateText(selection.period, programmeFirstMonth))}});
    }
    return {{u"ref"_s, ref()},
            {u"programme"_s, programme},
            {u"number"_s, number},
            {u"title"_s, namesJson(title)},
            {u"area"_s, textOrNull(area)},
            {u"origin"_s, textOrNull(origin)},
            {u"carried_from"_s, textOrNull(carriedFrom)},
            {u"lead"_s, textsJson(lead)},
            {u"partners"_s, textsJson(partners)},
            {u"status"_s, status},
            {u"progress"_s, namesJson(progress)},
            {u"indicators"_s, figuresToJson(indicators, programmeFirstMonth)},
            {u"events"_s, textsJson(events)},
            {u"operations"_s, textsJson(operations)},
            {u"exchanges"_s, textsJson(exchanges)},
            {u"exchange_selections"_s, selections},
            {u"links"_s, textsJson(links)},
            {u"note"_s, note},
            {u"illustrative"_s, illustrative}};
}

Item Item::fromJson(const QJsonObject &json, const JsonContext &context, Errors &errors)
{
    Item item;
    JsonReader read(json, context, errors);
    QString ref;
    read.text(u"ref"_s, ref, refLimit);
    read.text(u"programme"_s, item.programme, refLimit);
    read.integer(u"number"_s, item.number, 1, mostNumber);
    const qsizetype dash = ref.lastIndexOf(u'-');
    if (!read.has(u"programme"_s) && !read.has(u"number"_s) && dash > 0) {
        item.programme = ref.left(dash);
        item.number = ref.mid(dash + 1).toLongLong();
    }
    read.names(u"title"_s, item.title);
    read.text(u"area"_s, item.area, refLimit);
    read.text(u"origin"_s, item.origin, refLimit);
    read.text(u"carried_from"_s, item.carriedFrom, refLimit);
    if (!item.carriedFrom.isEmpty() && item.origin.isEmpty())
        item.origin = u"carried_over"_s;
    read.texts(u"lead"_s, item.lead);
    read.texts(u"partners"_s, item.partners);
    read.text(u"status"_s, item.status, refLimit);
    readLongTexts(json, read, u"progress"_s, context, errors, item.progress);
    item.indicators = figuresFromJson(read, u"indicators"_s, errors);
    read.texts(u"events"_s, item.events, refLimit);
    read.texts(u"operations"_s, item.operations, refLimit);
    read.texts(u"exchanges"_s, item.exchanges, refLimit);
    const QJsonArray selections = read.array(u"exchange_selections"_s);
    for (qsizetype i = 0; i < selections.size(); ++i) {
        JsonReader part(selections.at(i).toObject(), context, errors, selectionPath(i));
        ExchangeSelection selection;
        part.text(u"counterpart"_s, selection.counterpart);
        part.text(u"direction"_s, selection.direction, refLimit);
        part.text(u"mode"_s, selection.mode, refLimit);
        part.date(u"period"_s, selection.period);
        part.finish();
        item.exchangeSelections.append(selection);
    }
    read.texts(u"links"_s, item.links, refLimit);
    read.text(u"note"_s, item.note, textLimit);
    read.flag(u"illustrative"_s, item.illustrative);
    read.finish();
    return item;
}

} // namespace liaison
