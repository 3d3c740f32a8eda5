// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/indicator.h"
#include "core/storage/nounstore.h"

namespace liaison {

// The risk indicators.
class IndicatorStore : public NounStore<Indicator>
{
public:
    explicit IndicatorStore(Connection &connection);

protected:
    Result<Indicator> read(qint64 id) override;
    Result<ColumnValues> columns(Indicator &record) override;
    QString refOf(const Indicator &record) const override;
    QStringList searchTexts(const Indicator &record) const override;
    QJsonObject json(const Indicator &record, const JsonContext &context) const override;
};

} // namespace liaison
