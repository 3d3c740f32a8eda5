// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <functional>
#include <optional>

namespace liaison {

// How many rows are asked for at once.
inline constexpr int windowSize = 256;

// What the next window of a list is asked by: the rows after this one, in this order.
template <typename Row>
struct WindowRequest
{
    std::optional<Row> after; // none: from the start
    QString sortKey;          // a column's sort key; empty: the list's own order
    Qt::SortOrder order = Qt::AscendingOrder;
    int limit = windowSize;
};

// The windows of a keyset-paged list that have been loaded so far. A plain structure without a screen: the table model
// asks it what to fetch, and hands it each answer with the generation that asked.
template <typename Row>
class PagedRows
{
public:
    qsizetype size() const { return m_rows.size(); }
    bool isEmpty() const { return m_rows.isEmpty(); }
    const Row &at(qsizetype index) const { return m_rows.at(index); }
    const QList<Row> &rows() const { return m_rows; }
    quint64 generation() const { return m_generation; }
    bool isPending() const { return m_pending; }
    bool isComplete() const { return m_complete; } // the last window has come
    bool canFetch() const { return !m_complete && !m_pending; }

    // Forgets everything: another filter or order. Answers that are under way become outdated.
    void reset()
    {
        ++m_generation;
        m_rows.clear();
        m_pending = false;
        m_complete = false;
    }

    // Claims the next window: the request to send. Only when canFetch().
    WindowRequest<Row> startFetch()
    {
        m_pending = true;
        m_replacing = false;
        m_asked = windowSize;
        WindowRequest<Row> request;
        request.limit = m_asked;
        if (!m_rows.isEmpty())
            request.after = m_rows.constLast();
        return request;
    }

    // Reads everything loaded again because records changed; what is shown stays until the answer is there.
    WindowRequest<Row> startRefresh()
    {
        ++m_generation;
        m_pending = true;
        m_replacing = true;
        m_asked = int(std::max<qsizetype>(m_rows.size(), windowSize));
        WindowRequest<Row> request;
        request.limit = m_asked;
        return request;
    }

    enum class Accepted { Outdated, Appended, Replaced };

    // What an answer will do, so that a model can announce it first.
    Accepted consider(quint64 generation) const
    {
        if (generation != m_generation || !m_pending)
            return Accepted::Outdated;
        return m_replacing ? Accepted::Replaced : Accepted::Appended;
    }

    Accepted accept(quint64 generation, QList<Row> window)
    {
        const Accepted outcome = consider(generation);
        if (outcome == Accepted::Outdated)
            return outcome;
        m_pending = false;
        m_complete = window.size() < m_asked;
        if (outcome == Accepted::Replaced)
            m_rows = std::move(window);
        else
            m_rows.append(std::move(window));
        return outcome;
    }

    // The window could not be read: nothing more is asked until the next reset or refresh.
    bool refuse(quint64 generation)
    {
        if (consider(generation) == Accepted::Outdated)
            return false;
        m_pending = false;
        m_complete = true;
        return true;
    }

private:
    QList<Row> m_rows;
    quint64 m_generation = 0;
    int m_asked = windowSize;
    bool m_pending = false;
    bool m_replacing = false;
    bool m_complete = false;
};

} // namespace liaison
