// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/exchange.h"
#include "core/storage/nounstore.h"

namespace liaison {

// The information-exchange log.
class ExchangeStore : public NounStore<Exchange>
{
public:
    explicit ExchangeStore(Connection &connection);

protected:
    Result<Exchange> read(qint64 id) override;
    Result<ColumnValues> columns(Exchange &record) override;
    Done writeParts(qint64 id, const Exchange &record) override;
    QString refOf(const Exchange &record) const override;
    void giveRef(Exchange &record, const QString &ref) const override;
    int yearOf(const Exchange &record) const override;
    QStringList searchTexts(const Exchange &record) const override;
    QJsonObject json(const Exchange &record, const JsonContext &context) const override;
};

} // namespace liaison
