// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/referralspage.h"

#include "core/base/clock.h"
#include "core/domain/referralsteps.h"
#include "core/figures/deskfigures.h"
#include "core/storage/referralstore.h"
#include "ui/look/theme.h"
#include "ui/referrals/referralboard.h"
#include "ui/referrals/referralform.h"
#include "ui/referrals/referrallists.h"
#include "ui/words/codewords.h"
#include "ui/words/errortexts.h"
#include "ui/words/language.h"

#include <QComboBox>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

QList<LineFigure> figuresOf(const ReferralSummary &summary)
{
    const Formats formats;
    QList<LineFigure> figures{
        {ReferralsPage::tr("open, of the period"), formats.number(summary.open), {}, summary.openFilter},
        {ReferralsPage::tr("overdue, of the period"), formats.number(summary.overdue), {}, summary.overdueFilter}};
    for (const ReferralTurnround &one : summary.byCounterpart) {
        if (!one.medianDaysToOutcome)
            continue;
        const QString direction = CodeWords::word(u"referral_direction"_s, one.direction, formats.language());
        figures.append({ReferralsPage::tr("%1 %2: median days", "a counterpart's code, made or received")
                            .arg(oneLine(one.counterpart, 24), direction),
                        formats.number(*one.medianDaysToOutcome), ReferralsPage::tr("to outcome"), one.answeredFilter});
    }
    return figures;
}

} // namespace

ReferralsPage::ReferralsPage(Session &session, QWidget *parent)
    : RecordPage(session, parent),
      m_direction(new QComboBox(this)),
      m_board(new ReferralBoard(this)),
      m_form(new ReferralForm(session, this)),
      m_list(makePane(referralList(session, m_form))),
      m_indicators(makePane(indicatorList(session, this)))
{
    keepFigures({u"referral"_s, u"agency"_s});
    header()->addAction(m_direction);
    for (const QString &code : QStringList{QString()} + fixedCodes(u"referral_direction"_s))
        m_direction->addItem({}, code);
    addTab({m_board}, m_list);
    addTab(m_list);
    addTab(m_indicators);
    listen();
    listenToBoard();
    start();
}

void ReferralsPage::listen()
{
    m_list->setMenuActions([this](QMenu *menu, qint64 id) { addStepActions(menu, id); });
    connect(m_form, &ReferralForm::nextStepWanted, this, [this](qint64 id) {
        if (const auto next = nextState(m_form->state()))
            step(id, *next);
    });
    connect(m_direction, &QComboBox::activated, this, &ReferralsPage::count);
    connect(&session(), &Session::periodChanged, this, &ReferralsPage::retranslate);
    connect(&session(), &Session::changed, this, [this](const QString &kind) {
        if (kind == "referral"_L1 || kind == "case"_L1) // they make the hit rates
            m_indicators->model()->refresh();
    });
}

void ReferralsPage::listenToBoard()
{
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
}

void ReferralsPage::count()
{
    readFigures(
        [period = session().period(), direction = m_direction->currentData().toString(),
         today = Clock::today()](Connection &connection, TaskControl &) -> Result<Content> {
            Content content;
            LIAISON_ASSIGN(content.board, readBoard(connection, period, direction, today));
            LIAISON_ASSIGN(content.summary, ReferralFigures(connection).summary(period, content.board.day));
            return content;
        },
        [this](const Content &content) {
            m_board->setContent(content.board);
            return figuresOf(content.summary);
        });
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
        [this, id](const Result<Referral> &referral) {
            if (!referral) {
                Q_EMIT errorMet(referral.error());
                return;
            }
            if (isOnScreen(m_board))
                m_board->focusCard(id);
            say(*referral);
        });
}

// Where it stands now, and whether the board shows it.
void ReferralsPage::say(const Referral &referral)
{
    const QString state = CodeWords::word(u"referral_state"_s, referralStateCode(referral.state()), screenLanguage());
    const QDate day = lastDayOf(referral);
    QString words =
        day.isValid() ? tr("%1: %2 on %3. Ctrl+Z takes it back.", "a referral, its state, a day")
                            .arg(oneLine(referral.ref), state, Formats().day(day))
                      : tr("%1: %2. Ctrl+Z takes it back.", "a referral, its state").arg(oneLine(referral.ref), state);
    const bool ended = referral.state() >= ReferralState::Outcome;
    if (ended && session().period().place(referral.date) != Period::Place::Inside)
        words += u' ' + tr("The board shows what ended of those made in the period; this one lies outside it.");
    Q_EMIT noticeWanted(words);
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
    const QWidget *at = isOnScreen(m_board) ? static_cast<QWidget *>(m_board->card(id)) : m_form;
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

bool ReferralsPage::goBack()
{
    if (isOnScreen(m_board))
        return false;
    if (!RecordPage::goBack())
        bring(m_board);
    return true;
}

RecordPage::Words ReferralsPage::words() const
{
    return {tr("Referrals"),
            isOnScreen(m_board) ? Formats().period(session().period()) : datesOf(*list()),
            tr("Board, list or risk indicators"),
            {tr("Board"), tr("List"), tr("Risk indicators")}};
}

void ReferralsPage::retranslate()
{
    RecordPage::retranslate();
    figures()->setVisible(!isOnScreen(m_indicators));
    m_direction->setVisible(isOnScreen(m_board));
    m_direction->setAccessibleName(tr("Direction"));
    m_direction->setItemText(0, tr("made and received"));
    for (int i = 1; i < m_direction->count(); ++i) {
        m_direction->setItemText(
            i, CodeWords::word(u"referral_direction"_s, m_direction->itemData(i).toString(), screenLanguage()));
    }
}

} // namespace liaison
