// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventform.h"

#include "ui/forms/recordeditor.h"
#include "ui/words/errortexts.h"
#include "ui/work/session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct EventFormWords
{
    Q_DECLARE_TR_FUNCTIONS(liaison::EventForm)
};

FormTable eventForm()
{
    const FormField outcomes{.field = u"outcomes"_s,
                             .parts = {{u"text.en"_s, [] { return EventFormWords::tr("Text: English"); }, 240, true},
                                       {u"text.zh_HK"_s, [] { return EventFormWords::tr("Text: 繁體中文"); }, 200},
                                       {u"agency"_s, [] { return EventFormWords::tr("Put forward by"); }, 140},
                                       {u"number"_s, [] { return fieldName(u"number"_s); }, 80}}};
    FormTable table{
        .kind = u"event"_s,
        .bands = {{{2, {{u"kind"_s}, {u"first_day"_s}, {u"last_day"_s}, {u"status"_s}, {u"place"_s}, {u"territory"_s}}},
                   {4, {{u"title"_s}, {.field = u"summary"_s, .height = 82}}},
                   {3, {{u"theme"_s}, {u"source"_s}, {u"ref"_s}}},
                   {3,
                    {{u"series"_s},
                     {u"ordinal"_s},
                     {u"programme_items"_s},
                     {u"hosts"_s},
                     {u"agencies"_s},
                     {u"participants"_s},
                     {u"origins"_s}}}},
                  {{1, {outcomes}}}},
        .height = 420};
    table.newTitle = [] { return EventFormWords::tr("New event"); };
    table.defaults = [](const Session &session) {
        return QJsonObject{{u"status"_s, u"held"_s},
                           {u"kind"_s, u"meeting"_s},
                           {u"first_day"_s, session.workingDay().toString(Qt::ISODate)}};
    };
    return table;
}

} // namespace

RecordEditor *makeEventForm(Session &session, QWidget *page)
{
    return new RecordEditor(session, eventForm(), page);
}

} // namespace liaison
