// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/followupform.h"

#include "core/domain/followup.h"
#include "ui/forms/formcolumns.h"
#include "ui/inputs/codecombo.h"
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

FollowUpForm::FollowUpForm(Session &session, QWidget *parent)
    : RecordEditor(session, u"followup"_s, parent), m_fields(new FormColumns({2, 1, 2}))
{
    addFields();
    setContent(m_fields);
    loadChoices();
    connect(m_fields, &FormColumns::edited, this, &FollowUpForm::touched);
}

void FollowUpForm::addFields()
{
    m_fields->add(0, u"subject"_s, new QLineEdit, [] { return tr("What is owed"); });
    m_fields->add(0, u"attached_to"_s, new QLineEdit);
    m_fields->add(1, u"due"_s, new PartialDateEdit)->setDayRequired(true);
    auto *owner = m_fields->add(1, u"owner"_s, new QLineEdit);
    new FileCompletion(owner, session(), u"officer"_s, u"name"_s);
    m_fields->add(1, u"status"_s, new CodeCombo);
    m_fields->add(2, u"done_on"_s, new PartialDateEdit)->setDayRequired(true);
    auto *note = m_fields->add(2, u"note"_s, new QPlainTextEdit);
    note->setTabChangesFocus(true);
    note->setFixedHeight(Theme::get().px(56));
}

void FollowUpForm::loadChoices()
{
    QList<CodeChoice> statuses;
    for (const auto &[code, word] : CodeWords::all(u"followup_status"_s, screenLanguage()))
        statuses.append({code, word, {}});
    qobject_cast<CodeCombo *>(m_fields->input(u"status"_s))->setChoices(statuses);
    m_fields->row(u"attached_to"_s)->setHint(tr("Kind and reference, for example: exchange EX-2017-0003."));
    m_fields->row(u"owner"_s)->setHint(tr("An officer's name or reference."));
    m_fields->row(u"done_on"_s)->setHint(tr("Only when it is not open any more."));
}

void FollowUpForm::focusFirst()
{
    m_fields->input(u"subject"_s)->setFocus(Qt::TabFocusReason);
}

QJsonObject FollowUpForm::defaults() const
{
    return toJson(FollowUp());
}

QJsonObject FollowUpForm::form() const
{
    QJsonObject form = stored().json;
    const QJsonObject typed = m_fields->typed();
    for (auto it = typed.begin(); it != typed.end(); ++it) {
        const bool mayBeNull = it.key() == "due"_L1 || it.key() == "done_on"_L1 || it.key() == "owner"_L1;
        form.insert(it.key(), mayBeNull && it->toString().isEmpty() ? QJsonValue() : it.value());
    }
    return form;
}

void FollowUpForm::fill(const QJsonObject &form)
{
    m_fields->setTyped(form);
}

QJsonObject FollowUpForm::typed() const
{
    return m_fields->typed();
}

void FollowUpForm::setTyped(const QJsonObject &typed)
{
    m_fields->setTyped(typed);
    if (!typed.contains(u"status"_s)) // begun elsewhere, with nothing but the record it hangs on
        m_fields->setText(u"status"_s, FollowUp().status);
}

QStringList FollowUpForm::showErrors(const Errors &errors)
{
    return m_fields->showErrors(errors);
}

QString FollowUpForm::title() const
{
    return oneLine(stored().json.value(u"subject"_s).toString(), 60);
}

QString FollowUpForm::newTitle() const
{
    return tr("New follow-up");
}

void FollowUpForm::changeEvent(QEvent *event)
{
    RecordEditor::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        loadChoices();
}

} // namespace liaison
