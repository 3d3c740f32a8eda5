// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/referrallists.h"

#include "ui/forms/fieldseditor.h"
#include "ui/referrals/indicatorform.h"
#include "ui/referrals/referralform.h"
#include "ui/referrals/stepwords.h"
#include "ui/words/formats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct ReferralListWords
{
    Q_DECLARE_TR_FUNCTIONS(liaison::ReferralLists)
};

qint64 numberOf(const Cell &cell)
{
    const auto *number = std::get_if<qint64>(&cell);
    return number ? *number : 0;
}

PartialDate dateOf(const Cell &cell)
{
    const auto *date = std::get_if<PartialDate>(&cell);
    return date ? *date : PartialDate();
}

// The due date as it stands to today while an outcome is awaited.
QList<Chip> dueChips(const QList<Cell> &cells, const QDate &today)
{
    const QDate due = dateOf(cells.at(0)).first;
    if (!due.isValid())
        return {};
    if (!dateOf(cells.at(1)).isNull())
        return {{Formats().day(due)}};
    const DueWords words = dueWords(due, today);
    return {{words.words, words.overdue ? Tone::Wrong : words.soon ? Tone::Due : Tone::Neutral}};
}

// How old an open referral is.
QString ageText(const QList<Cell> &cells, const QDate &today)
{
    const PartialDate date = dateOf(cells.at(1));
    if (!dateOf(cells.at(0)).isNull() || !date.isDay() || date.first > today)
        return {};
    return Formats().days(date.first.daysTo(today));
}

QString rateText(const QList<Cell> &cells)
{
    const qint64 known = numberOf(cells.at(1));
    return known == 0 ? QString() : Formats().share(numberOf(cells.at(0)), known);
}

} // namespace

QList<ListColumn> referralColumns(const Session &session)
{
    const auto due = [&session](const QList<Cell> &cells) { return dueChips(cells, session.workingDay()); };
    const auto age = [&session](const QList<Cell> &cells) { return ageText(cells, session.workingDay()); };
    return {{{u"date"_s}, 96, false, ReferralListWords::tr("Made", "the day of a referral")},
            {{u"direction"_s}, 96},
            {{u"counterpart"_s}, 160},
            {{u"state"_s}, 112},
            {{u"subject"_s}, 200, true},
            {{u"action"_s}, 160},
            {{u"due"_s, u"outcome_date"_s}, 136, false, ReferralListWords::tr("Due"), {}, {}, 0, due},
            {{u"outcome_date"_s, u"date"_s}, 80, false, ReferralListWords::tr("Age"), {}, age},
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
             ReferralListWords::tr("Hit rate"),
             ReferralListWords::tr("Hits out of known outcomes, of all dates"),
             rateText},
            {{u"flagged"_s}, 80},
            {{u"channel"_s}, 120},
            {{u"valid_from"_s}, 100},
            {{u"valid_to"_s}, 100},
            {{u"illustrative"_s}, 100, false, ReferralListWords::tr("Remark")}};
}

RecordPane *referralPane(Session &session, ReferralForm *form, QWidget *page)
{
    return new RecordPane(session,
                          {new RecordListModel(session, u"referral"_s, referralColumns(session)),
                           form,
                           u"referrals/list"_s,
                           ReferralListWords::tr("Referrals"),
                           {u"counterpart"_s, u"direction"_s, u"state"_s, u"action"_s, u"channel"_s, u"outcome"_s,
                            u"operation"_s, u"tlp"_s, u"officer"_s, u"illustrative"_s}},
                          page);
}

RecordPane *indicatorPane(Session &session, QWidget *page)
{
    return new RecordPane(session,
                          {new RecordListModel(session, u"indicator"_s, indicatorColumns()),
                           makeIndicatorForm(session, page),
                           u"referrals/indicators"_s,
                           ReferralListWords::tr("Risk indicators"),
                           {u"channel"_s, u"illustrative"_s}},
                          page);
}

} // namespace liaison
