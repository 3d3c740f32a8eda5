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
    Result<DeclaredResult> read(qint64 id) override;
    Result<ColumnValues> columns(DeclaredResult &record) override;
    Done writeParts(qint64 id, const DeclaredResult &record) override;
    QString refOf(const DeclaredResult &record) const override;
    void giveRef(DeclaredResult &record, const QString &ref) const override;
    int yearOf(const DeclaredResult &record) const override;
    QStringList searchTexts(const DeclaredResult &record) const override;
    QJsonObject json(const DeclaredResult &record, const JsonContext &context) const override;
};

} // namespace liaison
