// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/indicatorform.h"

#include "core/domain/indicator.h"
#include "ui/forms/formcolumns.h"
#include "ui/inputs/codecombo.h"
#include "ui/inputs/readingedits.h"
#include "ui/look/theme.h"
#include "ui/words/errortexts.h"
#include "ui/words/language.h"

#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QString namesPrefix = u"description."_s;

} // namespace

IndicatorForm::IndicatorForm(Session &session, QWidget *parent)
    : RecordEditor(session, u"indicator"_s, parent), m_fields(new FormColumns({2, 4, 2}))
{
    m_fields->add(0, u"code"_s, new QLineEdit);
    m_fields->add(0, u"channel"_s, new CodeCombo);
    for (const Language &language : languages()) {
        m_fields->add(1, namesPrefix + language.code, new QLineEdit, [own = language.ownName] {
            return tr("Description: %1", "of a risk indicator, in a language").arg(own);
        });
    }
    for (const QString &field : {u"valid_from"_s, u"valid_to"_s}) {
        auto *day = m_fields->add(0, field, new PartialDateEdit);
        day->setDayRequired(true);
        day->setReadingVisible(false);
    }
    auto *note = m_fields->add(2, u"note"_s, new QPlainTextEdit);
    note->setTabChangesFocus(true);
    note->setFixedHeight(Theme::get().px(82));
    setContent(m_fields);
    loadChoices();
    connect(m_fields, &FormColumns::edited, this, &IndicatorForm::touched);
}

void IndicatorForm::loadChoices()
{
    auto *channel = qobject_cast<CodeCombo *>(m_fields->input(u"channel"_s));
    channel->setCodeList(u"channel"_s);
    channel->setNoneWords(tr("any"));
}

void IndicatorForm::focusFirst()
{
    m_fields->input(u"code"_s)->setFocus(Qt::TabFocusReason);
}

QJsonObject IndicatorForm::defaults() const
{
    return toJson(Indicator());
}

QJsonObject IndicatorForm::form() const
{
    return m_fields->json(kind(), stored().json);
}

void IndicatorForm::fill(const QJsonObject &form)
{
    m_fields->fill(form);
}

QJsonObject IndicatorForm::typed() const
{
    return m_fields->typed();
}

void IndicatorForm::setTyped(const QJsonObject &typed)
{
    m_fields->setTyped(typed);
}

QStringList IndicatorForm::showErrors(const Errors &errors)
{
    Errors placed = errors;
    for (Error &error : placed) {
        if (error.field == "description"_L1) // one in any language is enough
            error.field = namesPrefix + languages().first().code;
    }
    return m_fields->showErrors(placed);
}

QString IndicatorForm::title() const
{
    return oneLine(ref());
}

QString IndicatorForm::newTitle() const
{
    return tr("New risk indicator");
}

void IndicatorForm::changeEvent(QEvent *event)
{
    RecordEditor::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        loadChoices();
}

} // namespace liaison
