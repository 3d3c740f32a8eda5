// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventform.h"

#include "ui/forms/formcolumns.h"
#include "ui/inputs/codecombo.h"
#include "ui/inputs/readingedits.h"
#include "ui/words/errortexts.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace liaison {

EventForm::EventForm(Session &session, QWidget *parent) : FieldsEditor(session, u"event"_s, {2, 4, 3, 3}, parent)
{
    addCode(0, u"kind"_s, u"event_kind"_s);
    for (const QString &field : {u"first_day"_s, u"last_day"_s})
        fields()->add(0, field, new PartialDateEdit)->setProgrammeFirstMonth(session.programmeFirstMonth());
    addCode(0, u"status"_s, u"event_status"_s);
    addLine(0, u"place"_s, true);
    addPlace(0, u"territory"_s);
    addLanguages(1, u"title"_s);
    addLong(1, u"summary"_s, 82);
    addLanguages(2, u"theme"_s);
    addLine(2, u"source"_s, true);
    addLine(2, u"ref"_s);
    addLine(3, u"series"_s, true);
    addLine(3, u"ordinal"_s);
    addRefs(3, u"programme_items"_s, u"item"_s, u"ref"_s);
    addAgencies(3, u"hosts"_s);
    addAgencies(3, u"agencies"_s);
    fields()->add(3, u"participants"_s, new EstimateEdit);
    fields()->add(3, u"origins"_s, new EstimateEdit);
    addParts(u"outcomes"_s, {{u"text.en"_s, [] { return tr("Text: English"); }, 240, true},
                             {u"text.zh_HK"_s, [] { return tr("Text: 繁體中文"); }, 200},
                             {u"agency"_s, [] { return tr("Put forward by"); }, 140},
                             {u"number"_s, [] { return fieldName(u"number"_s); }, 80}});
}

QJsonObject EventForm::defaults() const
{
    return {{u"status"_s, u"held"_s},
            {u"kind"_s, u"meeting"_s},
            {u"first_day"_s, session().workingDay().toString(Qt::ISODate)}};
}

} // namespace liaison
