// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/programme.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int programmeRefLimit = 56; // leaves room for the number of an item

QString areaPath(qsizetype index)
{
    return u"areas["_s + QString::number(index) + u"]."_s;
}

} // namespace

QString itemRef(const QString &programme, qint64 number)
{
    return programme + u'-' + QString::number(number).rightJustified(2, u'0');
}

Errors Programme::validate() const
{
    Errors errors;
    if (!isReference(ref) || ref.size() > programmeRefLimit)
        errors.append({ref.isEmpty() ? ErrorKind::Required : ErrorKind::Malformed, u"ref"_s, ref});
    if (year.isNull())
        errors.append({ErrorKind::Required, u"year"_s, {}});
    else if (year.isDay())
        errors.append({ErrorKind::Malformed, u"year"_s, year.first.toString(Qt::ISODate)});
    for (const QString &side : parties) {
        if (!isPlace(side))
            errors.append({ErrorKind::UnknownCode, u"parties"_s, side});
    }
    QSet<QString> codes;
    for (qsizetype i = 0; i < areas.size(); ++i) {
        const ProgrammeArea &area = areas.at(i);
        if (!isReference(area.code))
            errors.append(
                {area.code.isEmpty() ? ErrorKind::Required : ErrorKind::Malformed, areaPath(i) + u"code"_s, area.code});
        else if (codes.contains(area.code))
            errors.append({ErrorKind::Duplicate, areaPath(i) + u"code"_s, area.code});
        codes.insert(area.code);
        if (area.names.isEmpty())
            errors.append({ErrorKind::Required, areaPath(i) + u"name"_s, {}});
    }
    validateFigures(u"figures"_s, figures, errors);
    return errors;
}

QJsonObject Programme::toJson(int programmeFirstMonth) const
{
    QJsonArray areaForms;
    for (const ProgrammeArea &area : areas)
        areaForms.append(QJsonObject{{u"code"_s, area.code}, {u"name"_s, namesJson(area.names)}});
    return {{u"ref"_s, ref},
            {u"title"_s, namesJson(title)},
            {u"year"_s, partialDateText(year, programmeFirstMonth)},
            {u"mechanism"_s, mechanism},
            {u"parties"_s, textsJson(parties)},
            {u"areas"_s, areaForms},
            {u"figures"_s, figuresToJson(figures, programmeFirstMonth)},
            {u"source"_s, source},
            {u"note"_s, note},
            {u"illustrative"_s, illustrative}};
}

Programme Programme::fromJson(const QJsonObject &json, const JsonContext &context, Errors &errors)
{
    Programme programme;
    JsonReader read(json, context, errors);
    read.text(u"ref"_s, programme.ref, refLimit);
    read.names(u"title"_s, programme.title);
    read.date(u"year"_s, programme.year);
    if (programme.ref.isEmpty() && !programme.year.isNull())
        programme.ref = partialDateText(programme.year, context.programmeFirstMonth);
    read.text(u"mechanism"_s, programme.mechanism);
    read.texts(u"parties"_s, programme.parties, refLimit);
    const QJsonArray parts = read.array(u"areas"_s);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        JsonReader part(parts.at(i).toObject(), context, errors, areaPath(i));
        ProgrammeArea area;
        part.text(u"code"_s, area.code, refLimit);
        part.names(u"name"_s, area.names);
        part.finish();
        programme.areas.append(area);
    }
    programme.figures = figuresFromJson(read, u"figures"_s, errors);
    read.text(u"source"_s, programme.source);
    read.text(u"note"_s, programme.note, textLimit);
    read.flag(u"illustrative"_s, programme.illustrative);
    read.finish();
    return programme;
}

} // namespace liaison
