// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchanges/statementform.h"

#include "core/domain/statement.h"
#include "ui/exchanges/statementlines.h"
#include "ui/forms/formcolumns.h"
#include "ui/inputs/choices.h"
#include "ui/inputs/markingcombo.h"
#include "ui/inputs/readingedits.h"
#include "ui/look/theme.h"
#include "ui/words/errortexts.h"
#include "ui/words/formats.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QString linesField = u"entries"_s;

} // namespace

StatementForm::StatementForm(Session &session, QWidget *parent)
    : RecordEditor(session, u"statement"_s, parent),
      m_fields(new FormColumns({3, 2, 2, 3})),
      m_lines(new StatementLines)
{
    addFields();
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_fields);
    layout->addWidget(m_lines, 1);
    setContent(content);
    m_lines->followInTabOrder(m_fields->input(u"note"_s));
    loadChoices();
    connect(m_fields, &FormColumns::edited, this, &StatementForm::touched);
    connect(m_lines, &StatementLines::edited, this, &StatementForm::touched);
    connect(&session, &Session::directoryLoaded, this, &StatementForm::loadChoices);
}

void StatementForm::addFields()
{
    m_fields->add(0, u"agency"_s, new CodeCombo, [] { return tr("Counterpart"); });
    m_fields->add(0, u"period"_s, new PartialDateEdit, [] { return tr("Month"); });
    m_fields->add(1, u"sent"_s, new QLineEdit, [] { return tr("Pieces they sent us"); });
    m_fields->add(1, u"received"_s, new QLineEdit, [] { return tr("Pieces they received"); });
    m_fields->add(2, u"mutual"_s, new QLineEdit, [] { return tr("Pieces, both ways"); });
    m_fields->add(2, u"date"_s, new PartialDateEdit, [] { return tr("Date of the statement"); })->setDayRequired(true);
    m_fields->add(3, u"tlp"_s, new MarkingCombo, [] { return tr("Marking"); });
    m_fields->add(3, u"note"_s, new QLineEdit);
}

void StatementForm::loadChoices()
{
    QList<CodeChoice> counterparts = agencyChoices(session());
    counterparts.removeIf([this](const CodeChoice &choice) { return choice.code == session().homeAgency(); });
    qobject_cast<CodeCombo *>(m_fields->input(u"agency"_s))->setChoices(counterparts, CodeCombo::Show::CodesAndNames);
}

void StatementForm::setSubject(const QString &counterpart, const QString &month)
{
    m_counterpart = counterpart;
    m_month = month;
}

void StatementForm::focusFirst()
{
    const QString first = m_fields->text(u"agency"_s).isEmpty() ? u"agency"_s : u"sent"_s;
    m_fields->input(first)->setFocus(Qt::TabFocusReason);
}

QJsonObject StatementForm::defaults() const
{
    QJsonObject form = toJson(Statement(), session().programmeFirstMonth());
    form.insert(u"agency"_s, m_counterpart);
    form.insert(u"period"_s, m_month);
    form.insert(u"date"_s, session().workingDay().toString(Qt::ISODate));
    return form;
}

QJsonObject StatementForm::form() const
{
    QJsonObject form = m_fields->json(kind(), stored().json);
    form.insert(linesField, m_lines->forms());
    return form;
}

void StatementForm::fill(const QJsonObject &form)
{
    m_fields->fill(form);
    m_lines->setForms(form.value(linesField).toArray());
}

QJsonObject StatementForm::typed() const
{
    return {{u"fields"_s, m_fields->typed()}, {linesField, m_lines->typed()}};
}

void StatementForm::setTyped(const QJsonObject &typed)
{
    m_fields->setTyped(typed.value(u"fields"_s).toObject());
    m_lines->setTyped(typed.value(linesField).toObject());
}

QStringList StatementForm::showErrors(const Errors &errors)
{
    return m_fields->showErrors(m_lines->showErrors(errors));
}

QString StatementForm::title() const
{
    const auto month = parsePartialDate(stored().json.value(u"period"_s).toString());
    return tr("Statement of %1, %2", "an agency, a month")
        .arg(oneLine(stored().json.value(u"agency"_s).toString(), 40), month ? Formats().date(*month) : QString());
}

QString StatementForm::newTitle() const
{
    return tr("What the counterpart says it sent and received");
}

void StatementForm::changeEvent(QEvent *event)
{
    RecordEditor::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        loadChoices();
}

} // namespace liaison
