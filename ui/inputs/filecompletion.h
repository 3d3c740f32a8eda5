// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/work/session.h"

#include <QStringListModel>
#include <QTimer>

class QCompleter;
class QLineEdit;

namespace liaison {

// Offers under a line what stands in the same field of other records and begins so, most frequent first. What is typed
// stays as it is unless somebody goes down the list and chooses. A child of its line; on the screen thread.
class FileCompletion : public QObject
{
    Q_OBJECT

public:
    FileCompletion(QLineEdit *line, Session &session, const QString &kind, const QString &field);

    // Enter will take a value of the list, and nothing else.
    bool isChoosing() const;
    // The completion of a line; null: it has none.
    static FileCompletion *of(const QLineEdit *line);

Q_SIGNALS:
    void chosen(const QString &text);

private:
    void ask();
    void offer(const QStringList &values);

    QLineEdit *m_line;
    Session &m_session;
    QString m_kind;
    QString m_field;
    QStringListModel m_values;
    QCompleter *m_completer;
    QTimer m_pause;
    Question m_question;
};

} // namespace liaison
