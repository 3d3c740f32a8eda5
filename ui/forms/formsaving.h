// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/recordstore.h"
#include "ui/work/session.h"

namespace liaison {

// A record as it was saved from a form.
struct SavedForm
{
    StoredRecord record;
    QString late; // that it lies in a period that was published, in words; else empty
};

// Saves what is in a form over the record that it was opened with (id 0: a new one), with the items that the record
// serves. `reason`: of a change of what is approved. `done`, on the screen thread while the form lives: the record, or
// all that is wrong with it at once.
void saveForm(Session &session, QObject *form, const StoredRecord &before, const QJsonObject &json,
              const QString &reason, std::function<void(const tl::expected<SavedForm, Errors> &)> done);

} // namespace liaison
