// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/referrallists.h"

#include "ui/forms/recordeditor.h"
#include "ui/referrals/indicatorform.h"
#include "ui/referrals/referralform.h"
#include "ui/referrals/stepwords.h"
#include "ui/words/formats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct ReferralLists
{
    Q_DECLARE_TR_FUNCTIONS(liaison::ReferralLists)
};

// The due date as it stands to today while an outcome is awaited.
QList<Chip> dueChips(const QList<Cell> &cells, const QDate &today)
{
    const QDate due = valueOf<PartialDate>(cells.at(0)).first;
    if (!due.isValid())
        return {};
    if (!valueOf<PartialDate>(cells.at(1)).isNull())
        return {{Formats().day(due)}};
    const DueWords words = dueWords(due, today);
    return {{words.words, words.overdue ? Tone::Wrong : words.soon ? Tone::Due : Tone::Neutral}};
}

// How old an open referral is.
QString ageText(const QList<Cell> &cells, const QDate &today)
{
    const PartialDate date = valueOf<PartialDate>(cells.at(1));
    if (!valueOf<PartialDate>(cells.at(0)).isNull() || !date.isDay() || date.first > today)
        return {};
    return Formats().days(date.first.daysTo(today));
}

QString rateText(const QList<Cell> &cells)
{
    const qint64 known = valueOf<qint64>(cells.at(1));
    return known == 0 ? QString() : Formats().share(valueOf<qint64>(cells.at(0)), known);
}

QList<ListColumn> referralColumns(const Session &session)
{
    const auto due = [&session](const QList<Cell> &cells) { return dueChips(cells, session.workingDay()); };
    const auto age = [&session](const QList<Cell> &cells) { return ageText(cells, session.workingDay()); };
    return {{{u"date"_s}, 96, false, ReferralLists::tr("Made", "the day of a referral")},
            {{u"direction"_s}, 96},
            {{u"counterpart"_s}, 160},
            {{u"state"_s}, 112},
            {{u"subject"_s}, 200, true},
            {{u"action"_s}, 160},
            {{u"due"_s, u"outcome_date"_s}, 136, false, ReferralLists::tr("Due"), {}, {}, 0, due},
            {{u"outcome_date"_s, u"date"_s}, 80, false, ReferralLists::tr("Age"), {}, age},
            {{u"outcome"_s}, 130},
            {{u"tlp"_s, u"illustrative"_s}, 150},
            {{u"ref"_s}, 112}};
}

QList<ListColumn> indicatorColumns()
{
    return {{{u"code"_s}, 104},
            {{u"description"_s}, 200, true},
            {{u"hits"_s, u"known_outcomes"_s},
             132,
             false,
             ReferralLists::tr("Hit rate"),
             ReferralLists::tr("Hits out of known outcomes, of all dates"),
             rateText},
            {{u"flagged"_s}, 80},
            {{u"channel"_s}, 120},
            {{u"valid_from"_s}, 100},
            {{u"valid_to"_s}, 100},
            {{u"illustrative"_s}, 100, false, ReferralLists::tr("Remark")}};
}

RecordPane::Words referralWords()
{
    return {ReferralLists::tr("Referrals"), ReferralLists::tr("Find in the referrals"),
            ReferralLists::tr("No referrals here"),
            ReferralLists::tr("Cases and leads that one side hands to the other stand here, with what is asked for, "
                              "by when, and what came of it. Make one, or choose another period."),
            ReferralLists::tr("New referral")};
}

RecordPane::Words indicatorWords()
{
    return {ReferralLists::tr("Risk indicators"), ReferralLists::tr("Find a risk indicator"),
            ReferralLists::tr("No risk indicators yet"),
            ReferralLists::tr("The signs of an infringing consignment that your unit has agreed on stand here. Flag "
                              "them on cases and referrals to see how often they are right."),
            ReferralLists::tr("New risk indicator")};
}

} // namespace

RecordPane::Parts referralList(const Session &session, ReferralForm *form)
{
    return {u"referral"_s,
            u"referrals/list"_s,
            form,
            {u"counterpart"_s, u"direction"_s, u"state"_s, u"action"_s, u"channel"_s, u"outcome"_s, u"operation"_s,
             u"tlp"_s, u"officer"_s, u"illustrative"_s},
            [&session] { return referralColumns(session); },
            referralWords};
}

RecordPane::Parts indicatorList(Session &session, QWidget *page)
{
    return {u"indicator"_s,
            u"referrals/indicators"_s,
            makeIndicatorForm(session, page),
            {u"channel"_s, u"illustrative"_s},
            indicatorColumns,
            indicatorWords};
}

} // namespace liaison
