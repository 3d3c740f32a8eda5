// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/storage/nounstore.h"

namespace liaison {

// Events with their agencies and outcomes.
class EventStore : public NounStore<Event>
{
public:
    explicit EventStore(Connection &connection);

protected:
    Result<Event> read(qint64 id) override;
    Result<ColumnValues> columns(Event &record) override;
    Done writeParts(qint64 id, const Event &record) override;
    QString refOf(const Event &record) const override;
    void giveRef(Event &record, const QString &ref) const override;
    int yearOf(const Event &record) const override;
    QStringList searchTexts(const Event &record) const override;
    QJsonObject json(const Event &record, const JsonContext &context) const override;

private:
    Result<QStringList> agencies(qint64 id, bool hosts);
    Done writeAgencies(qint64 id, const QStringList &codes, bool hosts);
};

} // namespace liaison
