// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/itemform.h"

#include "core/base/clock.h"
#include "ui/forms/formcolumns.h"
#include "ui/inputs/codecombo.h"
#include "ui/inputs/filecompletion.h"
#include "ui/inputs/readingedits.h"
#include "ui/words/errortexts.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace liaison {

ItemForm::ItemForm(Session &session, QWidget *parent) : FieldsEditor(session, u"item"_s, {2, 4, 4, 3}, parent)
{
    new FileCompletion(addLine(0, u"programme"_s), session, u"programme"_s, u"ref"_s);
    addLine(0, u"number"_s);
    addLine(0, u"area"_s, true);
    addCode(0, u"origin"_s, u"item_origin"_s)->setNoneWords(tr("not stated"));
    new FileCompletion(addLine(0, u"carried_from"_s), session, u"item"_s, u"ref"_s);
    addCode(0, u"status"_s, u"item_status"_s);
    addLanguages(1, u"title"_s);
    addLong(1, u"note"_s, 56);
    addLongLanguages(2, u"progress"_s, 56);
    addAgencies(3, u"lead"_s);
    addAgencies(3, u"partners"_s);
    addRefs(3, u"events"_s, u"event"_s, u"ref"_s);
    addRefs(3, u"operations"_s, u"operation"_s, u"code"_s);
    addRefs(3, u"exchanges"_s, u"exchange"_s, u"ref"_s);
    addRefs(3, u"links"_s, u"link"_s, u"ref"_s);
    addParts(u"indicators"_s, figureColumns());
    addParts(u"exchange_selections"_s,
             {{u"counterpart"_s, [] { return fieldName(u"counterpart"_s); }, 160, true},
              {u"direction"_s, [] { return fieldName(u"direction"_s); }, 140, false, u"direction"_s},
              {u"mode"_s, [] { return fieldName(u"mode"_s); }, 140, false, u"mode"_s},
              {u"period"_s, [] { return fieldName(u"period"_s); }, 160}});
}

QJsonObject ItemForm::defaults() const
{
    return {{u"status"_s, u"planned"_s}};
}

} // namespace liaison
