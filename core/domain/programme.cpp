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

const Fields<ProgrammeArea> &areaFields()
{
    using namespace fieldtypes;
    static const Fields<ProgrammeArea> table{reference(u"code"_s, &ProgrammeArea::code).required(),
                                             names(u"name"_s, &ProgrammeArea::names).required()};
    return table;
}

} // namespace

QString itemRef(const QString &programme, qint64 number)
{
    return programme + u'-' + QString::number(number).rightJustified(2, u'0');
}

const Fields<Programme> &Programme::fields()
{
    using R = Programme;
    using namespace fieldtypes;
    static const Fields<Programme> table{
        reference(u"ref"_s, &R::ref).required(),
        names(u"title"_s, &R::title).searched(1),
        span(u"year"_s, &R::year).brief().required(),
        line(u"mechanism"_s, &R::mechanism).brief().completes().searched(2),
        codes(u"parties"_s, &R::parties, u"place"_s).brief(),
        lines(u"areas"_s, &R::areas, areaFields()),
        custom<R>(
            u"figures"_s, [](const R &r, int firstMonth) { return figuresToJson(r.figures, firstMonth); },
            [](JsonReader &reader, R &r) { r.figures = figuresFromJson(reader, u"figures"_s, reader.errors()); })
            .linesCell(),
        line(u"source"_s, &R::source).completes(),
        text(u"note"_s, &R::note).searched(3),
        flag(u"illustrative"_s, &R::illustrative)};
    return table;
}

Errors Programme::validate() const
{
    Errors errors = fields().check(*this);
    if (ref.size() > programmeRefLimit)
        errors.append({ErrorKind::Malformed, u"ref"_s, ref});
    if (!year.isNull() && year.isDay())
        errors.append({ErrorKind::Malformed, u"year"_s, year.first.toString(Qt::ISODate)});
    QSet<QString> codes;
    for (qsizetype i = 0; i < areas.size(); ++i) {
        if (codes.contains(areas.at(i).code))
            errors.append({ErrorKind::Duplicate, areaPath(i) + u"code"_s, areas.at(i).code});
        codes.insert(areas.at(i).code);
    }
    validateFigures(u"figures"_s, figures, errors);
    return errors;
}

void Programme::complete(const JsonContext &context)
{
    if (ref.isEmpty() && !year.isNull())
        ref = partialDateText(year, context.programmeFirstMonth);
}

} // namespace liaison
