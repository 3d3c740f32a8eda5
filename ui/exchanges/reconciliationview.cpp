// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchanges/reconciliationview.h"

#include "core/base/clock.h"
#include "ui/exchanges/settlebar.h"
#include "ui/exchanges/statementform.h"
#include "ui/inputs/choices.h"
#include "ui/inputs/codecombo.h"
#include "ui/inputs/readingedits.h"
#include "ui/lists/recordtable.h"
#include "ui/look/banner.h"
#include "ui/look/boxes.h"
#include "ui/look/buttons.h"
#include "ui/look/chips.h"
#include "ui/look/languagechange.h"
#include "ui/look/theme.h"
#include "ui/look/wordlabel.h"
#include "ui/words/errortexts.h"
#include "ui/words/formats.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace liaison {

ReconciliationView::ReconciliationView(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_counterpart(new CodeCombo(this)),
      m_month(new PartialDateEdit(this)),
      m_before(iconButton(u"go-previous"_s, tr("The month before"), this)),
      m_after(iconButton(u"go-next"_s, tr("The month after"), this)),
      m_state(new ChipLabel(this)),
      m_standing(new WordLabel(TextSize::Body, WordLabel::Ink::Soft, this)),
      m_record(plainButton({}, u"document-edit"_s, this)),
      m_make(plainButton({}, u"document-export"_s, this)),
      m_sign(mainButton({}, {}, this)),
      m_banner(new Banner(this)),
      m_stack(new QStackedWidget(this)),
      m_model(new PagedTableModel<FindingRow>(
          findingColumns(), [](const FindingRow &row) { return QVariant(row.key()); }, this)),
      m_table(new RecordTable(u"exchanges/reconciliation"_s, tr("Our log beside their statement"), this)),
      m_settle(new SettleBar(this)),
      m_form(new StatementForm(session, this))
{
    m_model->list([this] { return m_rows; });
    m_model->setCopying([this](const QString &text, const QVariantList &keys) { copyRows(text, keys.size()); });
    m_table->setRecords(m_model);
    m_table->installEventFilter(this);
    layOut();
    listen();
    loadChoices();
    retranslate();
    whenLanguageChanges(this, [this] {
        m_model->setColumns(findingColumns());
        loadChoices();
        retranslate();
    });
}

void ReconciliationView::layOut()
{
    m_counterpart->setMinimumContentsLength(12);
    m_counterpart->setMaximumWidth(Theme::get().px(320));
    m_month->setReadingVisible(false);
    m_month->setFixedWidth(Theme::get().px(112));
    m_banner->setClosable(true);
    auto *chooser = new QHBoxLayout;
    chooser->setSpacing(grid::unit);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_counterpart, m_before, m_month, m_after, m_state})
        chooser->addWidget(widget);
    chooser->setStretch(0, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_make, m_record, m_sign})
        chooser->addWidget(widget);
    auto *comparison = new QWidget;
    auto *inside = columnIn(comparison, grid::unit);
    inside->addWidget(m_table, 1);
    inside->addWidget(m_settle);
    m_stack->addWidget(comparison);
    m_stack->addWidget(m_form);
    fitStack();
    auto *layout = columnIn(this, grid::unit);
    layout->addLayout(chooser);
    layout->addWidget(m_standing);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
}

void ReconciliationView::listen()
{
    connect(m_counterpart, &CodeCombo::codeChanged, this, &ReconciliationView::chosen);
    connect(m_month, &PartialDateEdit::committed, this, &ReconciliationView::chosen);
    connect(m_before, &QToolButton::clicked, this, [this] { stepMonth(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { stepMonth(1); });
    connect(m_record, &QPushButton::clicked, this, &ReconciliationView::recordStatement);
    connect(m_make, &QPushButton::clicked, this, &ReconciliationView::chooseTarget);
    connect(m_sign, &QPushButton::clicked, this, &ReconciliationView::signOff);
    connect(m_banner, &Banner::closed, m_banner, &Banner::clear);
    connect(m_table, &RecordTable::currentKeyChanged, this, &ReconciliationView::showRow);
    connect(m_table, &RecordTable::emptyActionTriggered, this, &ReconciliationView::recordStatement);
    connect(m_table, &RecordTable::opened, this, [this](const QVariant &key) {
        const int row = m_model->indexOfKey(key);
        if (row >= 0 && m_rows.at(row).finding && m_rows.at(row).finding->ours)
            openExchange(m_rows.at(row).finding->ours->ref);
    });
    connect(m_settle, &SettleBar::decided, this, &ReconciliationView::decide);
    connect(m_settle, &SettleBar::withdrawn, this, &ReconciliationView::withdraw);
    connect(m_settle, &SettleBar::openWanted, this, &ReconciliationView::openExchange);
    connect(m_settle, &SettleBar::logWanted, this, &ReconciliationView::log);
    connect(m_form, &RecordEditor::opened, this, [this] { showForm(true); });
    connect(m_form, &RecordEditor::closed, this, [this] { showForm(false); });
    connect(m_form, &RecordEditor::saved, this, [this](qint64 id, const QString &, const QJsonObject &) {
        m_form->close();
        showStatement(id);
    });
    connect(&m_session, &Session::directoryLoaded, this, &ReconciliationView::loadChoices);
    connect(&m_session, &Session::officerChanged, this, [this] {
        m_banner->clear(); // it may be about who was signed in before
        retranslate();
    });
    connect(&m_session, &Session::changed, this, [this](const QString &kind) {
        static const QStringList kinds{u"exchange"_s, u"statement"_s, u"difference"_s, u"monthclose"_s, u"officer"_s};
        if (kind.isEmpty() || kinds.contains(kind))
            refresh();
    });
}

void ReconciliationView::loadChoices()
{
    QList<CodeChoice> counterparts = agencyChoices(m_session);
    counterparts.removeIf([this](const CodeChoice &choice) { return choice.code == m_session.homeAgency(); });
    m_counterpart->setChoices(counterparts, CodeCombo::Show::CodesAndNames);
}

// The last whole month of the period, and the first counterpart there with something to do.
void ReconciliationView::chooseFirst()
{
    QDate day = std::min(m_session.period().lastDay(), Clock::today());
    Period month = periodContaining(day.isValid() ? day : Clock::today(), PeriodKind::Month);
    if (m_session.period().kind != PeriodKind::Month && Clock::today() < month.end)
        month = periodContaining(month.begin.addDays(-1), PeriodKind::Month);
    m_session.read(
        this, m_first,
        [month](Connection &connection, TaskControl &) { return ReconciliationFigures(connection).list(month); },
        [this, month](const Result<QList<CounterpartMonth>> &standings) {
            if (!standings || m_isChosen)
                return;
            QString counterpart = standings->isEmpty() ? QString() : standings->first().counterpart;
            for (const CounterpartMonth &standing : *standings) {
                if (standing.state() != ReconciliationState::SignedOff && !standing.statement.isEmpty())
                    counterpart = standing.counterpart;
            }
            showMonth(counterpart, month);
        });
}

void ReconciliationView::showMonth(const QString &counterpart, const Period &month)
{
    m_isChosen = true;
    m_counterpart->setCode(counterpart);
    m_month->setText(periodText(month));
    m_shown = {};
    m_shown.standing.counterpart = counterpart;
    m_shown.standing.month = month;
    refresh();
}

void ReconciliationView::showStatement(qint64 id)
{
    m_isChosen = true;
    m_session.read(
        this, m_first,
        [id](Connection &connection, TaskControl &) { return RecordStore::of(connection, u"statement"_s)->stored(id); },
        [this](const Result<StoredRecord> &statement) {
            if (!statement)
                return Q_EMIT errorMet(statement.error());
            if (const auto month = parsePeriod(statement->json.value(u"period"_s).toString()))
                showMonth(statement->json.value(u"agency"_s).toString(), *month);
        });
}

void ReconciliationView::stepMonth(int months)
{
    const QDate first = m_shown.standing.month.begin;
    showMonth(m_counterpart->code(),
              periodContaining((first.isValid() ? first : Clock::today()).addMonths(months), PeriodKind::Month));
}

void ReconciliationView::chosen()
{
    const auto month = m_month->value();
    if (!month || !month->isWholeMonth()) {
        if (!m_month->isEmpty())
            m_banner->say(Tone::Wrong, tr("Choose one month, like 2017-03."));
        return;
    }
    const Period period = periodContaining(month->first, PeriodKind::Month);
    if (m_counterpart->code() != m_shown.standing.counterpart || !(period == m_shown.standing.month))
        showMonth(m_counterpart->code(), period);
}

void ReconciliationView::refresh()
{
    if (isVisible())
        read();
}

void ReconciliationView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isChosen)
        read();
    else
        chooseFirst();
}

void ReconciliationView::read()
{
    const CounterpartMonth &wanted = m_shown.standing;
    if (wanted.counterpart.isEmpty() || !wanted.month.isValid())
        return retranslate();
    m_session.read(
        this, m_reading,
        [counterpart = wanted.counterpart, month = wanted.month](Connection &connection, TaskControl &) {
            return ReconciliationFigures(connection).month(counterpart, month);
        },
        unlessFailed(this, &ReconciliationView::errorMet, [this](const ReconciledMonth &month) { showAnswer(month); }));
}

void ReconciliationView::showAnswer(const ReconciledMonth &month)
{
    const bool same = month.standing.counterpart == m_shown.standing.counterpart;
    m_shown = month;
    m_rows = findingRows(month);
    if (same)
        m_model->refresh();
    else
        m_model->reload();
    retranslate();
    if (month.statement)
        Q_EMIT recordSelected(u"statement"_s, month.statement->id.value);
    if (m_table->currentKey().isNull() && !m_rows.isEmpty())
        m_table->selectKey(m_rows.first().key());
    if (m_decidedRow >= 0)
        goOn();
    showRow();
}

// A row that is settled goes down among the others: the next open one is where it was, or the first.
void ReconciliationView::goOn()
{
    const int from = std::exchange(m_decidedRow, -1);
    qsizetype next = -1;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).isOpen() && (next < 0 || (next < from && i >= from)))
            next = i;
    }
    if (next >= 0)
        m_table->selectKey(m_rows.at(next).key());
}

// Entries of the other side that belong to nothing yet.
QList<SideEntry> ReconciliationView::othersFor(const FindingRow &row) const
{
    QList<SideEntry> others;
    if (!row.finding || !row.isCompared || (row.finding->ours && row.finding->theirs))
        return others;
    const FindingClass wanted = row.finding->ours ? FindingClass::OnlyTheirs : FindingClass::OnlyOurs;
    for (const FindingRow &other : m_rows) {
        if (other.finding && other.finding->kind == wanted)
            others.append(row.finding->ours ? *other.finding->theirs : *other.finding->ours);
    }
    return others;
}

void ReconciliationView::showRow()
{
    const int index = m_model->indexOfKey(m_table->currentKey());
    const bool known = index >= 0 && index < m_rows.size();
    const auto row = known ? std::optional(m_model->rowAt(index)) : std::nullopt;
    m_settle->setRow(m_shown.standing.statement, row, row ? othersFor(*row) : QList<SideEntry>());
}

void ReconciliationView::showForm(bool shown)
{
    m_stack->setCurrentIndex(shown ? 1 : 0);
    fitStack();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_counterpart, m_month, m_before, m_after, m_record, m_make})
        widget->setEnabled(!shown);
    retranslate();
    if (!shown)
        m_table->setFocus(Qt::OtherFocusReason);
}

// Only what is shown asks for room: the form is taller than the comparison.
void ReconciliationView::fitStack()
{
    for (int i = 0; i < m_stack->count(); ++i) {
        const auto policy = i == m_stack->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_stack->widget(i)->setSizePolicy(policy, policy);
    }
}

RecordEditor *ReconciliationView::editor() const
{
    return m_form;
}

bool ReconciliationView::goBack()
{
    if (!m_form->isOpen())
        return false;
    m_form->leave();
    return true;
}

void ReconciliationView::focusFirst()
{
    m_counterpart->setFocus(Qt::ShortcutFocusReason);
}

bool ReconciliationView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier) {
            switch (key->key()) {
            case Qt::Key_C:
                m_settle->confirm();
                return true;
            case Qt::Key_D:
                m_settle->part();
                return true;
            case Qt::Key_E:
                m_settle->focusExplanation();
                return true;
            default:
                break;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ReconciliationView::retranslate()
{
    const CounterpartMonth &standing = m_shown.standing;
    const bool isChosen = !standing.counterpart.isEmpty() && standing.month.isValid();
    const bool hasStatement = !standing.statement.isEmpty();
    m_counterpart->setFieldName(tr("Counterpart"));
    m_counterpart->setPlaceholder(tr("Counterpart"));
    m_month->setFieldName(tr("Month"));
    m_state->setVisible(isChosen);
    m_state->setChip(monthStateChip(standing.state()));
    m_standing->setText(isChosen ? standingWords() : QString());
    writeOn(m_record, hasStatement ? tr("Correct the statement") : tr("Record their statement"));
    writeOn(m_make, tr("Our statement for them"));
    writeOn(m_sign, tr("Sign off"));
    m_record->setEnabled(isChosen && !m_form->isOpen());
    m_make->setEnabled(isChosen && !m_form->isOpen());
    const ReconciliationState state = standing.state();
    m_sign->setEnabled(isChosen && !m_form->isOpen() && hasStatement && standing.open == 0 &&
                       (state == ReconciliationState::Explained || state == ReconciliationState::ChangedSince));
    if (standing.changes > 0)
        m_banner->say(Tone::Due, changeWords());
    else if (m_banner->text().startsWith(tr("Changed since the sign-off")))
        m_banner->clear();
    if (isChosen) {
        m_table->setEmptyWords(
            tr("Nothing to compare"),
            tr("Nothing is logged with %1 in %2, and there is no statement of theirs. Record what they "
               "say they sent and received.")
                .arg(standing.counterpart, Formats().period(standing.month)),
            tr("Record their statement"), u"document-edit"_s);
    } else {
        m_table->setEmptyWords(
            tr("No counterpart chosen"),
            tr("Choose a counterpart and a month above: your log and their statement are set side by "
               "side here."));
    }
}

} // namespace liaison
