// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statementrecord.h"
#include "core/storage/nounstore.h"

namespace liaison {

// Statements of counterparts: one for an agency and a month. Besides what every store answers: Mismatch (agency: the
// home agency's own; addressee: made for somebody else), AlreadyStated with the reference of the statement there is.
class StatementRecordStore : public NounStore<StatementRecord>
{
public:
    explicit StatementRecordStore(Connection &connection);

    // The statement of the agency for the month that begins on that day; nothing when there is none.
    Result<std::optional<qint64>> idFor(const QString &agency, const QDate &month);

protected:
    Result<StatementRecord> read(qint64 id) override;
    Result<ColumnValues> columns(StatementRecord &record) override;
    Done writeParts(qint64 id, const StatementRecord &record) override;
    QString refOf(const StatementRecord &record) const override;
    void giveRef(StatementRecord &record, const QString &ref) const override;
    int yearOf(const StatementRecord &record) const override;
    QStringList searchTexts(const StatementRecord &record) const override;
    QJsonObject form(const StatementRecord &record, const FormContext &context) const override;

private:
    Result<QList<StatementEntry>> entries(qint64 id);
};

} // namespace liaison
