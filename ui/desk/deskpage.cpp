// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskpage.h"

#include "core/base/clock.h"
#include "core/journal/settingstore.h"
#include "core/storage/noun.h"
#include "ui/desk/deskcard.h"
#include "ui/desk/interruptedimport.h"
#include "ui/look/boxes.h"
#include "ui/look/languagechange.h"
#include "ui/look/pageheader.h"
#include "ui/look/theme.h"
#include "ui/words/backupwords.h"
#include "ui/words/errortexts.h"
#include "ui/words/formats.h"
#include "ui/words/officerwords.h"
#include "ui/words/recordwords.h"

#include <QDir>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int oldestShown = 6;
constexpr int changesShown = 12;
constexpr int monthsShown = 12;
constexpr int soonMs = 150; // several changes in one go are read once

} // namespace

DeskPage::DeskPage(Session &session, QWidget *parent)
    : Page(session, parent),
      m_header(new PageHeader(this)),
      m_toAcknowledge(m_header->addFigure({})),
      m_notAcknowledged(m_header->addFigure({})),
      m_runningFigure(m_header->addFigure({})),
      m_ungradedFigure(m_header->addFigure({})),
      m_interrupted(new InterruptedImport(session, this)),
      m_month(new DeskCard(this)),
      m_followUps(new DeskCard(this)),
      m_months(new DeskCard(this)),
      m_running(new DeskCard(this)),
      m_received(new DeskCard(this)),
      m_sent(new DeskCard(this)),
      m_ungraded(new DeskCard(this)),
      m_referralsReceived(new DeskCard(this)),
      m_referralsOverdue(new DeskCard(this)),
      m_changes(new DeskCard(this)),
      m_backup(new DeskCard(this))
{
    arrange();
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &DeskPage::read);
    connect(&session, &Session::changed, this, &DeskPage::refresh);
    connect(&session, &Session::directoryLoaded, this, &DeskPage::refresh);
    connect(m_interrupted, &InterruptedImport::takenBack, this, [this](const QString &words) {
        Q_EMIT noticeWanted(words);
        refresh();
    });
    const std::pair<HeadlineFigure *, const RecordFilter *> figures[] = {
        {m_toAcknowledge, &m_content.desk.toAcknowledge.filter},
        {m_notAcknowledged, &m_content.desk.notAcknowledged.filter},
        {m_runningFigure, &m_content.desk.runningFilter},
        {m_ungradedFigure, &m_content.desk.ungraded.filter},
    };
    for (const auto &[figure, filter] : figures)
        connect(figure, &HeadlineFigure::opened, this, [this, filter = filter] { Q_EMIT recordsWanted(*filter); });
    m_content.desk.day = Clock::today();
    showContent();
    whenLanguageChanges(this, [this] { showContent(); });
}

void DeskPage::arrange()
{
    auto *inside = new QWidget;
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *column : {left, right})
        column->setSpacing(grid::twice);
    for (DeskCard *card : {m_month, m_months, m_followUps, m_referralsOverdue, m_running, m_ungraded})
        left->addWidget(card);
    for (DeskCard *card : {m_backup, m_received, m_referralsReceived, m_sent, m_changes})
        right->addWidget(card);
    left->addStretch(1);
    right->addStretch(1);
    auto *columns = rowIn(inside, grid::twice);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    auto *layout = columnIn(this, grid::twice, {grid::page, grid::twice, grid::page, grid::twice});
    layout->addWidget(m_header);
    layout->addWidget(m_interrupted);
    layout->addWidget(scrolling(inside, this), 1);
}

void DeskPage::refresh()
{
    m_stale = true;
    if (isVisible())
        m_soon.start();
}

void DeskPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        read();
}

void DeskPage::read()
{
    m_stale = false;
    // In the sample the last entry was years ago: its Desk stands on that day, and says so.
    session().read(
        this, m_reading,
        [sample = session().isSample(), today = Clock::today(),
         path = session().caseFile()->path()](Connection &connection, TaskControl &) -> Result<Content> {
            Content content;
            DeskFigures figures(connection);
            QDate day = today;
            if (sample) {
                LIAISON_ASSIGN(const QDate last, figures.lastEntryDay());
                if (last.isValid() && last < today)
                    day = last;
            }
            LIAISON_ASSIGN(content.desk, figures.content(day, oldestShown));
            Period months = periodContaining(day, PeriodKind::Month);
            months.begin = months.begin.addMonths(1 - monthsShown);
            months.kind = PeriodKind::Days;
            LIAISON_ASSIGN(content.months, MonthCloseFigures(connection).list(months, day));
            LIAISON_ASSIGN(content.backups, SettingStore(connection).backupSchedule());
            if (content.backups.isOn()) {
                LIAISON_ASSIGN(const QList<KeptBackup> kept, keptBackups(connection, path, content.backups.folder));
                content.lastBackup = kept.isEmpty() ? QDateTime() : kept.first().made;
                content.backupsReached = QDir(content.backups.folder).exists();
            }
            LIAISON_ASSIGN(content.interrupted, PendingImports(connection).interrupted(path));
            LIAISON_ASSIGN(content.changes, Journal(connection).list({}, 0, 0, changesShown));
            return content;
        },
        unlessFailed(this, &Page::errorMet, [this](const Content &content) {
            m_content = content;
            showContent();
        }));
}

void DeskPage::showContent()
{
    const Formats formats;
    const DeskContent &desk = m_content.desk;
    m_header->setTitle(tr("Desk"));
    m_header->setSubtitle(desk.day == Clock::today()
                              ? formats.day(desk.day)
                              : tr("as on %1, the last day with an entry").arg(formats.day(desk.day)));
    const auto say = [&](HeadlineFigure *figure, const QString &caption, qint64 count, Tone tone) {
        figure->setCaption(caption);
        figure->setFigure(formats.number(count));
        figure->setTone(count > 0 ? tone : Tone::Neutral);
        figure->setOpens(count > 0);
    };
    say(m_toAcknowledge, tr("exchanges to acknowledge"), desk.toAcknowledge.count, Tone::Due);
    say(m_notAcknowledged, tr("not acknowledged to us"), desk.notAcknowledged.count, Tone::Neutral);
    say(m_runningFigure, tr("operations running"), desk.running.size(), Tone::Neutral);
    say(m_ungradedFigure, tr("without grading"), desk.ungraded.count, Tone::Due);
    showMonth();
    showWaiting(m_received, desk.toAcknowledge, tr("Received, to be acknowledged"),
                tr("Everything received has been acknowledged."));
    showWaiting(m_sent, desk.notAcknowledged, tr("Sent, not acknowledged yet"),
                tr("Everything sent has been acknowledged."));
    showWaiting(m_ungraded, desk.ungraded, tr("Without grading"), tr("Every entry carries its grading."));
    showWaiting(m_referralsReceived, desk.referralsToAcknowledge, tr("Referrals to be acknowledged"),
                tr("Every referral received has been acknowledged."));
    showWaiting(m_referralsOverdue, desk.referralsOverdue, tr("Referrals overdue, both ways"),
                tr("No referral is past its due date."));
    showFollowUps();
    showRunning();
    showMonths();
    showChanges();
    showBackup();
    m_interrupted->tell(m_content.interrupted);
}

void DeskPage::showMonth()
{
    const Formats formats;
    const DeskContent &desk = m_content.desk;
    const QString month = formats.period(periodContaining(desk.day, PeriodKind::Month));
    m_month->begin(tr("%1 against the usual", "a month").arg(month),
                   tr("Nothing was exchanged this month or in the six months before. Log the first exchange with "
                      "Ctrl+N on the page Exchanges."));
    for (const MonthAgainstUsual &usual : desk.month) {
        DeskWords words;
        words.lead = usual.counterpart;
        words.title = session().agencyName(usual.counterpart, formats.language(), desk.day);
        if (words.title == words.lead)
            words.lead.clear();
        words.figure = formats.quantity({Estimate::exact(usual.pieces), u"H87"_s});
        words.note =
            usual.piecesBefore == 0 ? tr("usually none") : tr("usually %1").arg(formats.number(usual.usualPieces()));
        words.tone = usual.pieces == 0 && usual.usualPieces() > 0 ? Tone::Due : Tone::Neutral;
        // Nothing yet this month: what was usual is worth more than an empty list.
        const RecordFilter filter = usual.records > 0 ? usual.filter : usual.filterBefore;
        m_month->add(words, [this, filter] { Q_EMIT recordsWanted(filter); });
    }
    m_month->finish();
}

void DeskPage::showWaiting(DeskCard *card, const Waiting &waiting, const QString &title, const QString &emptyWords)
{
    const Formats formats;
    card->begin(title, emptyWords);
    for (const Waiting::Item &item : waiting.oldest) {
        DeskWords words;
        words.lead = formats.date(item.date);
        words.title = item.counterpart;
        words.detail = oneLine(item.subject.isEmpty() ? item.ref : item.subject);
        const qint64 days = item.date.last.daysTo(m_content.desk.day);
        if (days >= 0)
            words.note = formats.days(days);
        if (const qint64 late = item.due.daysTo(m_content.desk.day); item.due.isValid() && late > 0) {
            words.figure = tr("overdue %1", "so many days").arg(formats.days(late));
            words.tone = Tone::Wrong;
        }
        card->add(words, [this, kind = waiting.filter.kind, id = item.id] { Q_EMIT recordWanted(kind, id); });
    }
    const bool more = waiting.count > waiting.oldest.size();
    card->finish(more ? tr("All %1").arg(formats.number(waiting.count)) : QString(),
                 [this, filter = waiting.filter] { Q_EMIT recordsWanted(filter); });
}

void DeskPage::showFollowUps()
{
    const Formats formats;
    const OwedFollowUps &owed = m_content.desk.followUps;
    m_followUps->begin(tr("Follow-ups due"), owed.open > 0
                                                 ? tr("Nothing is overdue or due in the next two weeks.")
                                                 : tr("Nothing is owed. A follow-up is added to a record in the "
                                                      "inspector, or with Ctrl+N on the page Follow-ups."));
    for (const OwedFollowUp &followUp : owed.next) {
        DeskWords words;
        words.lead = formats.day(followUp.due);
        words.title = oneLine(followUp.subject);
        words.detail = oneLine(followUp.owner.isEmpty() ? followUp.attachedTo : followUp.owner, 60);
        const qint64 late = followUp.due.daysTo(m_content.desk.day);
        words.note = late > 0 ? tr("overdue") : QString();
        if (late > 0) {
            words.figure = formats.days(late);
            words.tone = Tone::Due;
        }
        m_followUps->add(words, [this, id = followUp.id] { Q_EMIT recordWanted(u"followup"_s, id); });
    }
    const bool more = owed.open > owed.next.size();
    m_followUps->finish(more ? tr("All %1").arg(formats.number(owed.open)) : QString(),
                        [this, filter = owed.filter] { Q_EMIT recordsWanted(filter); });
}

void DeskPage::showRunning()
{
    const Formats formats;
    m_running->begin(tr("Operations running"), tr("No operation is running."));
    for (const RunningOperation &operation : m_content.desk.running) {
        DeskWords words;
        words.title = nameIn(operation.names, formats.language(), operation.code);
        words.detail = tr("since %1").arg(formats.date(operation.firstDay));
        if (operation.daysElapsed)
            words.figure = formats.days(*operation.daysElapsed);
        if (operation.overdue) {
            words.note = tr("past its last day");
            words.tone = Tone::Due;
        }
        m_running->add(words, [this, id = operation.id] { Q_EMIT recordWanted(u"operation"_s, id); });
    }
    m_running->finish();
}

// The months that are not closed, newest first, each with what is open in a few words.
void DeskPage::showMonths()
{
    const Formats formats;
    m_months->begin(tr("Months to close"), tr("Every month that is over is closed."));
    for (auto month = m_content.months.rbegin(); month != m_content.months.rend(); ++month) {
        if (month->state() != MonthOverview::State::Open)
            continue;
        DeskWords words;
        words.title = formats.date({month->month.begin, month->month.lastDay()});
        QStringList open;
        const std::pair<CloseCheck, QString> checks[] = {
            {CloseCheck::StatementMissing, tr("%1 without statement", "a number of counterparts")},
            {CloseCheck::DifferencesOpen, month->count(CloseCheck::DifferencesOpen) == 1
                                              ? tr("%1 difference", "a number")
                                              : tr("%1 differences", "a number")},
            {CloseCheck::ChangedSince, tr("%1 changed since sign-off", "a number")},
            {CloseCheck::NotSignedOff, tr("%1 to sign off", "a number")},
            {CloseCheck::NothingLogged, tr("%1 silent", "a number of counterparts")},
            {CloseCheck::ReferralsOverdue, month->count(CloseCheck::ReferralsOverdue) == 1
                                               ? tr("%1 referral overdue", "a number")
                                               : tr("%1 referrals overdue", "a number")},
            {CloseCheck::Ungraded, tr("%1 without grading", "a number")},
        };
        for (const auto &[check, sentence] : checks) {
            if (const qint64 count = month->count(check); count > 0)
                open.append(sentence.arg(formats.number(count)));
        }
        const qint64 waiting = month->count(CloseCheck::ToAcknowledge) + month->count(CloseCheck::NotAcknowledged);
        if (waiting > 0)
            open.append(tr("%1 not acknowledged", "a number").arg(formats.number(waiting)));
        words.detail = open.join(u" · "_s);
        words.tone = Tone::Due;
        RecordFilter filter;
        filter.kind = u"monthclose"_s;
        filter.period = month->month;
        m_months->add(words, [this, filter] { Q_EMIT recordsWanted(filter); });
    }
    m_months->finish();
}

void DeskPage::showChanges()
{
    const Formats formats;
    m_changes->begin(tr("Recent changes"), tr("Nothing has been changed in this file yet."));
    for (const JournalEntry &entry : m_content.changes) {
        DeskWords words;
        words.lead = formats.moment(entry.at.toLocalTime());
        words.title = subjectWords(entry, [this](const QString &ref) { return session().officerName(ref); });
        const QString who =
            officerWords(session().officerOn(entry.officer, entry.at.toLocalTime().date()), formats.language());
        words.detail =
            who.isEmpty() ? actionWords(entry) : tr("%1 by %2", "changed by somebody").arg(actionWords(entry), who);
        m_changes->add(words, [this, entry] { openChange(entry); });
    }
    m_changes->finish();
}

// The last backup with its age; amber when the schedule was not kept. In the sample there is nothing to lose.
void DeskPage::showBackup()
{
    m_backup->setVisible(!session().isSample());
    m_backup->begin(tr("Backup"), tr("No backup is made by itself. Choose a folder and when, in Settings."));
    if (m_content.backups.isOn()) {
        const QDateTime now = Clock::nowUtc().toLocalTime();
        const bool overdue = m_content.backups.isOverdue(m_content.lastBackup, now);
        DeskWords words;
        words.title = tr("Last backup");
        words.detail = m_content.backupsReached ? QString() : tr("its folder cannot be reached now");
        if (m_content.backupsReached) {
            words.figure = backupAge(m_content.lastBackup, now);
            words.note = overdue && m_content.lastBackup.isValid() ? tr("overdue") : QString();
        }
        words.tone = overdue || !m_content.backupsReached ? Tone::Due : Tone::Neutral;
        m_backup->add(words, [this] { Q_EMIT noticeWanted(tr("Settings say when and where backups are made.")); });
    }
    m_backup->finish();
}

void DeskPage::openChange(const JournalEntry &entry)
{
    const bool there = entry.record != 0 && entry.action != "remove"_L1 && nounOf(entry.kind);
    if (!there) {
        Q_EMIT noticeWanted(tr("There is no record to open for this change."));
        return;
    }
    Q_EMIT recordWanted(entry.kind, entry.record);
}

} // namespace liaison
