// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchanges/exchangeform.h"

#include "core/listing/recordlist.h"
#include "ui/exchanges/exchangechoices.h"
#include "ui/forms/formcolumns.h"
#include "ui/inputs/chipsedit.h"
#include "ui/inputs/filecompletion.h"
#include "ui/inputs/markingchoices.h"
#include "ui/inputs/markingcombo.h"
#include "ui/inputs/readingedits.h"
#include "ui/look/buttons.h"
#include "ui/look/elidedlabel.h"
#include "ui/look/theme.h"
#include "ui/words/errortexts.h"
#include "ui/words/signoffwords.h"

#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int mostOfficers = 1000;

} // namespace

ExchangeForm::ExchangeForm(Session &session, QWidget *parent)
    : RecordEditor(session, u"exchange"_s, parent),
      m_fields(new FormColumns({1, 1, 1, 1})),
      m_acknowledge(plainButton(tr("Acknowledged today"), {}, this)),
      m_signOff(new ElidedLabel(this))
{
    addFields();
    m_signOff->setObjectName(u"signOff"_s);
    m_signOff->hide();
    addHeadAction(m_signOff);
    addHeadAction(m_acknowledge);
    setContent(m_fields);
    loadChoices();
    loadOfficers();
    connect(m_fields, &FormColumns::edited, this, [this](const QString &field) {
        if (field == "handling"_L1)
            showDependent();
        touched();
    });
    connect(m_acknowledge, &QPushButton::clicked, this, [this] { Q_EMIT acknowledgeWanted(record()); });
    connect(&session, &Session::directoryLoaded, this, &ExchangeForm::loadChoices);
    connect(&session, &Session::changed, this, [this](const QString &kind) {
        if (kind == "officer"_L1)
            loadOfficers();
        if (kind.isEmpty() || kind == "monthclose"_L1 || kind == "exchange"_L1)
            readSignOff();
    });
    connect(this, &RecordEditor::opened, this, &ExchangeForm::showDependent);
    connect(this, &RecordEditor::opened, this, &ExchangeForm::readSignOff);
}

void ExchangeForm::addFields()
{
    auto *date = m_fields->add(0, u"date"_s, new PartialDateEdit);
    m_fields->add(0, u"direction"_s, new CodeCombo);
    m_fields->add(0, u"counterpart"_s, new CodeCombo);
    m_fields->add(0, u"mode"_s, new CodeCombo);
    auto *pieces = m_fields->add(0, u"pieces"_s, new EstimateEdit);
    auto *subject = m_fields->add(1, u"subject"_s, new QLineEdit);
    auto *summary = m_fields->add(1, u"summary"_s, new QPlainTextEdit);
    m_fields->add(1, u"ipr"_s, new ChipsEdit)->setCodeList(u"ipr_type"_s);
    m_fields->add(1, u"cases"_s, new ChipsEdit)->completeFrom(session(), u"case"_s, u"ref"_s);
    m_fields->add(2, u"tlp"_s, new MarkingCombo);
    m_fields->add(2, u"handling"_s, new CodeCombo);
    m_fields->add(2, u"handling_note"_s, new QLineEdit);
    m_fields->add(2, u"source_grade"_s, new CodeCombo);
    m_fields->add(2, u"information_grade"_s, new CodeCombo);
    m_fields->add(3, u"operation"_s, new CodeCombo);
    auto *replyTo = m_fields->add(3, u"reply_to"_s, new QLineEdit);
    m_fields->add(3, u"officer"_s, new CodeCombo);
    m_fields->add(3, u"acknowledged"_s, new PartialDateEdit)->setDayRequired(true);
    m_fields->add(3, u"ref"_s, new QLineEdit);
    date->setProgrammeFirstMonth(session().programmeFirstMonth());
    pieces->setReadingVisible(false);
    summary->setTabChangesFocus(true);
    summary->setMinimumHeight(Theme::get().px(82));
    summary->setMaximumHeight(Theme::get().px(82));
    new FileCompletion(subject, session(), u"exchange"_s, u"subject"_s);
    new FileCompletion(replyTo, session(), u"exchange"_s, u"ref"_s);
}

void ExchangeForm::loadChoices()
{
    const auto combo = [this](const QString &field) { return qobject_cast<CodeCombo *>(m_fields->input(field)); };
    const GradingScheme scheme = session().gradingScheme();
    combo(u"direction"_s)->setChoices(fixedChoices(u"direction"_s));
    combo(u"mode"_s)->setChoices(fixedChoices(u"mode"_s));
    combo(u"counterpart"_s)->setChoices(counterpartChoices(session()), CodeCombo::Show::CodesAndNames);
    combo(u"handling"_s)->setChoices(fixedChoices(u"handling"_s), CodeCombo::Show::CodesAndNames);
    combo(u"source_grade"_s)
        ->setChoices(gradeChoices(sourceGrades(scheme), true, scheme), CodeCombo::Show::CodesAndNames);
    combo(u"source_grade"_s)->setNoneWords(tr("not graded"));
    combo(u"information_grade"_s)
        ->setChoices(gradeChoices(informationGrades(scheme), false, scheme), CodeCombo::Show::CodesAndNames);
    combo(u"information_grade"_s)->setNoneWords(tr("not graded"));
    combo(u"operation"_s)->setChoices(operationChoices(session()));
    combo(u"operation"_s)->setNoneWords(tr("none"));
    combo(u"officer"_s)->setChoices(m_officers);
    combo(u"officer"_s)->setNoneWords(tr("none"));
    m_fields->row(u"ref"_s)->setHint(record() == 0 ? tr("Made when it is saved, unless you give one.") : QString());
}

void ExchangeForm::loadOfficers()
{
    session().read(
        this, m_officersWanted,
        [](Connection &connection, TaskControl &) {
            return RecordList(connection)
                .list({u"officer"_s, {}, false, {}, {}}, {u"name"_s, u"agency"_s}, {}, nullptr, mostOfficers);
        },
        [this](Result<QList<RecordRow>> rows) {
            if (!rows)
                return;
            m_officers.clear();
            for (const RecordRow &row : std::as_const(*rows))
                m_officers.append({row.ref, std::get<QString>(row.cells.at(0)), std::get<QString>(row.cells.at(1))});
            loadChoices();
        });
}

// What is shown only when something else says so.
void ExchangeForm::showDependent()
{
    m_fields->row(u"handling_note"_s)
        ->setVisible(m_fields->text(u"handling"_s) == "H3"_L1 || !m_fields->text(u"handling_note"_s).isEmpty());
    m_fields->row(u"ref"_s)->setHint(record() == 0 ? tr("Made when it is saved, unless you give one.") : QString());
    m_acknowledge->setVisible(record() != 0 && m_fields->text(u"acknowledged"_s).isEmpty());
}

// Whoever changes an entry of a month that is signed off should know it before.
void ExchangeForm::readSignOff()
{
    m_signOffWanted.drop();
    m_signOff->hide();
    if (record() == 0)
        return;
    session().read(
        this, m_signOffWanted,
        [id = record()](Connection &connection, TaskControl &) { return signOffOf(connection, id); },
        [this](const Result<std::optional<SignOff>> &signOff) {
            if (!signOff || !*signOff)
                return;
            m_signOff->setText(signOffWords(**signOff));
            m_signOff->show();
        });
}

void ExchangeForm::focusFirst()
{
    m_fields->input(u"date"_s)->setFocus(Qt::TabFocusReason);
}

QJsonObject ExchangeForm::defaults() const
{
    return newExchangeJson(session());
}

QJsonObject ExchangeForm::form() const
{
    return m_fields->json(kind(), stored().json);
}

void ExchangeForm::fill(const QJsonObject &form)
{
    m_fields->fill(form);
    showDependent();
}

QJsonObject ExchangeForm::typed() const
{
    return m_fields->typed();
}

void ExchangeForm::setTyped(const QJsonObject &typed)
{
    m_fields->setTyped(typed);
    showDependent();
}

QStringList ExchangeForm::showErrors(const Errors &errors)
{
    for (const Error &error : errors) {
        if (error.field == "handling_note"_L1)
            m_fields->row(u"handling_note"_s)->setVisible(true);
    }
    return m_fields->showErrors(errors);
}

QString ExchangeForm::title() const
{
    return oneLine(ref());
}

QString ExchangeForm::newTitle() const
{
    return tr("New exchange");
}

void ExchangeForm::changeEvent(QEvent *event)
{
    RecordEditor::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_acknowledge->setText(tr("Acknowledged today"));
        m_acknowledge->setAccessibleName(tr("Acknowledged today"));
        loadChoices();
    }
}

} // namespace liaison
