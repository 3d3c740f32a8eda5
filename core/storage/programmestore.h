// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/programme.h"
#include "core/storage/nounstore.h"

namespace liaison {

// Programme years with their areas and published figures.
class ProgrammeStore : public NounStore<Programme>
{
public:
    explicit ProgrammeStore(Connection &connection);

protected:
    Result<ColumnValues> columns(Programme &record) override;
    Done readParts(QList<Programme> &records) override;
    Done writeParts(qint64 id, const Programme &record) override;
    QStringList searchTexts(const Programme &record) const override;

private:
    // Items are named after their programme: with items it keeps its reference.
    Done refuseNewRef(const Programme &record);
    Done writeAreas(qint64 id, const Programme &record);
};

} // namespace liaison
