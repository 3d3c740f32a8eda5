// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resultrecord.h"
#include "core/storage/nounstore.h"

namespace liaison {

// Declared results.
class ResultRecordStore : public NounStore<ResultRecord>
{
public:
    explicit ResultRecordStore(Connection &connection);

protected:
    Result<ResultRecord> read(qint64 id) override;
    Result<ColumnValues> columns(ResultRecord &record) override;
    Done writeParts(qint64 id, const ResultRecord &record) override;
    QString refOf(const ResultRecord &record) const override;
    void giveRef(ResultRecord &record, const QString &ref) const override;
    int yearOf(const ResultRecord &record) const override;
    QStringList searchTexts(const ResultRecord &record) const override;
    QJsonObject form(const ResultRecord &record, const FormContext &context) const override;
};

} // namespace liaison
