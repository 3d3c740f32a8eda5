// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caseform.h"

#include "core/domain/caserecord.h"
#include "ui/cases/seizuregrid.h"
#include "ui/cases/seizurelines.h"
#include "ui/inputs/choices.h"
#include "ui/look/boxes.h"
#include "ui/look/buttons.h"
#include "ui/look/languagechange.h"
#include "ui/look/theme.h"
#include "ui/look/wordlabel.h"
#include "ui/words/formats.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace liaison {

CaseForm::CaseForm(Session &session, QWidget *parent)
    : RecordEditor(session, table(), parent),
      m_lines(new SeizureLines(this)),
      m_grid(new SeizureGrid(session, m_lines)),
      m_goodsTitle(new WordLabel(TextSize::Strong)),
      m_reading(new WordLabel(TextSize::Body, WordLabel::Ink::Soft)),
      m_wrong(new WordLabel(TextSize::Body, WordLabel::Ink::Wrong)),
      m_totals(new WordLabel(TextSize::Strong)),
      m_addLine(plainButton({}, u"list-add"_s)),
      m_repeatLine(plainButton({})),
      m_removeLine(plainButton({})),
      m_handOver(plainButton({}, u"mail-forward"_s, this))
{
    fields()->addLines(u"seizures"_s, m_lines);
    below()->addWidget(goods(), 1);
    addHeadAction(m_handOver);
    listen();
    retranslate();
    whenLanguageChanges(this, [this] {
        m_lines->retranslate();
        retranslate();
    });
}

FormTable CaseForm::table()
{
    const FormField origin{.field = u"origin"_s, .label = [] { return tr("Origin →", "the route of goods"); }};
    const FormField via{.field = u"via"_s, .label = [] { return tr("via →", "the route of goods"); }};
    FormTable table{
        .kind = u"case"_s,
        .bands = {{{1, {{u"date"_s}, {u"agency"_s}, {u"operation"_s}, {u"ref"_s}}},
                   {1, {{u"place"_s}, {u"channel"_s}, {u"transport"_s}, {u"procedure"_s}}},
                   {1, {{u"detection"_s}, {u"infringement"_s}, {u"counting_rule"_s}, {u"status"_s}}},
                   {1, {{u"tlp"_s}, {u"arrests"_s}, {u"subjects"_s}, {.field = u"summary"_s, .height = grid::row}}}},
                  {{2, {origin}}, {3, {via}}, {2, {{u"destination"_s}}}, {3, {{u"indicators"_s}}}}},
        .height = 590};
    table.newTitle = [] { return tr("New case"); };
    table.title = [](const Session &, const QJsonObject &json) { return json.value(u"ref"_s).toString(); };
    return table;
}

QWidget *CaseForm::goods()
{
    m_wrong->setWordWrap(true);
    m_totals->setWordWrap(true);
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
    auto *layout = columnIn(box, grid::half);
    layout->addLayout(head);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_wrong);
    layout->addWidget(m_totals);
    m_grid->setMinimumHeight(Theme::get().px(170));
    return box;
}

void CaseForm::listen()
{
    connect(m_lines, &SeizureLines::edited, this, &CaseForm::touched);
    connect(m_lines, &SeizureLines::dataChanged, this, &CaseForm::showTotals);
    connect(m_lines, &SeizureLines::modelReset, this, &CaseForm::showTotals);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_lines, changed, this, &CaseForm::showTotals);
    connect(m_lines, &SeizureLines::refused, m_grid, &SeizureGrid::editCell);
    connect(m_grid, &SeizureGrid::cellChanged, this, &CaseForm::showReading);
    connect(m_addLine, &QPushButton::clicked, m_grid, &SeizureGrid::addLine);
    connect(m_repeatLine, &QPushButton::clicked, m_grid, &SeizureGrid::duplicateLine);
    connect(m_removeLine, &QPushButton::clicked, m_grid, &SeizureGrid::removeLine);
    connect(m_handOver, &QPushButton::clicked, this, [this] { Q_EMIT handOverWanted(record()); });
}

// "$" and bare numbers are read in the currency of the place that the agency acts for; the reading shows it.
void CaseForm::showDependent()
{
    m_handOver->setVisible(record() != 0);
    m_agency = text(u"agency"_s);
    m_lines->setDefaultCurrency(currencyOf(session().sideOf(m_agency)));
}

QJsonObject CaseForm::defaults() const
{
    CaseRecord record;
    record.date = PartialDate::day(session().workingDay());
    record.agency = m_agency.isEmpty() ? session().homeAgency() : m_agency;
    return toJson(record, session().programmeFirstMonth());
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

void CaseForm::retranslate()
{
    m_goodsTitle->setText(tr("Seizure &lines"));
    const auto name = [](QPushButton *button, const QString &words, const QKeySequence &keys) {
        writeOn(button, words);
        button->setToolTip(keys.toString(QKeySequence::NativeText));
    };
    name(m_addLine, tr("Add line"), QKeySequence(Qt::Key_Return));
    name(m_repeatLine, tr("Repeat line"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    name(m_removeLine, tr("Remove line"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete));
    writeOn(m_handOver, tr("Hand over…"));
    m_grid->setAccessibleName(tr("Seizure lines"));
    m_reading->setAccessibleName(tr("How the number is read"));
}

} // namespace liaison
