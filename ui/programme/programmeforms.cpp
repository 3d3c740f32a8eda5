// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/programmeforms.h"

#include "ui/forms/recordeditor.h"
#include "ui/words/errortexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct ProgrammeFormWords
{
    Q_DECLARE_TR_FUNCTIONS(liaison::ProgrammeForm)
};

FormTable programmeForm()
{
    const FormField areas{.field = u"areas"_s,
                          .parts = {{u"code"_s, [] { return fieldName(u"code"_s); }, 120},
                                    {u"name.en"_s, [] { return ProgrammeFormWords::tr("Name: English"); }, 180, true},
                                    {u"name.zh_HK"_s, [] { return ProgrammeFormWords::tr("Name: 繁體中文"); }, 150},
                                    {u"name.zh_CN"_s, [] { return ProgrammeFormWords::tr("Name: 简体中文"); }, 150},
                                    {u"name.pt"_s, [] { return ProgrammeFormWords::tr("Name: Português"); }, 180}}};
    FormTable table{.kind = u"programme"_s,
                    .bands = {{{2, {{u"year"_s}, {u"ref"_s}, {u"parties"_s}}},
                               {4, {{u"title"_s}}},
                               {3, {{u"mechanism"_s}, {u"source"_s}, {.field = u"note"_s, .height = 82}}}},
                              {{1, {areas, {u"figures"_s}}}}},
                    .height = 400};
    table.newTitle = [] { return ProgrammeFormWords::tr("New programme"); };
    return table;
}

FormTable itemForm()
{
    const FormField selections{
        .field = u"exchange_selections"_s,
        .parts = {{u"counterpart"_s, [] { return fieldName(u"counterpart"_s); }, 160, true},
                  {u"direction"_s, [] { return fieldName(u"direction"_s); }, 140, false, u"direction"_s},
                  {u"mode"_s, [] { return fieldName(u"mode"_s); }, 140, false, u"mode"_s},
                  {u"period"_s, [] { return fieldName(u"period"_s); }, 160}}};
    FormTable table{
        .kind = u"item"_s,
        .bands =
            {{{2, {{u"programme"_s}, {u"number"_s}, {u"area"_s}, {u"origin"_s}, {u"carried_from"_s}, {u"status"_s}}},
              {4, {{u"title"_s}, {u"note"_s}}},
              {4, {{u"progress"_s}}},
              {3, {{u"lead"_s}, {u"partners"_s}, {u"events"_s}, {u"operations"_s}, {u"exchanges"_s}, {u"links"_s}}}},
             {{1, {{u"indicators"_s}, selections}}}},
        .height = 460};
    table.newTitle = [] { return ProgrammeFormWords::tr("New co-operation item"); };
    table.defaults = [](const Session &) { return QJsonObject{{u"status"_s, u"planned"_s}}; };
    return table;
}

FormTable linkForm()
{
    FormTable table{.kind = u"link"_s,
                    .bands = {{{4, {{u"title"_s}}},
                               {3, {{u"address"_s}, {u"territory"_s}, {u"kind"_s}}},
                               {3, {{u"checked"_s}, {u"updated"_s}, {u"ref"_s}, {u"note"_s}}}}},
                    .height = 290};
    table.newTitle = [] { return ProgrammeFormWords::tr("New resource link"); };
    table.defaults = [](const Session &) { return QJsonObject{{u"kind"_s, u"database"_s}}; };
    return table;
}

} // namespace

RecordEditor *makeProgrammeForm(Session &session, QWidget *page)
{
    return new RecordEditor(session, programmeForm(), page);
}

RecordEditor *makeItemForm(Session &session, QWidget *page)
{
    return new RecordEditor(session, itemForm(), page);
}

RecordEditor *makeLinkForm(Session &session, QWidget *page)
{
    return new RecordEditor(session, linkForm(), page);
}

} // namespace liaison
