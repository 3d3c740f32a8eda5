// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/difference.h"
#include "core/storage/nounstore.h"

namespace liaison {

// What was decided in reconciliations. Besides what every store answers: Circular (other_month: the entry would come
// back to a month it was carried out of), Mismatch (exchange: with another counterpart than the statement's), Duplicate
// (pairing: one of the two is confirmed with another entry already).
class DifferenceStore : public NounStore<Difference>
{
public:
    explicit DifferenceStore(Connection &connection);

    // All decisions about these statements, in the order they were made.
    Result<QList<Difference>> ofStatements(const QList<qint64> &statements);
    // Saves the decision in the place of an earlier one about the same thing.
    Result<Difference> decide(Difference decision, const Author &author);

protected:
    Result<ColumnValues> columns(Difference &record) override;

private:
    // The columns that name what was decided about.
    struct About
    {
        QVariant statement;
        QVariant exchange;
        QVariant entryOf;
    };
    Result<About> about(const Difference &record);
    Done requireEntries(const Difference &record, const About &about);
    Done refuseSecondPairing(const Difference &record, const About &about);
    Done refuseReturn(const Difference &record, const About &about);
};

} // namespace liaison
