// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/casefile.h"
#include "ui/shell/workspace.h"

#include <QMainWindow>

class QLabel;
class QStackedWidget;

namespace liaison {

// The window: the start page, or the workspace of the open case file. On the screen thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    // Takes an open case file into the window, for the officer of that name.
    void enter(std::shared_ptr<CaseFile> file, const QString &officer);
    void leave(); // the session, its connections and the pages are gone
    Workspace *workspace() const { return m_workspace; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void showTitle(const QString &page);

    QStackedWidget *m_stack;
    Workspace *m_workspace = nullptr;
};

} // namespace liaison
