// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldreading.h"

#include "core/storage/noun.h"

#include <QHash>
#include <optional>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// Fields with parts of their own, and those that read otherwise than what they hold.
std::optional<FieldReading> ownReading(const QString &kind, const QString &field)
{
    static const QHash<QString, FieldReading> readings{
        {u"items"_s, {Reads::Goods}},
        {u"values"_s, {Reads::Values}},
        {u"seizures"_s, {Reads::Seizures}},
        {u"entries"_s, {Reads::Entries}},
        {u"postings"_s, {Reads::Postings}},
        {u"areas"_s, {Reads::Areas}},
        {u"figures"_s, {Reads::Figures}},
        {u"item.indicators"_s, {Reads::Figures}},
        {u"outcomes"_s, {Reads::Outcomes}},
        {u"exchange_selections"_s, {Reads::Selections}},
        {u"programme_items"_s, {Reads::Codes, u"item"_s}},
        {u"state"_s, {Reads::Code, u"referral_state"_s}},
        {u"basis"_s, {Reads::Code, u"basis"_s}},
        {u"case.place"_s, {Reads::Code, u"place"_s}}, // a named crossing, or words
    };
    auto found = readings.constFind(kind + u'.' + field);
    if (found == readings.constEnd())
        found = readings.constFind(field);
    return found == readings.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

FieldReading readingOf(const QString &kind, const QString &field)
{
    if (const auto own = ownReading(kind, field))
        return *own;
    const FieldInfo *info = fieldOf(kind, field);
    if (!info)
        return {};
    switch (info->type) {
    case FieldType::Code:
        return info->plain ? FieldReading{} : FieldReading{Reads::Code, info->of};
    case FieldType::Codes:
    case FieldType::Records:
        return {Reads::Codes, info->of};
    case FieldType::Record:
        return {Reads::Code, info->of};
    case FieldType::Attached:
        return {Reads::Code, u"record"_s};
    case FieldType::Span:
    case FieldType::Month:
        return {Reads::Date};
    case FieldType::Day:
        return {Reads::Day};
    case FieldType::Whole:
    case FieldType::Count:
        return {Reads::Number};
    case FieldType::Flag:
        return {Reads::Flag};
    case FieldType::Estimate:
        return {Reads::Estimate};
    case FieldType::Texts:
        return {Reads::Texts};
    case FieldType::NameSet:
    case FieldType::LongNameSet:
        return {Reads::NameSet};
    case FieldType::Reference:
    case FieldType::Line:
    case FieldType::Text:
    case FieldType::Decimal:
    case FieldType::Lines:
    case FieldType::Custom:
        break;
    }
    return {};
}

} // namespace liaison
