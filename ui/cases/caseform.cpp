// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caseform.h"

#include "core/domain/caserecord.h"
#include "ui/cases/seizuregrid.h"
#include "ui/cases/seizurelines.h"
#include "ui/forms/formcolumns.h"
#include "ui/inputs/chipsedit.h"
#include "ui/inputs/choices.h"
#include "ui/inputs/filecompletion.h"
#include "ui/inputs/markingcombo.h"
#include "ui/inputs/readingedits.h"
#include "ui/look/buttons.h"
#include "ui/look/theme.h"
#include "ui/words/codewords.h"
#include "ui/words/errortexts.h"
#include "ui/words/formats.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QStringList codeLists{u"transport"_s, u"channel"_s,      u"procedure"_s,
                            u"detection"_s, u"infringement"_s, u"counting_rule"_s};
const QString linesField = u"seizures"_s;

void setInk(QLabel *label, const QColor &colour)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

} // namespace

CaseForm::CaseForm(Session &session, QWidget *parent)
    : RecordEditor(session, u"case"_s, parent),
      m_fields(new FormColumns({1, 1, 1, 1})),
      m_route(new FormColumns({2, 3, 2, 3})),
      m_lines(new SeizureLines(this)),
      m_grid(new SeizureGrid(session, m_lines)),
      m_goodsTitle(new QLabel),
      m_reading(new QLabel),
      m_wrong(new QLabel),
      m_totals(new QLabel),
      m_addLine(plainButton({}, u"list-add"_s)),
      m_repeatLine(plainButton({})),
      m_removeLine(plainButton({})),
      m_handOver(plainButton({}, u"mail-forward"_s, this))
{
    addFields();
    addRoute();
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_fields);
    layout->addWidget(m_route);
    layout->addWidget(goods(), 1);
    setContent(content);
    addHeadAction(m_handOver);
    loadChoices();
    loadIndicators();
    listen();
    retranslate();
}

void CaseForm::addFields()
{
    auto *date = m_fields->add(0, u"date"_s, new PartialDateEdit);
    date->setProgrammeFirstMonth(session().programmeFirstMonth());
    m_fields->add(0, u"agency"_s, new CodeCombo);
    m_fields->add(0, u"operation"_s, new CodeCombo);
    m_fields->add(0, u"ref"_s, new QLineEdit);
    auto *place = m_fields->add(1, u"place"_s, new QLineEdit);
    new FileCompletion(place, session(), u"case"_s, u"place"_s);
    m_fields->add(1, u"channel"_s, new CodeCombo);
    m_fields->add(1, u"transport"_s, new CodeCombo);
    m_fields->add(1, u"procedure"_s, new CodeCombo);
    m_fields->add(2, u"detection"_s, new CodeCombo);
    m_fields->add(2, u"infringement"_s, new CodeCombo);
    m_fields->add(2, u"counting_rule"_s, new CodeCombo);
    m_fields->add(2, u"status"_s, new CodeCombo);
    m_fields->add(3, u"tlp"_s, new MarkingCombo);
    m_fields->add(3, u"arrests"_s, new EstimateEdit);
    m_fields->add(3, u"subjects"_s, new ChipsEdit);
    auto *summary = m_fields->add(3, u"summary"_s, new QPlainTextEdit);
    summary->setTabChangesFocus(true);
    summary->setFixedHeight(Theme::get().px(grid::row));
}

void CaseForm::addRoute()
{
    m_route->add(0, u"origin"_s, new CodeCombo, [] { return tr("Origin →", "the route of goods"); });
    m_route->add(1, u"via"_s, new ChipsEdit, [] { return tr("via →", "the route of goods"); });
    m_route->add(2, u"destination"_s, new CodeCombo);
    m_route->add(3, u"indicators"_s, new ChipsEdit);
}

QWidget *CaseForm::goods()
{
    for (QLabel *label : {m_goodsTitle, m_reading, m_wrong, m_totals}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(label == m_wrong || label == m_totals);
    }
    m_goodsTitle->setTextFormat(Qt::AutoText); // its own mnemonic; no text of people
    m_goodsTitle->setBuddy(m_grid);
    auto *head = new QHBoxLayout;
    head->setSpacing(grid::unit);
    head->addWidget(m_goodsTitle);
    head->addSpacing(grid::unit);
    head->addWidget(m_reading, 1);
    head->addWidget(m_addLine);
    head->addWidget(m_repeatLine);
    head->addWidget(m_removeLine);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::half);
    layout->addLayout(head);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_wrong);
    layout->addWidget(m_totals);
    m_grid->setMinimumHeight(Theme::get().px(170));
    return box;
}

void CaseForm::listen()
{
    for (FormColumns *part : {m_fields, m_route})
        connect(part, &FormColumns::edited, this, &CaseForm::touched);
    connect(m_fields, &FormColumns::edited, this, [this](const QString &field) {
        if (field == "agency"_L1)
            followAgency();
    });
    connect(m_lines, &SeizureLines::edited, this, [this] {
        touched();
        showTotals();
    });
    connect(m_grid, &SeizureGrid::cellChanged, this, &CaseForm::showReading);
    connect(m_addLine, &QPushButton::clicked, m_grid, &SeizureGrid::addLine);
    connect(m_repeatLine, &QPushButton::clicked, m_grid, &SeizureGrid::duplicateLine);
    connect(m_removeLine, &QPushButton::clicked, m_grid, &SeizureGrid::removeLine);
    connect(m_handOver, &QPushButton::clicked, this, [this] { Q_EMIT handOverWanted(record()); });
    connect(this, &RecordEditor::opened, this, [this] { m_handOver->setVisible(record() != 0); });
    connect(&session(), &Session::directoryLoaded, this, &CaseForm::loadChoices);
    connect(&session(), &Session::changed, this, [this](const QString &kind) {
        if (kind == "indicator"_L1 || kind.isEmpty())
            loadIndicators();
    });
    connect(&Theme::get(), &Theme::changed, this, &CaseForm::retranslate);
}

void CaseForm::loadChoices()
{
    const auto combo = [this](const QString &field) { return qobject_cast<CodeCombo *>(m_fields->input(field)); };
    combo(u"agency"_s)->setChoices(agencyChoices(session()), CodeCombo::Show::CodesAndNames);
    combo(u"operation"_s)->setChoices(operationChoices(session()));
    combo(u"operation"_s)->setNoneWords(tr("none"));
    for (const QString &list : codeLists) {
        combo(list)->setCodeList(list);
        if (list != "counting_rule"_L1)
            combo(list)->setNoneWords(tr("not stated"));
    }
    QList<CodeChoice> statuses;
    for (const auto &[code, word] : CodeWords::all(u"case_status"_s, screenLanguage()))
        statuses.append({code, word, {}});
    combo(u"status"_s)->setChoices(statuses);
    const QList<CodeChoice> places = placeChoices();
    for (const QString &field : {u"origin"_s, u"destination"_s}) {
        auto *place = qobject_cast<CodeCombo *>(m_route->input(field));
        place->setChoices(places);
        place->setNoneWords(tr("not stated"));
    }
    qobject_cast<ChipsEdit *>(m_route->input(u"via"_s))->setChoices(places);
    qobject_cast<ChipsEdit *>(m_route->input(u"indicators"_s))->setChoices(m_indicators);
    m_fields->row(u"ref"_s)->setHint(record() == 0 ? tr("Made when it is saved, unless you give one.") : QString());
}

void CaseForm::loadIndicators()
{
    session().read(
        this, m_indicatorsWanted,
        [language = screenLanguage()](Connection &connection, TaskControl &) {
            return recordChoices(connection, u"indicator"_s, u"description"_s, language);
        },
        [this](Result<QList<CodeChoice>> choices) {
            if (!choices)
                return;
            m_indicators = *choices;
            qobject_cast<ChipsEdit *>(m_route->input(u"indicators"_s))->setChoices(m_indicators);
        });
}

// "$" and bare numbers are read in the currency of the place that the agency acts for; the reading shows it.
void CaseForm::followAgency()
{
    m_agency = m_fields->text(u"agency"_s);
    m_lines->setDefaultCurrency(currencyOf(session().sideOf(m_agency)));
}

void CaseForm::focusFirst()
{
    m_fields->input(u"date"_s)->setFocus(Qt::TabFocusReason);
}

QJsonObject CaseForm::defaults() const
{
    CaseRecord record;
    record.date = PartialDate::day(session().workingDay());
    record.agency = m_agency.isEmpty() ? session().homeAgency() : m_agency;
    return toJson(record, session().programmeFirstMonth());
}

QJsonObject CaseForm::form() const
{
    QJsonObject form = m_route->json(kind(), m_fields->json(kind(), stored().json));
    form.insert(linesField, m_lines->forms());
    return form;
}

void CaseForm::fill(const QJsonObject &form)
{
    Errors none;
    const CaseRecord record = fromJson<CaseRecord>(form, {session().programmeFirstMonth(), {}}, none);
    m_fields->fill(form);
    m_route->fill(form);
    qobject_cast<EstimateEdit *>(m_fields->input(u"arrests"_s))->setValue(record.arrests);
    m_lines->setForms(form.value(linesField).toArray());
    followAgency();
    m_fields->row(u"ref"_s)->setHint(record.ref.isEmpty() ? tr("Made when it is saved, unless you give one.")
                                                          : QString());
    showTotals();
}

QJsonObject CaseForm::typed() const
{
    return {{u"fields"_s, m_fields->typed()}, {u"route"_s, m_route->typed()}, {linesField, m_lines->typed()}};
}

void CaseForm::setTyped(const QJsonObject &typed)
{
    m_fields->setTyped(typed.value(u"fields"_s).toObject());
    m_route->setTyped(typed.value(u"route"_s).toObject());
    m_lines->setTyped(typed.value(linesField).toArray());
    followAgency();
    showTotals();
}

QStringList CaseForm::showErrors(const Errors &errors)
{
    Errors ofRoute;
    Errors ofFields;
    for (const Error &error : m_lines->showErrors(errors)) {
        const QString field = error.field.section(u'[', 0, 0);
        (m_route->row(field) ? ofRoute : ofFields).append(error);
    }
    const QModelIndex wrongCell = m_lines->firstWrong();
    if (!errors.isEmpty() && wrongCell.isValid())
        m_grid->editCell(wrongCell);
    // The forms take the focus, the topmost last.
    QStringList elsewhere = m_route->showErrors(ofRoute);
    elsewhere = m_fields->showErrors(ofFields) + elsewhere;
    showTotals();
    return elsewhere;
}

void CaseForm::showReading(const QModelIndex &cell)
{
    const QString reading = cell.data(SeizureLines::ReadingRole).toString();
    m_reading->setText(reading.isEmpty() ? QString() : tr("Line %1: %2").arg(cell.row() + 1).arg(reading));
    showTotals();
}

void CaseForm::showTotals()
{
    const QStringList wrong = m_lines->wrongSentences();
    m_wrong->setText(wrong.join(u'\n'));
    m_wrong->setVisible(!wrong.isEmpty());
    QStringList totals;
    const Formats formats;
    if (const QStringList quantities = m_lines->quantityTotals(); !quantities.isEmpty())
        totals.append(tr("Quantity: %1").arg(formats.together(quantities)));
    if (const QStringList values = m_lines->valueTotals(); !values.isEmpty())
        totals.append(tr("Value: %1").arg(formats.together(values)));
    m_totals->setText(totals.join(u"      "_s));
}

QString CaseForm::title() const
{
    return oneLine(ref());
}

QString CaseForm::newTitle() const
{
    return tr("New case");
}

void CaseForm::retranslate()
{
    const Theme &theme = Theme::get();
    m_goodsTitle->setText(tr("Seizure &lines"));
    m_goodsTitle->setFont(theme.font(TextSize::Strong));
    m_totals->setFont(theme.font(TextSize::Strong));
    setInk(m_reading, theme.colours().textSoft);
    setInk(m_wrong, theme.colours().wrong.ink);
    const auto name = [](QPushButton *button, const QString &words, const QKeySequence &keys) {
        button->setText(words);
        button->setAccessibleName(words);
        button->setToolTip(keys.toString(QKeySequence::NativeText));
    };
    name(m_addLine, tr("Add line"), QKeySequence(Qt::Key_Return));
    name(m_repeatLine, tr("Repeat line"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    name(m_removeLine, tr("Remove line"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete));
    m_handOver->setText(tr("Hand over…"));
    m_handOver->setAccessibleName(tr("Hand over…"));
    m_grid->setAccessibleName(tr("Seizure lines"));
    m_reading->setAccessibleName(tr("How the number is read"));
}

void CaseForm::changeEvent(QEvent *event)
{
    RecordEditor::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        loadChoices();
        m_lines->retranslate();
        showTotals();
        retranslate();
    }
}

} // namespace liaison
