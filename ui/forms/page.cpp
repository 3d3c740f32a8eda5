// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/page.h"

#include "ui/lists/recordtable.h"

namespace liaison {

void Page::takeFocus()
{
    const auto tables = findChildren<RecordTable *>();
    for (RecordTable *table : tables) {
        if (table->isVisible()) {
            table->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
    setFocus(Qt::ShortcutFocusReason);
}

} // namespace liaison
