// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "ui/work/task.h"

#include <QWidget>

namespace liaison {

class CreatePane;
class SignInPane;
class UnlockPane;
class WelcomePane;

// What is seen while no case file is open: choose one, create one, unlock, sign in. Hands out the open file with the
// officer's name. On the screen thread.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void welcome();
    void unlock(const QString &path);
    void say(const QString &warning); // over the file that is to be unlocked
    // The file was locked: whoever unlocks it goes on as that officer.
    void unlockAgain(const QString &path, const QString &officer);
    // What is to be said of the keys of people beside the file that was opened last; empty: nothing.
    QString keysSentence() const;
    // Another officer for a file that is open; back leads to `now`.
    void changeOfficer(std::shared_ptr<CaseFile> file, const QString &now);
    void openSample(); // makes it first when there is none

Q_SIGNALS:
    void sampleEntered(const std::shared_ptr<liaison::CaseFile> &file, const QString &officer);
    void entered(const std::shared_ptr<liaison::CaseFile> &file, const QString &officer);

private:
    template <typename Pane>
    void show(Pane *pane);
    void fileOpened(const std::shared_ptr<CaseFile> &file);
    void listen();

    WelcomePane *m_welcome;
    CreatePane *m_create;
    UnlockPane *m_unlock;
    SignInPane *m_signIn;
    QList<QWidget *> m_panes;
    QString m_lockedOfficer;              // of the file that is locked
    std::shared_ptr<CaseFile> m_openFile; // while its officer is changed
    QString m_officerNow;
    Question m_sample;
};

} // namespace liaison
