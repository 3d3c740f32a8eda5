// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/operationform.h"

#include "ui/forms/recordeditor.h"
#include "ui/words/language.h"
#include "ui/work/session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct OperationFormWords
{
    Q_DECLARE_TR_FUNCTIONS(liaison::OperationForm)
};

FormTable operationForm()
{
    const QList<FormField> fields{
        {.field = u"code"_s,
         .label = [] { return OperationFormWords::tr("&Code"); },
         .hint =
             [] {
                 return OperationFormWords::tr(
                     "Short and of one's own, for example THUNDERCRACKER; reports and exports go by it.");
             }},
        {.field = u"name"_s, .label = [] { return OperationFormWords::tr("Name (%1)", "a language"); }},
        {.label = [] { return OperationFormWords::tr("When"); }},
        {.field = u"first_day"_s, .label = [] { return OperationFormWords::tr("&First day"); }},
        {.field = u"last_day"_s,
         .label = [] { return OperationFormWords::tr("&Last day"); },
         .hint =
             [] {
                 return OperationFormWords::tr(
                     "Both days count. A month, a year or 2016/17 will do where no more is known.");
             }},
        {.field = u"status"_s, .label = [] { return OperationFormWords::tr("S&tatus"); }},
        {.label = [] { return OperationFormWords::tr("Who"); }},
        {.field = u"type"_s, .label = [] { return OperationFormWords::tr("T&ype"); }},
        {.field = u"coordinator"_s,
         .label = [] { return OperationFormWords::tr("C&oordinator"); },
         .none = [] { return OperationFormWords::tr("not stated"); }},
        {.field = u"participants"_s,
         .label = [] { return OperationFormWords::tr("&Participants"); },
         .placeholder = [] { return OperationFormWords::tr("Add an agency"); }},
        {.field = u"part_of"_s,
         .label = [] { return OperationFormWords::tr("P&art of"); },
         .hint = [] { return OperationFormWords::tr("Operations that were reported together are parts of one."); },
         .none = [] { return OperationFormWords::tr("stands by itself"); }},
        {.label = [] { return OperationFormWords::tr("Focus"); }},
        {.field = u"focus.destinations"_s,
         .label = [] { return OperationFormWords::tr("&Destinations"); },
         .placeholder = [] { return OperationFormWords::tr("Add a country or area"); }},
        {.field = u"focus.destination_groups"_s,
         .label = [] { return OperationFormWords::tr("Destination &groups"); },
         .placeholder = [] { return OperationFormWords::tr("Add a group"); }},
        {.field = u"focus.channels"_s,
         .label = [] { return OperationFormWords::tr("C&hannels"); },
         .placeholder = [] { return OperationFormWords::tr("Add a channel"); }},
        {.field = u"focus.categories"_s,
         .label = [] { return OperationFormWords::tr("Goo&ds"); },
         .placeholder = [] { return OperationFormWords::tr("Add a goods category"); }},
        {.field = u"focus.event"_s,
         .label = [] { return OperationFormWords::tr("&Event"); },
         .placeholder = [] { return OperationFormWords::tr("Rio 2016 Olympic Games"); }},
        {.field = u"summary"_s, .label = [] { return OperationFormWords::tr("Summar&y"); }, .height = 96},
        {u"programme_items"_s}};
    FormTable table{.kind = u"operation"_s, .bands = {{{1, fields}}}, .beside = true, .goesOn = true};
    table.newTitle = [] { return OperationFormWords::tr("New operation"); };
    table.title = [](const Session &session, const QJsonObject &json) {
        const QString code = json.value(u"code"_s).toString();
        return OperationFormWords::tr("Edit %1", "an operation").arg(session.operationName(code, screenLanguage()));
    };
    table.defaults = [](const Session &) { return QJsonObject{{u"type"_s, u"joint"_s}, {u"status"_s, u"planned"_s}}; };
    return table;
}

} // namespace

RecordEditor *makeOperationForm(Session &session, QWidget *page)
{
    return new RecordEditor(session, operationForm(), page);
}

} // namespace liaison
