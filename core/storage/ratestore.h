// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversion.h"
#include "core/storage/nounstore.h"

namespace liaison {

// The dated table of exchange rates. A source gives a pair one rate for a span of days; another is Duplicate of "date".
class RateStore : public NounStore<Rate>
{
public:
    explicit RateStore(Connection &connection);

    // A row of a table is about the rate of its pair, dates and source, whatever reference that has.
    Result<std::optional<qint64>> matching(const QJsonObject &json) override;
    // All rates, as the rule of conversions reads them.
    Result<RateBook> book();

protected:
    Result<ColumnValues> columns(Rate &record) override;

private:
    Result<qint64> sameRate(const Rate &record);
};

} // namespace liaison
