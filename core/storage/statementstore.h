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
    Result<ColumnValues> columns(Statement &record) override;
    Done readParts(QList<Statement> &records) override;
    QStringList searchTexts(const Statement &record) const override;
};

} // namespace liaison
