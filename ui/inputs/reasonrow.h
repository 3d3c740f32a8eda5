// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/errortexts.h"
#include "ui/work/session.h"

#include <QPointer>
#include <QWidget>
#include <functional>

class QLabel;
class QLineEdit;

namespace liaison {

// Whether a change was refused because it says no reason: what is approved takes one.
bool lacksReason(const Errors &errors);

// The line of a form in which somebody says why an approved record is changed. Hidden until a refusal asks for it. On
// the screen thread.
class ReasonRow : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonRow(QWidget *parent = nullptr);

    void ask();     // appears, and takes the keyboard
    void dismiss(); // empty and hidden; the keyboard goes back to where it was
    QString reason() const;

Q_SIGNALS:
    void given(); // Enter

private:
    void retranslate();

    QLabel *m_words;
    QLineEdit *m_edit;
    QPointer<QWidget> m_before; // had the keyboard when it was asked
};

// The same where there is no form: a small dialog that says what the error says. Nothing happens when it is closed.
void askForReason(QWidget *over, const QString &title, const QString &sentence,
                  std::function<void(const QString &reason)> then);

// Session::write for such a change: refused for want of a reason, it is asked for under `title` and tried again.
// `work`: Result<T>(Connection &, const Author &), on a worker thread; `done`: Result<T>. On the screen thread, as long
// as `over` lives.
template <typename Work, typename Answered>
void writeWithReason(Session &session, QWidget *over, const QString &kind, const QString &title, Work work,
                     Answered done, const QString &reason = {})
{
    session.write(
        over, kind,
        [work, author = session.author(reason)](Connection &connection, TaskControl &) {
            return work(connection, author);
        },
        [&session, over, kind, title, work, done](auto answer) {
            if (answer || !lacksReason({answer.error()}))
                return done(std::move(answer));
            askForReason(over, title, errorSentence(answer.error()),
                         [&session, over, kind, title, work, done](const QString &why) {
                             writeWithReason(session, over, kind, title, work, done, why);
                         });
        });
}

} // namespace liaison
