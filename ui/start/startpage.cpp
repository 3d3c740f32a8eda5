// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startpage.h"

#include "core/database/personkey.h"
#include "ui/look/boxes.h"
#include "ui/look/theme.h"
#include "ui/start/createpane.h"
#include "ui/start/samplefile.h"
#include "ui/start/signinpane.h"
#include "ui/start/unlockpane.h"
#include "ui/start/welcomepane.h"

using namespace Qt::StringLiterals;

namespace liaison {

StartPage::StartPage(QWidget *parent)
    : QWidget(parent),
      m_welcome(new WelcomePane),
      m_create(new CreatePane),
      m_unlock(new UnlockPane),
      m_signIn(new SignInPane),
      m_panes({m_welcome, m_create, m_unlock, m_signIn})
{
    auto *inside = new QWidget;
    auto *column = columnIn(inside, -1, {grid::page, grid::page, grid::page, grid::page});
    column->addStretch(2);
    for (QWidget *pane : std::as_const(m_panes)) {
        column->addWidget(pane, 0, Qt::AlignHCenter);
        pane->hide();
    }
    column->addStretch(3);
    // Large text on a small screen must still reach the last button.
    columnIn(this)->addWidget(scrolling(inside, this, true));
    listen();
}

void StartPage::listen()
{
    connect(m_welcome, &WelcomePane::createWanted, this, [this] { show(m_create); });
    connect(m_welcome, &WelcomePane::openWanted, this, &StartPage::unlock);
    connect(m_welcome, &WelcomePane::sampleWanted, this, &StartPage::openSample);
    connect(m_create, &StartPane::backWanted, this, &StartPage::welcome);
    connect(m_create, &CreatePane::created, this, &StartPage::entered);
    connect(m_unlock, &StartPane::backWanted, this, &StartPage::welcome);
    connect(m_unlock, &UnlockPane::opened, this, &StartPage::fileOpened);
    connect(m_signIn, &SignInPane::signedIn, this, &StartPage::entered);
    connect(m_signIn, &StartPane::backWanted, this, [this] {
        m_signIn->setFile(nullptr);
        if (const auto file = std::exchange(m_openFile, nullptr))
            Q_EMIT entered(file, m_officerNow);
        else
            welcome();
    });
}

template <typename Pane>
void StartPage::show(Pane *pane)
{
    for (QWidget *other : std::as_const(m_panes))
        other->setVisible(other == pane);
    pane->begin();
}

void StartPage::welcome()
{
    m_lockedOfficer.clear();
    m_openFile.reset();
    show(m_welcome);
}

void StartPage::openSample()
{
    m_welcome->setSampleBusy(true);
    Task::run(
        this, m_sample, [] { return samplefile::open(); },
        [this](const Result<samplefile::Opened> &sample) {
            m_welcome->setSampleBusy(false);
            if (sample)
                Q_EMIT sampleEntered(sample->file, sample->officer);
            else
                m_welcome->showError(sample.error());
        });
}

void StartPage::unlock(const QString &path)
{
    m_lockedOfficer.clear();
    m_unlock->setFile(path, false);
    show(m_unlock);
}

void StartPage::say(const QString &warning)
{
    m_unlock->warn(warning);
}

void StartPage::unlockAgain(const QString &path, const QString &officer)
{
    m_lockedOfficer = officer;
    m_unlock->setFile(path, true);
    show(m_unlock);
}

void StartPage::changeOfficer(std::shared_ptr<CaseFile> file, const QString &now)
{
    m_openFile = file;
    m_officerNow = now;
    m_signIn->setFile(std::move(file), now);
    show(m_signIn);
}

QString StartPage::keysSentence() const
{
    return m_unlock->keysSentence();
}

void StartPage::fileOpened(const std::shared_ptr<CaseFile> &file)
{
    const auto person = file->person();
    if (person && !person->isRecovery()) { // unlocking one's own key is signing in
        m_lockedOfficer.clear();
        Q_EMIT entered(file, person->name());
        return;
    }
    if (m_unlock->arePeopleProved()) { // nobody is proved: no name to choose
        m_lockedOfficer.clear();
        Q_EMIT entered(file, person ? tr("Recovery code") : QString());
        return;
    }
    if (!m_lockedOfficer.isEmpty()) {
        Q_EMIT entered(file, std::exchange(m_lockedOfficer, {}));
        return;
    }
    m_signIn->setFile(file);
    show(m_signIn);
}

} // namespace liaison
