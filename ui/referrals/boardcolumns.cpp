// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/boardcolumns.h"

#include "core/figures/deskfigures.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QStringList fields{u"direction"_s, u"counterpart"_s, u"subject"_s, u"action"_s,      u"channel"_s,
                         u"outcome"_s,   u"date"_s,        u"due"_s,     u"illustrative"_s};

template <typename T>
T cellOf(const RecordRow &row, int column)
{
    const T *value = std::get_if<T>(&row.cells.at(column));
    return value ? *value : T();
}

ReferralCardContent cardOf(const RecordRow &row)
{
    return {row.id,
            row.ref,
            cellOf<QString>(row, 0),
            cellOf<QString>(row, 1),
            cellOf<QString>(row, 2),
            cellOf<QString>(row, 3),
            cellOf<QString>(row, 4),
            cellOf<QString>(row, 5),
            cellOf<PartialDate>(row, 6),
            cellOf<PartialDate>(row, 7).first,
            cellOf<qint64>(row, 8) != 0};
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
