// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/caserecord.h"
#include "core/storage/nounstore.h"

namespace liaison {

// Cases with their seizure lines.
class CaseRecordStore : public NounStore<CaseRecord>
{
public:
    explicit CaseRecordStore(Connection &connection);

protected:
    Result<ColumnValues> columns(CaseRecord &record) override;
    Done readParts(QList<CaseRecord> &records) override;
    Done writeParts(qint64 id, const CaseRecord &record) override;
    QStringList searchTexts(const CaseRecord &record) const override;

private:
    Done requireLineCodes(const Seizure &seizure, const QString &path);
};

} // namespace liaison
