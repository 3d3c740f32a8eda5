// SPDX-License-Identifier: GPL-3.0-or-later
// JSON as the command line takes it, and the record's JSON of every kind that can be made from it.
#include "core/base/strictjson.h"
#include "core/domain/agency.h"
#include "core/domain/caserecord.h"
#include "core/domain/declaredresult.h"
#include "core/domain/difference.h"
#include "core/domain/event.h"
#include "core/domain/exchange.h"
#include "core/domain/followup.h"
#include "core/domain/indicator.h"
#include "core/domain/item.h"
#include "core/domain/officer.h"
#include "core/domain/operation.h"
#include "core/domain/programme.h"
#include "core/domain/rate.h"
#include "core/domain/referral.h"
#include "core/domain/resourcelink.h"
#include "core/domain/statement.h"
#include "core/fields/recordjson.h"
#include "tests/fuzz/target.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace liaison;

namespace {

constexpr int firstMonth = 7;

QString compact(const QJsonObject &form)
{
    return QString::fromUtf8(QJsonDocument(form).toJson(QJsonDocument::Compact));
}

// A record that is as it should be comes back from its form as it was.
template <typename Record>
void readRecord(const QJsonObject &form)
{
    const JsonContext context{firstMonth, QStringLiteral("HKD")};
    Errors errors;
    const Record record = fromJson<Record>(form, context, errors);
    errors += record.validate();
    if (!errors.isEmpty())
        return;
    const QJsonObject written = toJson(record, firstMonth);
    Errors again;
    const Record second = fromJson<Record>(written, context, again);
    fuzz::require(again.isEmpty(), "a form that is written is read", compact(written));
    fuzz::require(toJson(second, firstMonth) == written, "a form that is written is read as the same",
                  compact(written));
}

void readRecords(const QJsonObject &form)
{
    readRecord<Agency>(form);
    readRecord<CaseRecord>(form);
    readRecord<Difference>(form);
    readRecord<Event>(form);
    readRecord<Exchange>(form);
    readRecord<FollowUp>(form);
    readRecord<Indicator>(form);
    readRecord<Item>(form);
    readRecord<Officer>(form);
    readRecord<Operation>(form);
    readRecord<Programme>(form);
    readRecord<Rate>(form);
    readRecord<Referral>(form);
    readRecord<ResourceLink>(form);
    readRecord<DeclaredResult>(form);
    readRecord<Statement>(form);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto value = parseJson(fuzz::bytesOf(data, size));
    if (!value || (!value->isObject() && !value->isArray()))
        return 0;
    const QJsonDocument document =
        value->isArray() ? QJsonDocument(value->toArray()) : QJsonDocument(value->toObject());
    const QByteArray written = document.toJson(QJsonDocument::Compact);
    const auto again = parseJson(written);
    fuzz::require(again && *again == *value, "JSON that is written is read as the same", QString::fromUtf8(written));
    if (value->isObject())
        readRecords(value->toObject());
    return 0;
}
