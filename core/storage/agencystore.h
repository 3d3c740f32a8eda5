// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agency.h"
#include "core/storage/nounstore.h"

namespace liaison {

// Agencies: found by code, by alias, or by a name in any language that no other has.
class AgencyStore : public NounStore<Agency>
{
public:
    explicit AgencyStore(Connection &connection);
    Result<qint64> idOf(const QString &ref) override;

protected:
    Done readParts(QList<Agency> &records) override;
    Done writeParts(qint64 id, const Agency &record) override;

private:
    Result<std::optional<qint64>> idOfName(const QString &folded);
    Done refuseCodeOfAnother(const QString &alias, qint64 id);
};

} // namespace liaison
