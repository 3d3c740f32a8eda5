// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/operation.h"
#include "core/domain/period.h"
#include "core/storage/nounstore.h"

namespace liaison {

// Operations with their parts and participants.
class OperationStore : public NounStore<Operation>
{
public:
    explicit OperationStore(Connection &connection);
    // The days of an operation as a period; OutOfRange while it has no last day.
    Result<Period> period(const QString &code);

protected:
    Result<Operation> read(qint64 id) override;
    Result<ColumnValues> columns(Operation &record) override;
    Done writeParts(qint64 id, const Operation &record) override;
    QString refOf(const Operation &record) const override;
    QStringList searchTexts(const Operation &record) const override;
    QJsonObject json(const Operation &record, const JsonContext &context) const override;
};

} // namespace liaison
