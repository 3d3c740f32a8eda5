// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "ui/shared/banner.h"
#include "ui/shared/errortexts.h"
#include "ui/shared/theme.h"
#include "ui/shell/navigation.h"
#include "ui/shell/noticeline.h"
#include "ui/shell/topbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace liaison {

Workspace::Workspace(std::shared_ptr<CaseFile> file, const QString &officer, QWidget *parent)
    : QWidget(parent),
      m_session(new Session(std::move(file), officer, this)),
      m_commands(new Commands(this)),
      m_navigation(new Navigation(this)),
      m_topBar(new TopBar(*m_session, this)),
      m_sampleBanner(new Banner(this)),
      m_errorBanner(new Banner(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_notice(new NoticeLine(this)),
      m_pages(new PageStack(*m_session, this))
{
    m_errorBanner->setClosable(true);
    m_splitter->addWidget(m_pages);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(m_topBar);
    middle->addWidget(m_sampleBanner);
    middle->addWidget(m_errorBanner);
    middle->addWidget(m_splitter, 1);
    middle->addWidget(m_notice);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addLayout(middle, 1);

    connect(m_navigation, &Navigation::chosen, m_pages, [this](const QString &key) { m_pages->show(key); });
    connect(m_topBar, &TopBar::lockWanted, this, &Workspace::lockWanted);
    connect(m_topBar, &TopBar::officerChangeWanted, this, &Workspace::officerChangeWanted);
    listenToPages();
    listenToSession();
    addRecordCommands();
    addWindowCommands();
    dress();
    m_pages->show(pageSpecs().constFirst().key);
}

// Pages refer to the session, so they have to go first.
Workspace::~Workspace()
{
    delete m_splitter;
    delete m_topBar;
}

void Workspace::listenToPages()
{
    connect(m_pages, &PageStack::shown, this, [this](const QString &key) {
        m_navigation->setCurrent(key);
        m_errorBanner->clear();
        dress();
    });
    connect(m_pages, &PageStack::noticeWanted, this, &Workspace::notice);
    connect(m_pages, &PageStack::errorMet, this, &Workspace::showError);
}

void Workspace::listenToSession()
{
    connect(m_session, &Session::directoryLoaded, this, &Workspace::dress);
}

void Workspace::dress()
{
    if (m_session->isSample()) {
        m_sampleBanner->say(Tone::Accent,
                            tr("This is the sample. Its declared figures are public; records marked as illustrative "
                               "were made up so that there is something to see."));
    } else {
        m_sampleBanner->clear();
    }
    m_notice->setStanding(m_session->caseFile()->isReadOnly() ? tr("Read only: nothing can be saved") : QString());
    const QList<PageSpec> specs = pageSpecs();
    for (const PageSpec &spec : specs) {
        if (spec.key == m_pages->currentKey())
            Q_EMIT titleChanged(spec.title);
    }
}

void Workspace::showError(const Error &error)
{
    m_errorBanner->say(Tone::Wrong, errorSentence(error));
}

void Workspace::begin()
{
    if (Page *page = m_pages->current())
        page->setFocus();
}

void Workspace::notice(const QString &text)
{
    m_notice->say(text);
}

Place Workspace::place() const
{
    return {{}, m_pages->currentKey(), m_session->period()};
}

void Workspace::returnTo(const Place &place)
{
    if (place.period)
        m_session->setPeriod(*place.period);
    if (!place.page.isEmpty())
        m_pages->show(place.page);
}

void Workspace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        dress();
}

} // namespace liaison
