// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/linkform.h"

#include "core/base/clock.h"
#include "ui/forms/formcolumns.h"
#include "ui/inputs/codecombo.h"
#include "ui/inputs/readingedits.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace liaison {

LinkForm::LinkForm(Session &session, QWidget *parent) : FieldsEditor(session, u"link"_s, {4, 3, 3}, parent)
{
    addLanguages(0, u"title"_s);
    addLine(1, u"address"_s);
    addPlace(1, u"territory"_s);
    addCode(1, u"kind"_s, u"link_kind"_s);
    fields()->add(2, u"checked"_s, new PartialDateEdit)->setDayRequired(true);
    fields()->add(2, u"updated"_s, new PartialDateEdit)->setDayRequired(true);
    addLine(2, u"ref"_s);
    addLong(2, u"note"_s, 56);
}

QJsonObject LinkForm::defaults() const
{
    return {{u"kind"_s, u"database"_s}};
}

} // namespace liaison
