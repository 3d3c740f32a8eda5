// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace liaison {

class Task;

// Shows how far a long task is, with the button that cancels it; hidden when there is none. On the screen thread.
class TaskStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TaskStrip(QWidget *parent = nullptr);

    void follow(Task *task, const QString &words); // "Importing cases.xlsx"

private:
    void showProgress(qint64 done, qint64 total);

    QLabel *m_words;
    QProgressBar *m_bar;
    QLabel *m_count;
    QPushButton *m_cancel;
    QPointer<Task> m_task;
};

} // namespace liaison
