// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/followupform.h"

#include "core/domain/followup.h"
#include "ui/forms/recordeditor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct FollowUpFormWords
{
    Q_DECLARE_TR_FUNCTIONS(liaison::FollowUpForm)
};

FormTable followUpForm()
{
    const FormField subject{.field = u"subject"_s, .label = [] { return FollowUpFormWords::tr("What is owed"); }};
    const FormField attached{
        .field = u"attached_to"_s,
        .hint = [] { return FollowUpFormWords::tr("Kind and reference, for example: exchange EX-2017-0003."); }};
    const FormField owner{.field = u"owner"_s,
                          .hint = [] { return FollowUpFormWords::tr("An officer's name or reference."); },
                          .line = true};
    const FormField done{.field = u"done_on"_s,
                         .hint = [] { return FollowUpFormWords::tr("Only when it is not open any more."); }};
    FormTable table{
        .kind = u"followup"_s,
        .bands = {{{2, {subject, attached}}, {1, {{u"due"_s}, owner, {u"status"_s}}}, {2, {done, {u"note"_s}}}}},
        .height = 220};
    table.newTitle = [] { return FollowUpFormWords::tr("New follow-up"); };
    table.title = [](const Session &, const QJsonObject &json) { return json.value(u"subject"_s).toString(); };
    table.defaults = [](const Session &) { return toJson(FollowUp()); };
    return table;
}

} // namespace

RecordEditor *makeFollowUpForm(Session &session, QWidget *page)
{
    return new RecordEditor(session, followUpForm(), page);
}

} // namespace liaison
