// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formsaving.h"

#include "core/storage/itemlinks.h"
#include "ui/words/latewords.h"

namespace liaison {

void saveForm(Session &session, QObject *form, const StoredRecord &before, const QJsonObject &json,
              const QString &reason, std::function<void(const tl::expected<SavedForm, Errors> &)> done)
{
    auto refused = std::make_shared<Errors>();
    auto told = std::make_shared<LateChange>();
    session.write(
        form, before.kind,
        [before, json, refused, told, author = session.author(reason)](Connection &connection,
                                                                       TaskControl &) -> Result<StoredRecord> {
            const auto saved =
                saveWithItems(connection, before.kind, json, before.id == 0 ? QJsonObject() : before.json,
                              {before.id, before.revision, {}, false}, author);
            if (!saved) {
                *refused = saved.error();
                return fail(refused->first());
            }
            *told = lateChange(connection, *saved).value_or(LateChange()); // it is saved all the same
            return *saved;
        },
        [refused, told, done = std::move(done)](const Result<StoredRecord> &record) {
            if (record)
                done(SavedForm{*record, lateWords(*told)});
            else
                done(tl::unexpected<Errors>(refused->isEmpty() ? Errors{record.error()} : *refused));
        });
}

} // namespace liaison
