// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "ui/shell/workspace.h"

#include <QMainWindow>

class QStackedWidget;

namespace liaison {

class IdleWatch;
class StartPage;

// The window: the start page, or the workspace of the open case file. On the screen thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    void welcome();
    void unlock(const QString &path);
    // Takes an open case file into the window, for the officer of that name.
    void enter(std::shared_ptr<CaseFile> file, const QString &officer);
    void enterSample(std::shared_ptr<CaseFile> file, const QString &officer);
    // Keeps what is typed as drafts; then the session, its connections and the pages are gone until it is unlocked.
    void lock();
    Workspace *workspace() const { return m_workspace; }
    StartPage *startPage() const { return m_start; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void showTitle(const QString &page);
    void leave();
    void forgetContent();
    void keepPeriod() const;
    void takeKeptPeriod();
    void changeOfficer();
    void rescue();
    void goOnIn(const std::shared_ptr<CaseFile> &rescued);
    void afterDrafts(std::function<void()> then);

    QStackedWidget *m_stack;
    StartPage *m_start;
    Workspace *m_workspace = nullptr;
    IdleWatch *m_idle;
    Place m_place; // where somebody was when the file was locked
    bool m_leaving = false;
};

} // namespace liaison
