// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/resourcelink.h"
#include "core/storage/nounstore.h"

namespace liaison {

// The links of the shared database and information corner.
class ResourceLinkStore : public NounStore<ResourceLink>
{
public:
    explicit ResourceLinkStore(Connection &connection);

protected:
    Result<ResourceLink> read(qint64 id) override;
    Result<ColumnValues> columns(ResourceLink &record) override;
    QString refOf(const ResourceLink &record) const override;
    void giveRef(ResourceLink &record, const QString &ref) const override;
    int yearOf(const ResourceLink &record) const override;
    QStringList searchTexts(const ResourceLink &record) const override;
    QJsonObject json(const ResourceLink &record, const JsonContext &context) const override;
};

} // namespace liaison
