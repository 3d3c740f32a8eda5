// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/shared/personsettings.h"
#include "ui/shared/theme.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QStackedWidget>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int noticeMs = 8000;
const QString geometryKey = u"window/geometry"_s;

} // namespace

MainWindow::MainWindow(QWidget *parent) : QMainWindow(parent), m_stack(new QStackedWidget(this))
{
    setCentralWidget(m_stack);
    setMinimumSize(960, 600);
    resize(1280, 800);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setAccessibleName(tr("Status"));
    showTitle({});
}

MainWindow::~MainWindow()
{
    leave();
}

void MainWindow::enter(std::shared_ptr<CaseFile> file, const QString &officer)
{
    leave();
    personsettings::setPerson(officer);
    restoreGeometry(personsettings::value(geometryKey).toByteArray());
    m_workspace = new Workspace(std::move(file), officer, m_stack);
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    connect(m_workspace, &Workspace::titleChanged, this, &MainWindow::showTitle);
    connect(m_workspace, &Workspace::noticeWanted, this,
            [this](const QString &text) { statusBar()->showMessage(text, noticeMs); });
    connect(m_workspace, &Workspace::closeWanted, this, &QWidget::close);
}

void MainWindow::leave()
{
    delete m_workspace;
    m_workspace = nullptr;
}

void MainWindow::showTitle(const QString &page)
{
    const QString program = QStringLiteral("Liaison Desk");
    if (!m_workspace) {
        setWindowTitle(program);
        return;
    }
    const QString file = QFileInfo(m_workspace->session().caseFile()->path()).completeBaseName();
    setWindowTitle(page + u" – "_s + file + u" – "_s + program);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_workspace)
        personsettings::setValue(geometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace liaison
