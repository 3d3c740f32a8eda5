// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/draftkeeper.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

const QString markKey = u"window"_s; // in a draft's content

bool isSame(const Draft &a, const Draft &b)
{
    return a.officer == b.officer && a.kind == b.kind && a.record == b.record;
}

} // namespace

DraftKeeper::DraftKeeper(Session &session, QObject *form) : QObject(form), m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    m_longest.setSingleShot(true);
    m_longest.setInterval(longestMs);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::saveNow);
    connect(&m_longest, &QTimer::timeout, this, &DraftKeeper::saveNow);
}

void DraftKeeper::begin(const QString &kind, qint64 record, std::function<QJsonObject()> content)
{
    m_pause.stop();
    m_longest.stop();
    m_officer = m_session.officer();
    m_kind = kind;
    m_record = record;
    m_content = std::move(content);
    m_touched = false;
}

void DraftKeeper::touch()
{
    if (!m_content)
        return;
    m_touched = true;
    m_pause.start();
    if (!m_longest.isActive())
        m_longest.start();
}

void DraftKeeper::saveNow()
{
    m_pause.stop();
    m_longest.stop();
    if (!m_touched || !m_content)
        return;
    m_touched = false;
    DraftWriter::of(m_session).save({m_officer, m_kind, m_record, m_content(), {}});
}

void DraftKeeper::settle()
{
    m_pause.stop();
    m_longest.stop();
    m_touched = false;
    // Also one that was offered at the start and resumed: this form did not write it, but it ends it.
    if (m_content)
        DraftWriter::of(m_session).remove(m_officer, m_kind, m_record);
    m_content = nullptr;
}

void DraftKeeper::saveAll(QObject *root, Session &session, std::function<void(const Done &)> done)
{
    const QList<DraftKeeper *> keepers = root->findChildren<DraftKeeper *>();
    for (DraftKeeper *keeper : keepers)
        keeper->saveNow();
    DraftWriter::of(session).whenWritten(std::move(done));
}

DraftWriter &DraftWriter::of(Session &session)
{
    auto *writer = session.findChild<DraftWriter *>(QString(), Qt::FindDirectChildrenOnly);
    return *(writer ? writer : new DraftWriter(session));
}

DraftWriter::DraftWriter(Session &session) : QObject(&session), m_session(session) {}

void DraftWriter::save(const Draft &draft)
{
    Order order{draft, false};
    order.draft.content.insert(markKey, mark());
    put(order);
}

void DraftWriter::remove(const QString &officer, const QString &kind, qint64 record)
{
    put({{officer, kind, record, {}, {}}, true});
}

void DraftWriter::put(Order order)
{
    const auto older = std::find_if(m_orders.begin(), m_orders.end(),
                                    [&](const Order &other) { return isSame(other.draft, order.draft); });
    if (older != m_orders.end())
        *older = std::move(order);
    else
        m_orders.append(std::move(order));
    next();
}

void DraftWriter::whenWritten(std::function<void(const Done &)> done)
{
    m_waiting.append(std::move(done));
    next();
}

void DraftWriter::next()
{
    if (m_busy)
        return;
    if (m_orders.isEmpty()) {
        if (m_waiting.isEmpty())
            return;
        const auto waiting = std::exchange(m_waiting, {});
        const Done outcome = std::exchange(m_outcome, {});
        for (const auto &done : waiting)
            done(outcome);
        return;
    }
    m_busy = true;
    const Order order = m_orders.takeFirst();
    Task::run(
        this,
        [order, file = m_session.caseFile()]() -> Done {
            const auto held = file->hold();
            LIAISON_ASSIGN(Connection * connection, file->connection());
            DraftStore drafts(*connection);
            return order.removes ? drafts.remove(order.draft.officer, order.draft.kind, order.draft.record)
                                 : drafts.save(order.draft);
        },
        [this](const Done &done) {
            m_busy = false;
            if (!done) {
                m_outcome = done;
                Q_EMIT failed(done.error());
            }
            next();
        });
}

bool isTypedElsewhere(const Draft &draft, const QString &mark)
{
    const QString by = draft.content.value(markKey).toString();
    return by != mark && WindowMark::isOpen(by);
}

Result<std::optional<Draft>> findDraft(Connection &connection, const QString &officer, const QString &kind,
                                       qint64 record, const QString &mark)
{
    LIAISON_ASSIGN(auto draft, DraftStore(connection).find(officer, kind, record));
    if (draft && isTypedElsewhere(*draft, mark))
        draft.reset();
    return draft;
}

} // namespace liaison
