// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/caserecord.h"

#include "core/domain/grading.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QString linePath(qsizetype index)
{
    return u"seizures["_s + QString::number(index) + u"]."_s;
}

} // namespace

const QStringList &CaseRecord::statuses()
{
    static const QStringList list{u"open"_s, u"under_investigation"_s, u"closed"_s};
    return list;
}

Errors CaseRecord::validate() const
{
    Errors errors;
    if (!ref.isEmpty() && !isReference(ref))
        errors.append({ErrorKind::Malformed, u"ref"_s, ref});
    if (date.isNull())
        errors.append({ErrorKind::Required, u"date"_s, {}});
    if (agency.isEmpty())
        errors.append({ErrorKind::Required, u"agency"_s, {}});
    if (countingRule.isEmpty())
        errors.append({ErrorKind::Required, u"counting_rule"_s, {}});
    const auto requirePlace = [&](const QString &field, const QString &code) {
        if (!code.isEmpty() && !isPlace(code))
            errors.append({ErrorKind::UnknownCode, field, code});
    };
    requirePlace(u"origin"_s, origin);
    for (const QString &code : via)
        requirePlace(u"via"_s, code);
    requirePlace(u"destination"_s, destination);
    if (!statuses().contains(status))
        errors.append({ErrorKind::UnknownCode, u"status"_s, status});
    if (!tlpFromCode(tlp))
        errors.append({tlp.isEmpty() ? ErrorKind::Required : ErrorKind::UnknownCode, u"tlp"_s, tlp});
    for (qsizetype i = 0; i < seizures.size(); ++i)
        errors.append(seizures.at(i).validate(linePath(i)));
    return errors;
}

QJsonObject CaseRecord::toJson(int programmeFirstMonth) const
{
    QJsonArray lines;
    for (const Seizure &seizure : seizures)
        lines.append(seizure.toJson());
    return {{u"ref"_s, ref},
            {u"date"_s, partialDateText(date, programmeFirstMonth)},
            {u"agency"_s, agency},
            {u"operation"_s, textOrNull(operation)},
            {u"place"_s, place},
            {u"transport"_s, textOrNull(transport)},
            {u"channel"_s, textOrNull(channel)},
            {u"procedure"_s, textOrNull(procedure)},
            {u"detection"_s, textOrNull(detection)},
            {u"infringement"_s, textOrNull(infringement)},
            {u"counting_rule"_s, countingRule},
            {u"origin"_s, textOrNull(origin)},
            {u"via"_s, textsJson(via)},
            {u"destination"_s, textOrNull(destination)},
            {u"arrests"_s, estimateJson(arrests)},
            {u"subjects"_s, textsJson(subjects)},
            {u"indicators"_s, textsJson(indicators)},
            {u"status"_s, status},
            {u"tlp"_s, tlp},
            {u"summary"_s, summary},
            {u"illustrative"_s, illustrative},
            {u"seizures"_s, lines}};
}

CaseRecord CaseRecord::fromJson(const QJsonObject &json, const JsonContext &context, Errors &errors)
{
    CaseRecord record;
    JsonReader read(json, context, errors);
    read.text(u"ref"_s, record.ref, refLimit);
    read.date(u"date"_s, record.date);
    read.text(u"agency"_s, record.agency);
    read.text(u"operation"_s, record.operation, refLimit);
    read.text(u"place"_s, record.place);
    read.text(u"transport"_s, record.transport, refLimit);
    read.text(u"channel"_s, record.channel, refLimit);
    read.text(u"procedure"_s, record.procedure, refLimit);
    read.text(u"detection"_s, record.detection, refLimit);
    read.text(u"infringement"_s, record.infringement, refLimit);
    read.text(u"counting_rule"_s, record.countingRule, refLimit);
    read.text(u"origin"_s, record.origin, refLimit);
    read.texts(u"via"_s, record.via, refLimit);
    read.text(u"destination"_s, record.destination, refLimit);
    read.estimate(u"arrests"_s, record.arrests);
    read.texts(u"subjects"_s, record.subjects);
    read.texts(u"indicators"_s, record.indicators, refLimit);
    read.text(u"status"_s, record.status, refLimit);
    read.text(u"tlp"_s, record.tlp, refLimit);
    if (const auto tlp = tlpFromCode(record.tlp))
        record.tlp = tlpCode(*tlp);
    read.text(u"summary"_s, record.summary, textLimit);
    read.flag(u"illustrative"_s, record.illustrative);
    const QJsonArray lines = read.array(u"seizures"_s);
    for (qsizetype i = 0; i < lines.size(); ++i)
        record.seizures.append(Seizure::fromJson(lines.at(i).toObject(), context, errors, linePath(i)));
    read.finish();
    return record;
}

} // namespace liaison
