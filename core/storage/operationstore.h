// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/operation.h"
#include "core/storage/nounstore.h"
#include "core/values/period.h"

namespace liaison {

// Operations with their parts and participants.
class OperationStore : public NounStore<Operation>
{
public:
    explicit OperationStore(Connection &connection);
    // The days of an operation as a period; OutOfRange while it has no last day.
    Result<Period> period(const QString &code);

protected:
    QStringList searchTexts(const Operation &record) const override;
};

} // namespace liaison
