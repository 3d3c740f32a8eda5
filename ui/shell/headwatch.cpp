// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/headwatch.h"

#include "ui/look/banner.h"
#include "ui/words/headwords.h"
#include "ui/words/language.h"
#include "ui/work/session.h"

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int settleMs = 500;

} // namespace

HeadWatch::HeadWatch(Session &session, Banner &banner, QObject *parent)
    : QObject(parent), m_session(session), m_banner(banner)
{
    m_later.setSingleShot(true);
    m_later.setInterval(settleMs);
    connect(&m_later, &QTimer::timeout, this, [this] { read(&HeadWatch::remember); });
    connect(&session, &Session::changed, &m_later, qOverload<>(&QTimer::start));
    connect(&banner, &Banner::actionTriggered, this, &HeadWatch::accept);
}

void HeadWatch::look()
{
    read(&HeadWatch::tell);
}

void HeadWatch::accept()
{
    m_banner.clear();
    read(&HeadWatch::settle);
}

void HeadWatch::read(void (HeadWatch::*then)(const Standing &))
{
    m_session.read(
        this, m_reading,
        [path = m_session.caseFile()->path()](Connection &connection, TaskControl &) -> Result<Standing> {
            Standing standing;
            LIAISON_ASSIGN(standing.head, journalHead(connection));
            LIAISON_ASSIGN(standing.marks, seenheads::marksOf(connection, path));
            LIAISON_ASSIGN(standing.seen, seenheads::last(connection, standing.marks));
            return standing;
        },
        [this, then](const Result<Standing> &standing) {
            if (standing) // what cannot be read is told by the pages
                (this->*then)(*standing);
        });
}

void HeadWatch::tell(const Standing &standing)
{
    if (!standing.seen.goesOn)
        return warn(standing);
    const QString language = screenLanguage();
    if (standing.seen.head.isNull()) {
        Q_EMIT noticeWanted(
            tr("This computer sees this file for the first time: %1.").arg(headWords(standing.head, language)));
    } else {
        Q_EMIT noticeWanted(tr("The file goes on from what was seen here last: %1. Now: %2.")
                                .arg(headWords(standing.seen.head, language), headWords(standing.head, language)));
    }
    settle(standing);
}

// Only what goes on from the head seen last takes its place: a warning that was not answered comes again.
void HeadWatch::remember(const Standing &standing)
{
    if (standing.seen.goesOn)
        settle(standing);
}

void HeadWatch::settle(const Standing &standing)
{
    seenheads::note(standing.marks, standing.head);
}

void HeadWatch::warn(const Standing &standing)
{
    m_banner.say(Tone::Wrong, brokenOffWords(standing.seen.head, screenLanguage()), tr("This state is right"));
}

} // namespace liaison
