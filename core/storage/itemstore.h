// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/item.h"
#include "core/storage/nounstore.h"

namespace liaison {

// Co-operation items with their agencies, indicators and what they name.
class ItemStore : public NounStore<Item>
{
public:
    explicit ItemStore(Connection &connection);

protected:
    Result<ColumnValues> columns(Item &record) override;
    Done readParts(QList<Item> &records) override;
    Done writeParts(qint64 id, const Item &record) override;
    QString refOf(const Item &record) const override;
    QStringList searchTexts(const Item &record) const override;

private:
    // Circular when the item would come from itself, or from one of the same or a later year.
    Done refuseOrigin(const Item &record, const QVariant &programme);
    Done refuseArea(const Item &record, const QVariant &programme);
};

} // namespace liaison
