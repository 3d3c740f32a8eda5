// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/caserecord.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QString linePath(qsizetype index)
{
    return u"seizures["_s + QString::number(index) + u"]."_s;
}

QJsonValue writeLines(const CaseRecord &record, int)
{
    QJsonArray lines;
    for (const Seizure &seizure : record.seizures)
        lines.append(seizure.toJson());
    return lines;
}

void readLines(JsonReader &reader, CaseRecord &record)
{
    const QJsonArray lines = reader.array(u"seizures"_s);
    for (qsizetype i = 0; i < lines.size(); ++i)
        record.seizures.append(
            Seizure::fromJson(lines.at(i).toObject(), reader.context(), reader.errors(), linePath(i)));
}

} // namespace

const Fields<CaseRecord> &CaseRecord::fields()
{
    using R = CaseRecord;
    using namespace fieldtypes;
    static const Fields<CaseRecord> table{reference(u"ref"_s, &R::ref),
                                          span(u"date"_s, &R::date).brief().required().dates(),
                                          record(u"agency"_s, &R::agency, u"agency"_s).brief().required().searched(3),
                                          record(u"operation"_s, &R::operation, u"operation"_s).brief().searched(4),
                                          line(u"place"_s, &R::place).brief().completes().searched(1),
                                          code(u"transport"_s, &R::transport, u"transport"_s),
                                          code(u"channel"_s, &R::channel, u"channel"_s).brief(),
                                          code(u"procedure"_s, &R::procedure, u"procedure"_s),
                                          code(u"detection"_s, &R::detection, u"detection"_s),
                                          code(u"infringement"_s, &R::infringement, u"infringement"_s),
                                          code(u"counting_rule"_s, &R::countingRule, u"counting_rule"_s).required(),
                                          code(u"origin"_s, &R::origin, u"place"_s).keptEmpty(),
                                          codes(u"via"_s, &R::via, u"place"_s),
                                          code(u"destination"_s, &R::destination, u"place"_s).brief().keptEmpty(),
                                          estimate(u"arrests"_s, &R::arrests),
                                          texts(u"subjects"_s, &R::subjects).searched(5),
                                          records(u"indicators"_s, &R::indicators, u"indicator"_s),
                                          code(u"status"_s, &R::status, u"case_status"_s).required(),
                                          code(u"tlp"_s, &R::tlp, u"tlp"_s).required(),
                                          text(u"summary"_s, &R::summary).searched(2),
                                          flag(u"illustrative"_s, &R::illustrative),
                                          custom<R>(u"seizures"_s, writeLines, readLines).linesCell()};
    return table;
}

Errors CaseRecord::validate() const
{
    Errors errors = fields().check(*this);
    for (qsizetype i = 0; i < seizures.size(); ++i)
        errors.append(seizures.at(i).validate(linePath(i)));
    return errors;
}

} // namespace liaison
