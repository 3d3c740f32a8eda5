// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/rateform.h"

#include "ui/forms/formcolumns.h"
#include "ui/inputs/choices.h"
#include "ui/inputs/filecompletion.h"
#include "ui/inputs/readingedits.h"
#include "ui/look/theme.h"
#include "ui/words/codewords.h"
#include "ui/words/errortexts.h"
#include "ui/words/language.h"

#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace liaison {

RateForm::RateForm(Session &session, QWidget *parent)
    : RecordEditor(session, u"rate"_s, parent), m_fields(new FormColumns({1, 1, 1}))
{
    addFields();
    setContent(m_fields);
    loadChoices();
    connect(m_fields, &FormColumns::edited, this, &RateForm::touched);
}

void RateForm::addFields()
{
    m_fields->add(0, u"base"_s, new CodeCombo);
    m_fields->add(0, u"rate"_s, new QLineEdit);
    m_fields->add(0, u"quote"_s, new CodeCombo);
    m_fields->add(1, u"date"_s, new PartialDateEdit);
    m_fields->add(1, u"type"_s, new CodeCombo);
    auto *source = m_fields->add(1, u"source"_s, new QLineEdit);
    new FileCompletion(source, session(), u"rate"_s, u"source"_s);
    m_fields->add(2, u"ref"_s, new QLineEdit);
    auto *note = m_fields->add(2, u"note"_s, new QPlainTextEdit);
    note->setTabChangesFocus(true);
    note->setFixedHeight(Theme::get().px(56));
}

void RateForm::loadChoices()
{
    const auto combo = [this](const QString &field) { return qobject_cast<CodeCombo *>(m_fields->input(field)); };
    combo(u"base"_s)->setChoices(currencyChoices(), CodeCombo::Show::CodesAndNames);
    combo(u"quote"_s)->setChoices(currencyChoices(), CodeCombo::Show::CodesAndNames);
    QList<CodeChoice> types;
    for (const auto &[code, word] : CodeWords::all(u"rate_type"_s, screenLanguage()))
        types.append({code, word});
    combo(u"type"_s)->setChoices(types);
    m_fields->row(u"rate"_s)->setHint(tr("As its source prints it, with a point: 7.7621. It is kept exactly so."));
    m_fields->row(u"date"_s)->setHint(tr("A day, a month or a longer span; of a fixed rate the day it begins."));
    m_fields->row(u"ref"_s)->setHint(tr("Made when it is saved, unless you give one."));
}

void RateForm::focusFirst()
{
    m_fields->input(u"base"_s)->setFocus(Qt::TabFocusReason);
}

QJsonObject RateForm::defaults() const
{
    return {{u"base"_s, u"USD"_s}, {u"type"_s, u"average"_s}};
}

QJsonObject RateForm::form() const
{
    QJsonObject form = stored().json;
    const QJsonObject typed = m_fields->typed();
    for (auto it = typed.begin(); it != typed.end(); ++it)
        form.insert(it.key(), it->toString().isEmpty() ? QJsonValue() : it.value());
    return form;
}

void RateForm::fill(const QJsonObject &form)
{
    m_fields->setTyped(form);
}

QJsonObject RateForm::typed() const
{
    return m_fields->typed();
}

void RateForm::setTyped(const QJsonObject &typed)
{
    m_fields->setTyped(typed);
}

QStringList RateForm::showErrors(const Errors &errors)
{
    return m_fields->showErrors(errors);
}

QString RateForm::title() const
{
    const QJsonObject &form = stored().json;
    return oneLine(u"1 %1 = %2 %3"_s.arg(form.value(u"base"_s).toString(), form.value(u"rate"_s).toString(),
                                         form.value(u"quote"_s).toString()),
                   60);
}

QString RateForm::newTitle() const
{
    return tr("New exchange rate");
}

void RateForm::changeEvent(QEvent *event)
{
    RecordEditor::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        loadChoices();
}

} // namespace liaison
