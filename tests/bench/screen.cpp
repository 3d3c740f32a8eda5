// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen.h"

#include "ui/look/theme.h"
#include "ui/shell/workspace.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace liaison::bench {

namespace {

// Measures from beat to beat of a timer that should beat every 5 ms. On the screen thread.
class Watchdog : public QObject
{
public:
    Watchdog()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(beat);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, double(m_last.nsecsElapsed()) / 1e6 - beat);
            m_last.start();
        });
    }

    void start()
    {
        m_longest = 0;
        m_last.start();
        m_timer.start();
    }
    double stop()
    {
        m_timer.stop();
        return std::max(m_longest, double(m_last.nsecsElapsed()) / 1e6);
    }

private:
    static constexpr int beat = 5;
    QTimer m_timer;
    QElapsedTimer m_last;
    double m_longest = 0;
};

void letRun(int atLeastMs)
{
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < atLeastMs || (Task::anyRunning() && waited.elapsed() < 120'000))
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

void scrollLists(QWidget *page)
{
    for (QAbstractItemView *view : page->findChildren<QAbstractItemView *>()) {
        if (!view->isVisible())
            continue;
        for (int step = 0; step < 8; ++step) {
            view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
            letRun(60);
        }
    }
}

} // namespace

namespace {

// Milliseconds that this thread has worked.
double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

bool TimedApplication::notify(QObject *receiver, QEvent *event)
{
    const QByteArray name = receiver->metaObject()->className();
    const auto type = event->type();
    const double begun = processorTime();
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    const double time = processorTime() - begun;
    if (m_depth == 0 && time > m_longest) {
        m_longest = time;
        m_slowest = u"%1, event %2, %3 ms"_s.arg(QString::fromLatin1(name), QString::number(type),
                                                 QString::number(time, 'f', 1));
    }
    return handled;
}

QString TimedApplication::takeSlowest()
{
    m_longest = 0;
    return std::exchange(m_slowest, {});
}

double longestStall(const std::shared_ptr<CaseFile> &file)
{
    QTextStream out(stdout);
    Theme::get().install();
    Workspace workspace(file, u"Bench"_s);
    workspace.resize(1920, 1080);
    workspace.show();
    workspace.begin();
    letRun(500);
    workspace.session().setPeriod(Period::fromInclusive({2017, 4, 1}, {2017, 6, 30}, PeriodKind::Quarter));
    letRun(500);
    double longest = 0;
    Watchdog watchdog;
    for (const PageSpec &spec : pageSpecs()) {
        workspace.pages().show(spec.key); // made once: building its widgets is the start of the page, not a stall
        letRun(200);
        workspace.pages().show(u"desk"_s);
        letRun(200);
        auto *application = static_cast<TimedApplication *>(qApp);
        application->takeSlowest();
        watchdog.start();
        Page *page = workspace.pages().show(spec.key);
        letRun(300);
        if (page) {
            page->refresh();
            letRun(300);
            scrollLists(page);
        }
        const double stall = watchdog.stop();
        out << "    stall on " << spec.key << ": " << QString::number(stall, 'f', 1)
            << " ms; longest event: " << application->takeSlowest() << Qt::endl;
        longest = std::max(longest, stall);
    }
    Task::finishAll();
    return longest;
}

} // namespace liaison::bench
