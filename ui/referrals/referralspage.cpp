// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/referralspage.h"

#include "core/base/clock.h"
#include "core/domain/referralsteps.h"
#include "core/figures/deskfigures.h"
#include "core/storage/referralstore.h"
#include "ui/forms/recordpane.h"
#include "ui/look/buttons.h"
#include "ui/look/figureline.h"
#include "ui/look/pageheader.h"
#include "ui/look/theme.h"
#include "ui/referrals/referralboard.h"
#include "ui/referrals/referralform.h"
#include "ui/referrals/referrallists.h"
#include "ui/words/codewords.h"
#include "ui/words/errortexts.h"
#include "ui/words/language.h"

#include <QComboBox>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liaison {

ReferralsPage::ReferralsPage(Session &session, QWidget *parent)
    : Page(session, parent),
      m_header(new PageHeader(this)),
      m_figures(new FigureLine(this)),
      m_direction(new QComboBox(this)),
      m_new(mainButton(tr("New referral"), u"list-add"_s, this)),
      m_tabs(new QTabWidget(this)),
      m_board(new ReferralBoard(this)),
      m_form(new ReferralForm(session, this)),
      m_list(referralPane(session, m_form, this)),
      m_indicators(indicatorPane(session, this))
{
    arrange();
    listen();
    retranslate();
    read();
}

void ReferralsPage::arrange()
{
    m_header->addAction(m_figures);
    m_header->addAction(m_direction);
    m_header->addAction(m_new);
    m_tabs->setDocumentMode(true);
    for (QWidget *content : QList<QWidget *>{m_board, m_list, m_indicators}) {
        auto *tab = new QWidget;
        auto *layout = new QVBoxLayout(tab);
        layout->setContentsMargins(0, grid::unit, 0, 0);
        layout->addWidget(content);
        m_tabs->addTab(tab, {});
    }
    for (const QString &code : QStringList{QString()} + fixedCodes(u"referral_direction"_s))
        m_direction->addItem({}, code);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::page, grid::twice, grid::page, grid::twice);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs, 1);
}

void ReferralsPage::listen()
{
    for (RecordPane *each : panes()) {
        connect(each, &RecordPane::recordSelected, this, &Page::recordSelected);
        connect(each, &RecordPane::noticeWanted, this, &Page::noticeWanted);
        connect(each, &RecordPane::errorMet, this, &Page::errorMet);
        connect(each, &RecordPane::newWanted, this, &ReferralsPage::newRecord);
        connect(each->editor(), &RecordEditor::conflictMet, this, &Page::conflictMet);
        connect(each->model(), &RecordListModel::filterChanged, this, &ReferralsPage::retranslate);
    }
    m_list->setMenuActions([this](QMenu *menu, qint64 id) { addStepActions(menu, id); });
    connect(m_form, &ReferralForm::nextStepWanted, this, [this](qint64 id) {
        if (const auto next = nextState(m_form->state()))
            step(id, *next);
    });
    connect(m_board, &ReferralBoard::opened, this, [this](qint64 id) { showRecord(u"referral"_s, id); });
    connect(m_board, &ReferralBoard::selected, this, [this](qint64 id) { Q_EMIT recordSelected(u"referral"_s, id); });
    connect(m_board, &ReferralBoard::columnWanted, this, &ReferralsPage::showRecords);
    connect(m_board, &ReferralBoard::stepWanted, this, &ReferralsPage::step);
    connect(m_board, &ReferralBoard::stepBackWanted, this, &ReferralsPage::stepBack);
    connect(m_board, &ReferralBoard::menuWanted, this, [this](qint64 id, const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        connect(menu->addAction(tr("Open")), &QAction::triggered, this, [this, id] { showRecord(u"referral"_s, id); });
        addStepActions(menu, id);
        menu->popup(position);
    });
    connect(m_figures, &FigureLine::opened, this, &ReferralsPage::showRecords);
    connect(m_new, &QPushButton::clicked, this, &ReferralsPage::newRecord);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ReferralsPage::retranslate);
    connect(m_direction, &QComboBox::activated, this, &ReferralsPage::read);
    connect(&session(), &Session::periodChanged, this, [this] {
        read();
        retranslate();
    });
    connect(&session(), &Session::changed, this, [this](const QString &kind) {
        if (kind == "referral"_L1 || kind == "agency"_L1 || kind.isEmpty())
            read();
        if (kind == "referral"_L1 || kind == "case"_L1) // they make the hit rates
            m_indicators->model()->refresh();
    });
}

void ReferralsPage::read()
{
    session().read(
        this, m_reading,
        [period = session().period(), direction = m_direction->currentData().toString(),
         today = Clock::today()](Connection &connection, TaskControl &) -> Result<Content> {
            Content content;
            LIAISON_ASSIGN(content.board, readBoard(connection, period, direction, today));
            LIAISON_ASSIGN(content.summary, ReferralFigures(connection).summary(period, content.board.day));
            return content;
        },
        [this](Result<Content> content) {
            if (!content) {
                Q_EMIT errorMet(content.error());
                return;
            }
            m_board->setContent(content->board);
            showFigures(content->summary);
        });
}

void ReferralsPage::showFigures(const ReferralSummary &summary)
{
    const Formats formats;
    QList<LineFigure> figures{
        {tr("open, of the period"), formats.number(summary.open), {}, summary.openFilter},
        {tr("overdue, of the period"), formats.number(summary.overdue), {}, summary.overdueFilter}};
    for (const ReferralTurnround &one : summary.byCounterpart) {
        if (!one.medianDaysToOutcome)
            continue;
        const QString direction = CodeWords::word(u"referral_direction"_s, one.direction, formats.language());
        figures.append({tr("%1 %2: median days", "a counterpart's code, made or received")
                            .arg(oneLine(one.counterpart, 24), direction),
                        formats.number(*one.medianDaysToOutcome), tr("to outcome"), one.answeredFilter});
    }
    m_figures->setFigures(figures);
}

void ReferralsPage::write(qint64 id, const std::function<Result<Referral>(const Referral &)> &change)
{
    session().write(
        this, u"referral"_s,
        [id, change, author = session().author()](Connection &connection, TaskControl &) -> Result<Referral> {
            ReferralStore store(connection);
            LIAISON_ASSIGN(const Referral referral, store.find(id));
            LIAISON_ASSIGN(const Referral changed, change(referral));
            if (changed == referral)
                return referral;
            return store.save(changed, author);
        },
        [this, id](Result<Referral> referral) {
            if (!referral) {
                Q_EMIT errorMet(referral.error());
                return;
            }
            if (m_tabs->currentIndex() == Board)
                m_board->focusCard(id);
            const QString state =
                CodeWords::word(u"referral_state"_s, referralStateCode(referral->state()), screenLanguage());
            const QDate day = lastDayOf(*referral);
            QString words =
                day.isValid()
                    ? tr("%1: %2 on %3. Ctrl+Z takes it back.", "a referral, its state, a day")
                          .arg(oneLine(referral->ref), state, Formats().day(day))
                    : tr("%1: %2. Ctrl+Z takes it back.", "a referral, its state").arg(oneLine(referral->ref), state);
            const bool ended = referral->state() >= ReferralState::Outcome;
            if (ended && session().period().place(referral->date) != Period::Place::Inside)
                words += u' ' + tr("The board shows what ended of those made in the period; this one lies outside it.");
            Q_EMIT noticeWanted(words);
        });
}

void ReferralsPage::step(qint64 id, ReferralState to)
{
    if (to == ReferralState::Outcome) {
        giveOutcome(id);
        return;
    }
    write(id, [to, day = session().workingDay()](const Referral &referral) {
        return stepped(referral, {to, std::max(day, lastDayOf(referral))});
    });
}

void ReferralsPage::stepBack(qint64 id)
{
    write(id, [](const Referral &referral) -> Result<Referral> { return steppedBack(referral); });
}

// The outcomes stand in a menu, for one key; into which referral it was merged is asked in the form.
void ReferralsPage::giveOutcome(qint64 id)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Outcome"));
    for (const auto &[code, word] : CodeWords::all(u"referral_outcome"_s, screenLanguage())) {
        QAction *action = menu->addAction(u'&' + oneLine(word).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, id, code = code] {
            if (code == mergedOutcome) {
                connect(
                    m_form, &RecordEditor::opened, this, [this] { m_form->focusOutcome(mergedOutcome); },
                    Qt::ConnectionType(Qt::SingleShotConnection | Qt::QueuedConnection));
                showRecord(u"referral"_s, id);
                return;
            }
            write(id, [code, day = session().workingDay()](const Referral &referral) {
                return stepped(referral, {ReferralState::Outcome, std::max(day, lastDayOf(referral)), code});
            });
        });
    }
    const QWidget *at = m_tabs->currentIndex() == Board ? static_cast<QWidget *>(m_board->card(id)) : m_form;
    if (!at || !at->isVisible())
        at = this;
    menu->popup(at->mapToGlobal(QPoint(grid::twice, grid::twice)));
    menu->setActiveAction(menu->actions().constFirst());
}

void ReferralsPage::addStepActions(QMenu *menu, qint64 id)
{
    const std::pair<ReferralState, QString> steps[]{{ReferralState::Acknowledged, tr("Acknowledged today")},
                                                    {ReferralState::InProgress, tr("Work started today")},
                                                    {ReferralState::Outcome, tr("Outcome…")},
                                                    {ReferralState::Closed, tr("Close today")}};
    for (const auto &[to, words] : steps)
        connect(menu->addAction(words), &QAction::triggered, this, [this, id, to = to] { step(id, to); });
    connect(menu->addAction(tr("Take the last step back")), &QAction::triggered, this, [this, id] { stepBack(id); });
}

RecordPane *ReferralsPage::pane() const
{
    return m_tabs->currentIndex() == Indicators ? m_indicators : m_list;
}

RecordPane *ReferralsPage::paneOf(const QString &kind)
{
    if (kind != "referral"_L1 && kind != "indicator"_L1)
        return nullptr;
    const bool referrals = kind == "referral"_L1;
    m_tabs->setCurrentIndex(referrals ? List : Indicators);
    return referrals ? m_list : m_indicators;
}

bool ReferralsPage::showRecords(const RecordFilter &filter)
{
    RecordPane *shown = paneOf(filter.kind);
    if (shown)
        shown->showRecords(filter);
    return shown;
}

bool ReferralsPage::showRecord(const QString &kind, qint64 id)
{
    RecordPane *shown = paneOf(kind);
    if (shown)
        shown->showRecord(id);
    return shown;
}

bool ReferralsPage::newRecordOf(const QString &kind, const QJsonObject &form)
{
    RecordPane *shown = paneOf(kind);
    if (shown)
        shown->newRecord(form);
    return shown;
}

void ReferralsPage::newRecord()
{
    newRecordOf(m_tabs->currentIndex() == Indicators ? u"indicator"_s : u"referral"_s, {});
}

void ReferralsPage::saveRecord()
{
    pane()->editor()->save();
}

void ReferralsPage::editFilter()
{
    if (m_tabs->currentIndex() == Board)
        m_tabs->setCurrentIndex(List);
    pane()->filterBar()->focusSearch();
}

void ReferralsPage::refresh()
{
    for (RecordPane *each : panes())
        each->model()->refresh();
    read();
}

bool ReferralsPage::goBack()
{
    if (m_tabs->currentIndex() == Board)
        return false;
    if (pane()->goBack())
        return true;
    m_tabs->setCurrentIndex(Board);
    return true;
}

bool ReferralsPage::hasUnsaved() const
{
    return m_list->editor()->isDirty() || m_indicators->editor()->isDirty();
}

bool ReferralsPage::resumeForm(const QString &kind, qint64 id, const QJsonObject &draft)
{
    RecordPane *shown = paneOf(kind);
    if (shown)
        shown->editor()->resume(id, draft);
    return shown;
}

void ReferralsPage::conflictSettled(const QString &kind, qint64 id)
{
    for (RecordPane *each : panes()) {
        RecordEditor *editor = each->editor();
        if (editor->kind() == kind && editor->isOpen() && editor->record() == id)
            editor->reopen();
    }
}

std::optional<RecordFilter> ReferralsPage::listOnScreen() const
{
    return pane()->model()->filter();
}

void ReferralsPage::retranslate()
{
    const bool indicators = m_tabs->currentIndex() == Indicators;
    const bool board = m_tabs->currentIndex() == Board;
    m_header->setTitle(tr("Referrals"));
    const auto period = listOnScreen()->period;
    const QString dates = period ? Formats().period(*period) : tr("All dates");
    m_header->setSubtitle(board ? Formats().period(session().period()) : dates);
    m_figures->setVisible(!indicators);
    m_direction->setVisible(board);
    m_direction->setAccessibleName(tr("Direction"));
    m_direction->setItemText(0, tr("made and received"));
    for (int i = 1; i < m_direction->count(); ++i) {
        m_direction->setItemText(
            i, CodeWords::word(u"referral_direction"_s, m_direction->itemData(i).toString(), screenLanguage()));
    }
    const QString words = indicators ? tr("New risk indicator") : tr("New referral");
    m_new->setText(words);
    m_new->setAccessibleName(words);
    m_tabs->setAccessibleName(tr("Board, list or risk indicators"));
    m_tabs->setTabText(Board, tr("Board"));
    m_tabs->setTabText(List, tr("List"));
    m_tabs->setTabText(Indicators, tr("Risk indicators"));
    m_list->filterBar()->setPlaceholder(tr("Find in the referrals"));
    m_indicators->filterBar()->setPlaceholder(tr("Find a risk indicator"));
    m_list->table()->setEmptyWords(tr("No referrals here"),
                                   tr("Cases and leads that one side hands to the other stand here, with what is asked "
                                      "for, by when, and what came of it. Make one, or choose another period."),
                                   tr("New referral"), u"document-new"_s);
    m_indicators->table()->setEmptyWords(tr("No risk indicators yet"),
                                         tr("The signs of an infringing consignment that your unit has agreed on stand "
                                            "here. Flag them on cases and referrals to see how often they are right."),
                                         tr("New risk indicator"), u"document-new"_s);
}

void ReferralsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_list->model()->setListColumns(referralColumns(session()));
        m_indicators->model()->setListColumns(indicatorColumns());
        retranslate();
        read();
    }
}

} // namespace liaison
