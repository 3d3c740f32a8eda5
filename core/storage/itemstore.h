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
    Result<Item> read(qint64 id) override;
    Result<ColumnValues> columns(Item &record) override;
    Done writeParts(qint64 id, const Item &record) override;
    QString refOf(const Item &record) const override;
    QStringList searchTexts(const Item &record) const override;
    QJsonObject json(const Item &record, const JsonContext &context) const override;

private:
    // The agencies of one role, in order.
    Result<QStringList> agencies(qint64 id, bool leads);
    Done writeAgencies(qint64 id, const QStringList &codes, bool leads);
    Done writeSelections(qint64 id, const Item &record);
    // Circular when the item would come from itself, or from one of the same or a later year.
    Done refuseOrigin(const Item &record, const QVariant &from, const QVariant &programme);
    Done refuseArea(const Item &record, const QVariant &programme);
};

} // namespace liaison
