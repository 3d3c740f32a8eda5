// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields/recordjson.h"

namespace liaison {

// A share of a whole in tenths of a per cent, rounded half up from whole numbers: 92 of 635 is 145 (14.5 %).
struct Share
{
    qint64 tenths = 0; // 0–1000
    Qualifier qualifier = Qualifier::Exact;
    bool operator==(const Share &) const = default;
};

// Nothing when one of the two is not stated, the whole is zero, or the part is larger than the whole. A share of
// numbers that are not exact is not exact either: "more than 50 of 200" is more than 25.0 %, "50 of more than 200" is
// less than 25.0 %.
std::optional<Share> shareOf(const Estimate &part, const Estimate &whole);

// "14.5": with a full stop, for files and scripts.
QString shareText(const Share &share);

// A measured figure as it was published: an indicator of a co-operation item, or a count of a programme. It is never
// added up from records.
struct StatedFigure
{
    // The largest number: shares are counted in 64 bits.
    static constexpr qint64 most = 1'000'000'000'000'000;

    QString code; // short name within its record, for files and scripts; may be empty
    Names label;
    Estimate amount;
    Estimate whole;   // what the amount is a share of; not stated: no share
    QString unit;     // code list count_unit
    PartialDate asOf; // when or for which span it was true; null: not stated
    QString note;

    std::optional<Share> share() const { return shareOf(amount, whole); }
    bool operator==(const StatedFigure &) const = default;
};

// Required label and unit; OutOfRange with "636/635" when the part is larger than the whole; Duplicate codes. Fields
// are "LIST[0].label" and so on.
void validateFigures(const QString &list, const QList<StatedFigure> &figures, Errors &errors);
QJsonArray figuresToJson(const QList<StatedFigure> &figures, int programmeFirstMonth);
QList<StatedFigure> figuresFromJson(JsonReader &read, const QString &list, Errors &errors);

} // namespace liaison
