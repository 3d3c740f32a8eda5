// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/rateform.h"

#include "ui/forms/recordeditor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct RateFormWords
{
    Q_DECLARE_TR_FUNCTIONS(liaison::RateForm)
};

FormTable rateForm()
{
    const FormField rate{.field = u"rate"_s, .hint = [] {
                             return RateFormWords::tr(
                                 "As its source prints it, with a point: 7.7621. It is kept exactly so.");
                         }};
    const FormField date{.field = u"date"_s, .hint = [] {
                             return RateFormWords::tr(
                                 "A day, a month or a longer span; of a fixed rate the day it begins.");
                         }};
    FormTable table{.kind = u"rate"_s,
                    .bands = {{{1, {{u"base"_s}, rate, {u"quote"_s}}},
                               {1, {date, {u"type"_s}, {u"source"_s}}},
                               {1, {{u"ref"_s}, {u"note"_s}}}}},
                    .height = 250};
    table.newTitle = [] { return RateFormWords::tr("New exchange rate"); };
    table.title = [](const Session &, const QJsonObject &json) {
        return u"1 %1 = %2 %3"_s.arg(json.value(u"base"_s).toString(), json.value(u"rate"_s).toString(),
                                     json.value(u"quote"_s).toString());
    };
    table.defaults = [](const Session &) { return QJsonObject{{u"base"_s, u"USD"_s}, {u"type"_s, u"average"_s}}; };
    return table;
}

} // namespace

RecordEditor *makeRateForm(Session &session, QWidget *page)
{
    return new RecordEditor(session, rateForm(), page);
}

} // namespace liaison
