// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/officer.h"
#include "core/storage/nounstore.h"

namespace liaison {

// Officers and contacts: found by reference or by name.
class OfficerStore : public NounStore<Officer>
{
public:
    explicit OfficerStore(Connection &connection);
    Result<qint64> idOf(const QString &ref) override;
    // The officer of that reference or name, who signs for others' work. NotPermitted (the field given): the Directory
    // has nobody of that name, or not as a supervisor.
    Result<Officer> supervisor(const QString &field, const QString &name);

protected:
    QStringList searchTexts(const Officer &record) const override;
    // Who signs for others' work is said by a supervisor, once there is one: NotPermitted, field "role".
    Done permit(const StoredRecord *before, const StoredRecord *after, const Author &author) override;

private:
    // References and names of those who were supervisors before the change; empty: nobody was.
    Result<QStringList> supervisorsBefore(const StoredRecord *before, const StoredRecord *after);
};

} // namespace liaison
