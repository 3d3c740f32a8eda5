// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/declaredresult.h"
#include "core/storage/nounstore.h"

namespace liaison {

// Declared results.
class DeclaredResultStore : public NounStore<DeclaredResult>
{
public:
    explicit DeclaredResultStore(Connection &connection);

protected:
    Result<ColumnValues> columns(DeclaredResult &record) override;
    Done readParts(QList<DeclaredResult> &records) override;
    Done writeParts(qint64 id, const DeclaredResult &record) override;
};

} // namespace liaison
