// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/officerform.h"

#include "core/domain/officer.h"
#include "ui/forms/formcolumns.h"
#include "ui/forms/partsedit.h"
#include "ui/inputs/choices.h"
#include "ui/inputs/filecompletion.h"
#include "ui/inputs/readingedits.h"
#include "ui/look/theme.h"
#include "ui/look/wordlabel.h"
#include "ui/words/codewords.h"
#include "ui/words/errortexts.h"
#include "ui/words/fieldnames.h"
#include "ui/words/language.h"

#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// What the grid holds, as the record's JSON has it: an empty date is none.
QJsonArray withoutEmptyDates(const QJsonArray &parts)
{
    QJsonArray postings;
    for (const auto &part : parts) {
        QJsonObject posting = part.toObject();
        for (const QString &date : {u"from"_s, u"to"_s}) {
            if (posting.value(date).toString().isEmpty())
                posting.insert(date, QJsonValue());
        }
        postings.append(posting);
    }
    return postings;
}

PartsEdit *postingsGrid()
{
    return new PartsEdit({{u"post"_s, [] { return fieldName(u"post"_s); }, 240, true},
                          {u"agency"_s, [] { return fieldName(u"agency"_s); }, 120},
                          {u"from"_s, [] { return fieldName(u"posted_from"_s); }, 130},
                          {u"to"_s, [] { return fieldName(u"posted_to"_s); }, 130}});
}

} // namespace

OfficerForm::OfficerForm(Session &session, QWidget *parent)
    : RecordEditor(session, u"officer"_s, parent), m_fields(new FormColumns({1, 1, 1})), m_postings(postingsGrid())
{
    addFields();
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(grid::unit);
    lines->addWidget(m_fields);
    lines->addWidget(m_postingsTitle = new WordLabel(TextSize::Strong, WordLabel::Ink::Normal, content));
    lines->addWidget(m_postings);
    lines->addStretch(1);
    setContent(content);
    nameGrid();
    connect(m_postings, &PartsEdit::edited, this, &OfficerForm::touched);
    loadChoices();
    connect(m_fields, &FormColumns::edited, this, &OfficerForm::touched);
    connect(&session, &Session::directoryLoaded, this, &OfficerForm::loadChoices);
}

void OfficerForm::addFields()
{
    m_fields->add(0, u"name"_s, new QLineEdit);
    m_fields->add(0, u"agency"_s, new CodeCombo);
    m_fields->add(0, u"role"_s, new CodeCombo);
    auto *post = m_fields->add(1, u"post"_s, new QLineEdit);
    new FileCompletion(post, session(), u"officer"_s, u"post"_s);
    m_fields->add(1, u"posted_from"_s, new PartialDateEdit)->setDayRequired(true);
    m_fields->add(1, u"posted_to"_s, new PartialDateEdit)->setDayRequired(true);
    m_fields->add(2, u"contact"_s, new QLineEdit);
    m_fields->add(2, u"ref"_s, new QLineEdit);
    auto *note = m_fields->add(2, u"note"_s, new QPlainTextEdit);
    note->setTabChangesFocus(true);
    note->setFixedHeight(Theme::get().px(56));
}

void OfficerForm::loadChoices()
{
    const auto combo = [this](const QString &field) { return qobject_cast<CodeCombo *>(m_fields->input(field)); };
    combo(u"agency"_s)->setChoices(agencyChoices(session()), CodeCombo::Show::CodesAndNames);
    QList<CodeChoice> roles;
    for (const auto &[code, word] : CodeWords::all(u"role"_s, screenLanguage()))
        roles.append({code, word, {}});
    combo(u"role"_s)->setChoices(roles);
    m_fields->row(u"ref"_s)->setHint(tr("Initials, for example. Made when it is saved, unless you give one."));
}

void OfficerForm::focusFirst()
{
    m_fields->input(u"name"_s)->setFocus(Qt::TabFocusReason);
}

QJsonObject OfficerForm::defaults() const
{
    Officer officer;
    officer.agency = session().homeAgency();
    return toJson(officer);
}

QJsonObject OfficerForm::form() const
{
    QJsonObject form = stored().json;
    const QJsonObject typed = m_fields->typed();
    for (auto it = typed.begin(); it != typed.end(); ++it) {
        const bool day = it.key().startsWith("posted_"_L1);
        form.insert(it.key(), day && it->toString().isEmpty() ? QJsonValue() : it.value());
    }
    form.insert(u"postings"_s, withoutEmptyDates(m_postings->parts()));
    return form;
}

void OfficerForm::fill(const QJsonObject &form)
{
    m_fields->setTyped(form);
    m_postings->setParts(form.value(u"postings"_s).toArray());
}

QJsonObject OfficerForm::typed() const
{
    QJsonObject typed = m_fields->typed();
    typed.insert(u"postings"_s, m_postings->parts());
    return typed;
}

void OfficerForm::setTyped(const QJsonObject &typed)
{
    m_fields->setTyped(typed);
    m_postings->setParts(typed.value(u"postings"_s).toArray());
}

QStringList OfficerForm::showErrors(const Errors &errors)
{
    return m_fields->showErrors(errors);
}

QString OfficerForm::title() const
{
    return oneLine(stored().json.value(u"name"_s).toString(), 60);
}

QString OfficerForm::newTitle() const
{
    return tr("New officer or contact");
}

void OfficerForm::changeEvent(QEvent *event)
{
    RecordEditor::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        loadChoices();
    if (event->type() == QEvent::LanguageChange)
        nameGrid();
}

void OfficerForm::nameGrid()
{
    m_postingsTitle->setText(fieldName(u"postings"_s));
    m_postings->setAccessibleName(m_postingsTitle->text());
}

} // namespace liaison
