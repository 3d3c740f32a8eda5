// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/boardcolumns.h"

#include "core/figures/deskfigures.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QStringList fields{u"direction"_s, u"counterpart"_s, u"subject"_s, u"action"_s,      u"channel"_s,
                         u"outcome"_s,   u"date"_s,        u"due"_s,     u"illustrative"_s};

ReferralCardContent cardOf(const RecordRow &row)
{
    return {row.id,
            row.ref,
            valueOf<QString>(row.cells.at(0)),
            valueOf<QString>(row.cells.at(1)),
            valueOf<QString>(row.cells.at(2)),
            valueOf<QString>(row.cells.at(3)),
            valueOf<QString>(row.cells.at(4)),
            valueOf<QString>(row.cells.at(5)),
            valueOf<PartialDate>(row.cells.at(6)),
            valueOf<PartialDate>(row.cells.at(7)).first,
            valueOf<qint64>(row.cells.at(8)) != 0};
}

} // namespace

Result<ReferralBoardContent> readBoard(Connection &connection, const Period &period, const QString &direction,
                                       const QDate &today)
{
    ReferralBoardContent board;
    LIAISON_ASSIGN(board.day, DeskFigures(connection).workingDay(today));
    RecordList list(connection);
    for (const QString &code : referralStates()) {
        ReferralColumn column;
        column.state = *referralStateFromCode(code);
        const bool open = column.state < ReferralState::Outcome;
        RecordFilter all;
        all.kind = u"referral"_s;
        column.filter = all.with(u"state"_s, code);
        if (!direction.isEmpty())
            column.filter = column.filter.with(u"direction"_s, direction);
        if (!open)
            column.filter.period = period;
        LIAISON_ASSIGN(column.count, list.count(column.filter));
        const RecordOrder order = open ? RecordOrder{u"due"_s, false} : RecordOrder{};
        LIAISON_ASSIGN(const auto rows, list.list(column.filter, fields, order, nullptr, ReferralColumn::mostCards));
        for (const RecordRow &row : rows)
            column.cards.append(cardOf(row));
        if (open) { // those without a due date sort first, and wait longest
            std::stable_partition(column.cards.begin(), column.cards.end(),
                                  [](const ReferralCardContent &card) { return card.due.isValid(); });
        }
        board.columns.append(column);
    }
    return board;
}

} // namespace liaison
