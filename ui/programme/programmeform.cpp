// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme/programmeform.h"

#include "core/base/clock.h"
#include "ui/forms/formcolumns.h"
#include "ui/inputs/readingedits.h"
#include "ui/words/errortexts.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace liaison {

ProgrammeForm::ProgrammeForm(Session &session, QWidget *parent)
    : FieldsEditor(session, u"programme"_s, {2, 4, 3}, parent)
{
    auto *year = fields()->add(0, u"year"_s, new PartialDateEdit);
    year->setProgrammeFirstMonth(session.programmeFirstMonth());
    addLine(0, u"ref"_s);
    addPlaces(0, u"parties"_s);
    addLanguages(1, u"title"_s);
    addLine(2, u"mechanism"_s, true);
    addLine(2, u"source"_s, true);
    addLong(2, u"note"_s, 82);
    addParts(u"areas"_s, {{u"code"_s, [] { return fieldName(u"code"_s); }, 120},
                          {u"name.en"_s, [] { return tr("Name: English"); }, 180, true},
                          {u"name.zh_HK"_s, [] { return tr("Name: 繁體中文"); }, 150},
                          {u"name.zh_CN"_s, [] { return tr("Name: 简体中文"); }, 150},
                          {u"name.pt"_s, [] { return tr("Name: Português"); }, 180}});
    addParts(u"figures"_s, figureColumns());
}

QJsonObject ProgrammeForm::defaults() const
{
    return {};
}

} // namespace liaison
