// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/monthclose.h"
#include "core/storage/nounstore.h"

namespace liaison {

// Months signed off, each the reconciliation of one statement. Besides what every store answers: NotPermitted (officer:
// the Directory does not have that name as a supervisor, or somebody else is signed in), OutOfRange (field "date": a
// day other than today), Unexplained with the number of differences that wait.
class MonthCloseStore : public NounStore<MonthClose>
{
public:
    explicit MonthCloseStore(Connection &connection);

    // The sign-offs of these statements' reconciliations; none of one that is not signed off.
    Result<QList<MonthClose>> ofStatements(const QList<qint64> &statements);
    // Signs off the month as it now stands, again if it was signed off before. The officer by reference or name.
    Result<MonthClose> sign(const QString &statement, const QString &officer, const Author &author);

protected:
    Result<ColumnValues> columns(MonthClose &record) override;
    Done readParts(QList<MonthClose> &records) override;
    int yearOf(const MonthClose &record) const override;
    Done permit(const StoredRecord *before, const StoredRecord *after, const Author &author) override;
};

} // namespace liaison
