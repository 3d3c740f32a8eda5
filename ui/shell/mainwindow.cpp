// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/base/clock.h"
#include "core/base/platform.h"
#include "core/values/owncodes.h"
#include "core/values/period.h"
#include "ui/look/theme.h"
#include "ui/look/wheelguard.h"
#include "ui/shell/backupwatch.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/noticeline.h"
#include "ui/start/samplefile.h"
#include "ui/start/startpage.h"
#include "ui/work/draftkeeper.h"
#include "ui/work/personsettings.h"
#include "ui/work/task.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QPixmapCache>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr QSize firstSize(1280, 800);
const QString geometryKey = u"window/geometry"_s;

QString periodKey(const QString &path)
{
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return u"window/period/"_s + QString::fromLatin1(digest.toHex().left(16));
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), m_stack(new QStackedWidget(this)), m_start(new StartPage), m_idle(new IdleWatch(this))
{
    new WheelGuard(this);
    setCentralWidget(m_stack);
    m_stack->addWidget(m_start);
    resize(firstSize);
    connect(m_start, &StartPage::entered, this, &MainWindow::enter);
    connect(m_start, &StartPage::sampleEntered, this, &MainWindow::enterSample);
    connect(m_idle, &IdleWatch::idled, this, &MainWindow::lock);
    welcome();
}

MainWindow::~MainWindow()
{
    leave();
}

void MainWindow::welcome()
{
    leave();
    m_start->welcome();
    showTitle({});
}

void MainWindow::unlock(const QString &path)
{
    leave();
    m_start->unlock(path);
    showTitle({});
}

void MainWindow::enter(std::shared_ptr<CaseFile> file, const QString &officer)
{
    personsettings::setPerson(officer);
    const bool same = m_workspace && m_workspace->session().caseFile() == file;
    if (same) { // the officer was changed, or not after all
        m_workspace->session().setOfficer(officer);
        m_stack->setCurrentWidget(m_workspace);
        return;
    }
    leave();
    restoreGeometry(personsettings::value(geometryKey).toByteArray());
    const QString path = file->path();
    m_workspace = new Workspace(std::move(file), officer, m_stack);
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    connect(m_workspace, &Workspace::titleChanged, this, &MainWindow::showTitle);
    connect(m_workspace, &Workspace::lockWanted, this, &MainWindow::lock);
    connect(m_workspace, &Workspace::officerChangeWanted, this, &MainWindow::changeOfficer);
    connect(m_workspace, &Workspace::caseFileWanted, this,
            [this](const QString &wanted) { afterDrafts([this, wanted] { unlock(wanted); }); });
    connect(m_workspace, &Workspace::closeWanted, this, &QWidget::close);
    connect(&m_workspace->session(), &Session::fileLost, this, &MainWindow::rescue);
    m_workspace->tell(m_workspace->session().caseFile()->told());
    if (m_place.path == path)
        m_workspace->returnTo(m_place);
    else
        takeKeptPeriod();
    m_place = {};
    m_workspace->begin();
    if (const QString sentence = m_start->keysSentence(); !sentence.isEmpty())
        m_workspace->notices().say(sentence);
    m_idle->start();
}

// Today's quarter would be empty in it.
void MainWindow::enterSample(std::shared_ptr<CaseFile> file, const QString &officer)
{
    m_place = {file->path(), {}, samplefile::period()};
    enter(std::move(file), officer);
}

// Drafts go to the file first: whatever still runs is cancelled when the workspace goes.
void MainWindow::afterDrafts(std::function<void()> then)
{
    if (m_leaving || !m_workspace)
        return;
    m_leaving = true;
    m_workspace->setEnabled(false);
    DraftKeeper::saveAll(m_workspace, m_workspace->session(), [this, then = std::move(then)](const Done &kept) {
        // The writer that calls belongs to the workspace.
        QMetaObject::invokeMethod(
            this,
            [this, then, kept] {
                m_leaving = false;
                if (kept) {
                    then();
                    return;
                }
                m_workspace->setEnabled(true);
                m_stack->setCurrentWidget(m_workspace);
                m_workspace->showError(kept.error());
                m_idle->start();
            },
            Qt::QueuedConnection);
    });
}

void MainWindow::lock()
{
    if (!m_workspace)
        return;
    m_stack->setCurrentWidget(m_start); // out of sight at once
    const QString path = m_workspace->session().caseFile()->path();
    m_start->unlockAgain(path, m_workspace->session().officer());
    afterDrafts([this, path] {
        m_place = m_workspace->place();
        m_place.path = path;
        setOwnCodes({}); // no other file is open yet
        leave();
        showTitle({});
    });
}

// Another program replaced the file. What was saved is brought together beside it; what is typed goes there as drafts.
void MainWindow::rescue()
{
    if (!m_workspace)
        return;
    m_workspace->setEnabled(false);
    Task::run(
        m_workspace, [file = m_workspace->session().caseFile()] { return file->rescue(); },
        [this](const Result<std::shared_ptr<CaseFile>> &rescued) {
            if (rescued) {
                // The workspace, to which this answer belongs, goes.
                QMetaObject::invokeMethod(
                    this, [this, file = *rescued] { goOnIn(file); }, Qt::QueuedConnection);
                return;
            }
            m_workspace->setEnabled(true); // what is typed can be copied out of it
            m_workspace->showError({ErrorKind::Replaced, u"lost"_s, m_workspace->session().caseFile()->path()});
        });
}

void MainWindow::goOnIn(const std::shared_ptr<CaseFile> &rescued)
{
    if (!m_workspace)
        return;
    const QString before = QFileInfo(m_workspace->session().caseFile()->path()).fileName();
    m_workspace->session().goOnIn(rescued);
    lock();
    m_start->say(
        tr("“%1” was replaced by another program while it was open here. Everything that you saved is in “%2”; "
           "unlock that one to go on, and compare the two.")
            .arg(before, QFileInfo(rescued->path()).fileName()));
}

void MainWindow::changeOfficer()
{
    if (!m_workspace)
        return;
    // Where people have keys, signing in is unlocking one's own.
    if (m_workspace->session().caseFile()->person() || m_workspace->session().arePeopleProved())
        return lock();
    m_start->changeOfficer(m_workspace->session().caseFile(), m_workspace->session().officer());
    m_stack->setCurrentWidget(m_start);
}

void MainWindow::leave()
{
    m_idle->stop();
    if (m_workspace) {
        personsettings::setValue(geometryKey, saveGeometry());
        keepPeriod();
    }
    const bool hadContent = m_workspace != nullptr;
    delete m_workspace;
    m_workspace = nullptr;
    m_stack->setCurrentWidget(m_start);
    if (hadContent)
        forgetContent();
}

// What was read is nowhere any more: not in what workers still hold, nor on the clipboard, nor in freed memory.
void MainWindow::forgetContent()
{
    Task::finishAll(); // the workers end, and with them what they keep of their own
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (QClipboard *clipboard = QApplication::clipboard(); clipboard->ownsClipboard())
        clipboard->clear();
    QPixmapCache::clear();
    platform::returnFreedMemory();
}

// The period of today needs no keeping: next quarter it is another. Nothing of the file itself is kept here.
void MainWindow::keepPeriod() const
{
    const Period &period = m_workspace->session().period();
    const QString key = periodKey(m_workspace->session().caseFile()->path());
    if (period.kind == PeriodKind::Operation || period.place(PartialDate::day(Clock::today())) == Period::Place::Inside)
        personsettings::remove(key);
    else
        personsettings::setValue(key, periodText(period, m_workspace->session().programmeFirstMonth()));
}

void MainWindow::takeKeptPeriod()
{
    Session &session = m_workspace->session();
    const QString kept = personsettings::value(periodKey(session.caseFile()->path())).toString();
    if (const auto period = parsePeriod(kept, session.programmeFirstMonth())) {
        session.setPeriod(*period);
        return;
    }
    // Today's quarter would be empty in the sample, however it was opened.
    auto once = std::make_shared<QMetaObject::Connection>();
    *once = connect(&session, &Session::directoryLoaded, this, [&session, once, asOpened = session.period()] {
        disconnect(*once);
        if (session.isSample() && session.period() == asOpened)
            session.setPeriod(samplefile::period());
    });
}

void MainWindow::showTitle(const QString &page)
{
    const QString program = u"Liaison Desk"_s;
    if (!m_workspace) {
        setWindowTitle(program);
        return;
    }
    const QString file = QFileInfo(m_workspace->session().caseFile()->path()).completeBaseName();
    setWindowTitle(page + u" – "_s + file + u" – "_s + program);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_workspace) {
        event->accept();
        return;
    }
    event->ignore();
    afterDrafts([this] {
        m_workspace->backups().beforeClosing([this] {
            // The watch that calls belongs to the workspace.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    leave();
                    close();
                },
                Qt::QueuedConnection);
        });
    });
}

} // namespace liaison
