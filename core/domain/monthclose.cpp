// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/monthclose.h"

using namespace Qt::StringLiterals;

namespace liaison {

Errors MonthClose::validate() const
{
    Errors errors;
    if (!ref.isEmpty() && !isReference(ref))
        errors.append({ErrorKind::Malformed, u"ref"_s, ref});
    if (statement.isEmpty())
        errors.append({ErrorKind::Required, u"statement"_s, {}});
    if (officer.isEmpty())
        errors.append({ErrorKind::Required, u"officer"_s, {}});
    return errors;
}

QJsonObject MonthClose::toJson(int programmeFirstMonth) const
{
    return {{u"ref"_s, ref},
            {u"statement"_s, statement},
            {u"agency"_s, textOrNull(agency)},
            {u"period"_s, textOrNull(period.isNull() ? QString() : partialDateText(period, programmeFirstMonth))},
            {u"officer"_s, officer},
            {u"date"_s, dayJson(date)},
            {u"note"_s, note},
            {u"lines"_s, signedLinesJson(lines)},
            {u"illustrative"_s, illustrative}};
}

MonthClose MonthClose::fromJson(const QJsonObject &json, const JsonContext &context, Errors &errors)
{
    MonthClose close;
    JsonReader read(json, context, errors);
    read.text(u"ref"_s, close.ref, refLimit);
    read.text(u"statement"_s, close.statement, refLimit);
    read.ignore(u"agency"_s); // the statement says both
    read.ignore(u"period"_s);
    read.text(u"officer"_s, close.officer);
    read.day(u"date"_s, close.date);
    read.text(u"note"_s, close.note, textLimit);
    close.lines = signedLinesFromJson(read.array(u"lines"_s), context, errors);
    read.flag(u"illustrative"_s, close.illustrative);
    read.finish();
    return close;
}

QJsonArray signedLinesJson(const QList<SignedLine> &lines)
{
    QJsonArray forms;
    for (const SignedLine &line : lines) {
        forms.append(QJsonObject{{u"ours"_s, line.ours},
                                 {u"ref"_s, line.ref},
                                 {u"date"_s, textOrNull(line.date)},
                                 {u"direction"_s, line.direction},
                                 {u"pieces"_s, line.pieces}});
    }
    return forms;
}

QList<SignedLine> signedLinesFromJson(const QJsonArray &forms, const JsonContext &context, Errors &errors)
{
    QList<SignedLine> lines;
    for (qsizetype i = 0; i < forms.size(); ++i) {
        SignedLine line;
        JsonReader read(forms.at(i).toObject(), context, errors, u"lines["_s + QString::number(i) + u"]."_s);
        read.flag(u"ours"_s, line.ours);
        read.text(u"ref"_s, line.ref, 2 * refLimit + 1);
        read.text(u"date"_s, line.date, refLimit);
        read.text(u"direction"_s, line.direction, refLimit);
        read.integer(u"pieces"_s, line.pieces, 0, std::numeric_limits<qint64>::max());
        read.finish();
        lines.append(line);
    }
    return lines;
}

} // namespace liaison
