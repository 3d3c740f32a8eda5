// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/declaredresult.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// Itemised results come from cases and cannot be typed in.
void readBasis(JsonReader &reader, DeclaredResult &)
{
    QString basis = u"declared"_s;
    reader.text(u"basis"_s, basis, refLimit);
    if (basis != "declared"_L1)
        reader.error(ErrorKind::UnknownCode, u"basis"_s, basis);
}

} // namespace

const Fields<DeclaredResult> &DeclaredResult::fields()
{
    using R = DeclaredResult;
    using namespace fieldtypes;
    static const Fields<DeclaredResult> table{
        reference(u"ref"_s, &R::ref),
        record(u"operation"_s, &R::operation, u"operation"_s).brief().searched(1),
        span(u"period"_s, &R::period).brief(),
        record(u"agency"_s, &R::agency, u"agency"_s).brief().required().searched(2),
        custom<R>(
            u"basis"_s, [](const R &, int) { return QJsonValue(u"declared"_s); }, readBasis),
        code(u"counting_rule"_s, &R::countingRule, u"counting_rule"_s),
        estimate(u"cases"_s, &R::cases).brief(),
        custom<R>(
            u"items"_s, [](const R &r, int) { return r.itemsJson(); },
            [](JsonReader &reader, R &r) { r.readItems(reader); })
            .brief(),
        custom<R>(
            u"values"_s, [](const R &r, int) { return r.valuesJson(); },
            [](JsonReader &reader, R &r) { r.readValues(reader); })
            .brief(),
        estimate(u"arrests"_s, &R::arrests).brief(),
        line(u"source"_s, &R::source).searched(3),
        text(u"note"_s, &R::note).searched(4),
        flag(u"illustrative"_s, &R::illustrative)};
    return table;
}

Errors DeclaredResult::validate() const
{
    Errors errors = fields().check(*this);
    if (operation.isEmpty() == period.isNull()) // exactly one of the two
        errors.append({operation.isEmpty() ? ErrorKind::Required : ErrorKind::Malformed, u"operation"_s, operation});
    return errors + StatedGoods::validate();
}

} // namespace liaison
