// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/monthclose.h"

using namespace Qt::StringLiterals;

namespace liaison {

const Fields<MonthClose> &MonthClose::fields()
{
    using R = MonthClose;
    using namespace fieldtypes;
    static const Fields<MonthClose> table{
        reference(u"ref"_s, &R::ref),
        record(u"statement"_s, &R::statement, u"statement"_s).brief().required().searched(2),
        record(u"agency"_s, &R::agency, u"agency"_s).brief().derived().searched(1), // the statement says both
        span(u"period"_s, &R::period).brief().derived().unstored(),
        record(u"officer"_s, &R::officer, u"officer"_s).brief().required().searched(3),
        day(u"date"_s, &R::date).brief().isoInLists().column(u"signed_on"_s),
        text(u"note"_s, &R::note).searched(4),
        custom<R>(
            u"lines"_s, [](const R &r, int) { return signedLinesJson(r.lines); },
            [](JsonReader &reader, R &r) {
                r.lines = signedLinesFromJson(reader.array(u"lines"_s), reader.context(), reader.errors());
            })
            .outOfTables(),
        flag(u"illustrative"_s, &R::illustrative)};
    return table;
}

Errors MonthClose::validate() const
{
    return fields().check(*this);
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
