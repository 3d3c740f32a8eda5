// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idlewatch.h"

#include "ui/work/workplace.h"

#include <QApplication>
#include <QEvent>
#include <algorithm>

namespace liaison {

namespace {

constexpr int minuteMs = 60'000;
constexpr int longestLookMs = 5000;
constexpr int shortestLookMs = 20;

} // namespace

IdleWatch::IdleWatch(QObject *parent) : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::setLimit(int milliseconds)
{
    m_limit = milliseconds;
}

void IdleWatch::start()
{
    qApp->removeEventFilter(this);
    qApp->installEventFilter(this);
    m_since.start();
    m_timer.start(m_limit >= 0 ? std::clamp(m_limit / 4, shortestLookMs, longestLookMs) : longestLookMs);
}

void IdleWatch::stop()
{
    qApp->removeEventFilter(this);
    m_timer.stop();
}

// The setting is read each time, so that a change takes hold at once.
void IdleWatch::look()
{
    const qint64 limit = m_limit >= 0 ? m_limit : qint64(workplace::idleMinutes()) * minuteMs;
    if (limit <= 0 || m_since.elapsed() < limit)
        return;
    stop();
    Q_EMIT idled();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        m_since.restart();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace liaison
