// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/followupspage.h"

#include "ui/followups/followupform.h"
#include "ui/forms/recordeditor.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QList<ListColumn> followUpColumns()
{
    return {{{u"due"_s}, 100},   {{u"subject"_s}, 280, true, FollowUpsPage::tr("What is owed")},
            {{u"owner"_s}, 110}, {{u"attached_to"_s}, 180},
            {{u"status"_s}, 90}, {{u"done_on"_s}, 100},
            {{u"ref"_s}, 120}};
}

RecordPane::Words followUpWords()
{
    return {FollowUpsPage::tr("Follow-ups"), FollowUpsPage::tr("Find a follow-up"),
            FollowUpsPage::tr("No follow-ups here"),
            FollowUpsPage::tr("What is owed by a date stands here: an answer to a counterpart, a report, a decision of "
                              "a meeting. Each hangs on the record it came from."),
            FollowUpsPage::tr("New follow-up")};
}

} // namespace

FollowUpsPage::FollowUpsPage(Session &session, QWidget *parent) : RecordPage(session, parent)
{
    addPane({u"followup"_s,
             u"followups"_s,
             makeFollowUpForm(session, this),
             {u"status"_s, u"owner"_s},
             followUpColumns,
             followUpWords});
    start();
}

RecordPage::Words FollowUpsPage::words() const
{
    return {tr("Follow-ups")};
}

} // namespace liaison
