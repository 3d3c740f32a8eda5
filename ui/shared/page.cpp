// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/page.h"

#include "ui/shared/recordtable.h"

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
