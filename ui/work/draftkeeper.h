// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/draftstore.h"
#include "ui/work/session.h"
#include "ui/work/windowmark.h"

#include <QTimer>

namespace liaison {

// Keeps what is typed in one form as a draft inside the encrypted file, so that a crash, a lock or a closed window
// loses nothing. A form owns one:
//
//   m_draft(new DraftKeeper(session, this))
//   m_draft->begin(u"exchange"_s, id, [this] { return typed(); });   // the form was opened; id 0: a new record
//   m_draft->touch();                                                // at every edit by the person
//   m_draft->settle();                                               // saved or discarded: the draft goes
//
// Writing happens on a worker two seconds after the last keystroke, and when the file is locked or the window closed.
// The content is the form's own: what was typed, readable or not. At the next start the shell offers the drafts and
// hands the content back through Page::resumeForm(). On the screen thread.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    DraftKeeper(Session &session, QObject *form);

    // Another record in the form. What was touched before and not settled stays a draft.
    void begin(const QString &kind, qint64 record, std::function<QJsonObject()> content);
    void touch();
    void settle();
    void saveNow(); // what was touched goes to the file now
    bool isTouched() const { return m_touched; }

    // Saves the drafts of all forms below `root` and calls `done` when they are in the file, or with what went wrong.
    static void saveAll(QObject *root, Session &session, std::function<void(const Done &)> done);

    static constexpr int pauseMs = 2000;    // after the last keystroke
    static constexpr int longestMs = 10000; // somebody types without a pause

private:
    Session &m_session;
    QString m_officer;
    QString m_kind;
    qint64 m_record = 0;
    std::function<QJsonObject()> m_content;
    QTimer m_pause;
    QTimer m_longest;
    bool m_touched = false; // since it was last written
};

// Writes the drafts of a session one after the other, so that an older one never overtakes a newer one or a removal.
// Lives on the screen thread as a child of its session.
class DraftWriter : public QObject
{
    Q_OBJECT

public:
    static DraftWriter &of(Session &session);

    void save(const Draft &draft);
    void remove(const QString &officer, const QString &kind, qint64 record);
    QString mark() const { return m_mark.text(); } // of the window that writes; in each draft
    // At once when nothing is left to write; with the last failure since somebody asked.
    void whenWritten(std::function<void(const Done &)> done);

Q_SIGNALS:
    void failed(const liaison::Error &error);

private:
    struct Order
    {
        Draft draft;
        bool removes = false;
    };

    explicit DraftWriter(Session &session);
    void put(Order order);
    void next();

    Session &m_session;
    WindowMark m_mark;
    QList<Order> m_orders; // at most one for each form
    QList<std::function<void(const Done &)>> m_waiting;
    Done m_outcome;
    bool m_busy = false;
};

// Whether somebody is typing it at this moment in another window than the one of that mark.
bool isTypedElsewhere(const Draft &draft, const QString &mark);
// What was typed for the record and may be gone on with in the window of that mark. On its connection's thread.
Result<std::optional<Draft>> findDraft(Connection &connection, const QString &officer, const QString &kind,
                                       qint64 record, const QString &mark);

} // namespace liaison
