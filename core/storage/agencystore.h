// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agency.h"
#include "core/storage/nounstore.h"

namespace liaison {

// Agencies: found by code or alias.
class AgencyStore : public NounStore<Agency>
{
public:
    explicit AgencyStore(Connection &connection);
    Result<qint64> idOf(const QString &ref) override;

protected:
    Result<Agency> read(qint64 id) override;
    Result<ColumnValues> columns(Agency &record) override;
    Done writeParts(qint64 id, const Agency &record) override;
    QString refOf(const Agency &record) const override;
    QStringList searchTexts(const Agency &record) const override;
    QJsonObject json(const Agency &record, const JsonContext &context) const override;

private:
    Done refuseCodeOfAnother(const QString &alias, qint64 id);
};

} // namespace liaison
