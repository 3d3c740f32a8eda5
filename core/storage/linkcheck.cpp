// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/linkcheck.h"

#include "core/database/transaction.h"
#include "core/storage/resourcelinkstore.h"

namespace liaison {

Result<qsizetype> markChecked(Connection &connection, const QList<qint64> &links, const QDate &day,
                              const Author &author)
{
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(connection));
    Journal journal(connection);
    LIAISON_ASSIGN(const qint64 before, journal.lastId());
    ResourceLinkStore store(connection);
    qsizetype changed = 0;
    for (const qint64 id : links) {
        LIAISON_ASSIGN(ResourceLink link, store.find(id));
        if (link.checked == day)
            continue;
        link.checked = day;
        LIAISON_TRY(store.save(link, author));
        ++changed;
    }
    LIAISON_TRY(journal.joinStep(before));
    LIAISON_TRY(transaction.commit());
    return changed;
}

} // namespace liaison
