// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversion.h"
#include "core/figures/periodfigures.h"

namespace liaison {

// A value of the figures beside the same in another currency. The original always stands first.
struct ConvertedValue
{
    QString operation; // code; empty: of a period
    QString agency;
    QString side;
    bool declared = true; // else itemised: added up from cases
    PartialDate span;     // of the operation or the period: a total is converted at one rate, that of its span
    MeasurePart value;    // what the source prints beside it is in here, apart from our conversion
    std::optional<Conversion> conversion;
    Error why; // when there is none: NoRate or OutOfRange
    RecordFilter filter;
};

// The stated values that are not in the currency already: of the operations, declared for periods, and itemised in the
// period as a whole; in the order in which the figures show them.
QList<ConvertedValue> convertedValues(const PeriodFigures &figures, const RateBook &rates, const QString &currency);
QList<ConvertedValue> convertedValues(const OperationFigure &figure, const RateBook &rates, const QString &currency);

// Adds to every stated amount of the JSON form of figures ({"minor", "currency", …}) a member "converted": the amount
// in the currency and the rates that lead there, or {"minor": null, "no_rate": "MOP/USD"}. Each is converted at the
// rate of the period, operation, month or date that it stands under.
QJsonObject withConversions(const QJsonObject &json, const RateBook &rates, const QString &currency);

} // namespace liaison
