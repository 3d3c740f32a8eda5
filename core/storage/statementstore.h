// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statement.h"
#include "core/storage/nounstore.h"

namespace liaison {

// Statements of counterparts: one for an agency and a month. Besides what every store answers: Mismatch (agency: the
// home agency's own; addressee: made for somebody else), AlreadyStated with the reference of the statement there is.
class StatementStore : public NounStore<Statement>
{
public:
    explicit StatementStore(Connection &connection);

    // The statement of the agency for the month that begins on that day; nothing when there is none.
    Result<std::optional<qint64>> idFor(const QString &agency, const QDate &month);

protected:
    Result<Statement> read(qint64 id) override;
    Result<ColumnValues> columns(Statement &record) override;
    Done writeParts(qint64 id, const Statement &record) override;
    QString refOf(const Statement &record) const override;
    void giveRef(Statement &record, const QString &ref) const override;
    int yearOf(const Statement &record) const override;
    QStringList searchTexts(const Statement &record) const override;
    QJsonObject json(const Statement &record, const JsonContext &context) const override;

private:
    Result<QList<StatementEntry>> entries(qint64 id);
};

} // namespace liaison
