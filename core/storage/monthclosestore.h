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

    // The sign-off of a statement's reconciliation; nothing when it is not signed off.
    Result<std::optional<MonthClose>> ofStatement(qint64 statement);
    // Signs off the month as it now stands, again if it was signed off before. The officer by reference or name.
    Result<MonthClose> sign(const QString &statement, const QString &officer, const Author &author);

protected:
    Done permit(const StoredRecord *before, const StoredRecord *after, const Author &author) override;
    Result<MonthClose> read(qint64 id) override;
    Result<ColumnValues> columns(MonthClose &record) override;
    QString refOf(const MonthClose &record) const override;
    void giveRef(MonthClose &record, const QString &ref) const override;
    int yearOf(const MonthClose &record) const override;
    QStringList searchTexts(const MonthClose &record) const override;
    QJsonObject json(const MonthClose &record, const JsonContext &context) const override;

private:
    Result<MonthClose> readWhere(const QString &condition, qint64 value);
};

} // namespace liaison
