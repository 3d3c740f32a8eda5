// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/indicatorform.h"

#include "ui/forms/recordeditor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct IndicatorFormWords
{
    Q_DECLARE_TR_FUNCTIONS(liaison::IndicatorForm)
};

FormTable indicatorForm()
{
    const FormField channel{.field = u"channel"_s, .none = [] { return IndicatorFormWords::tr("any"); }};
    const FormField from{.field = u"valid_from"_s, .quiet = true};
    const FormField to{.field = u"valid_to"_s, .quiet = true};
    FormTable table{.kind = u"indicator"_s,
                    .bands = {{{2, {{u"code"_s}, channel, from, to}},
                               {4, {{u"description"_s}}},
                               {2, {{.field = u"note"_s, .height = 82}}}}},
                    .height = 270};
    table.newTitle = [] { return IndicatorFormWords::tr("New risk indicator"); };
    return table;
}

} // namespace

RecordEditor *makeIndicatorForm(Session &session, QWidget *page)
{
    return new RecordEditor(session, indicatorForm(), page);
}

} // namespace liaison
