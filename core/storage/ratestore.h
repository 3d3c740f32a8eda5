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
    Result<Rate> read(qint64 id) override;
    Result<ColumnValues> columns(Rate &record) override;
    QString refOf(const Rate &record) const override;
    void giveRef(Rate &record, const QString &ref) const override;
    int yearOf(const Rate &record) const override;
    QStringList searchTexts(const Rate &record) const override;
    QJsonObject json(const Rate &record, const JsonContext &context) const override;

private:
    Result<qint64> sameRate(const Rate &record);
};

} // namespace liaison
