// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskpage.h"

#include "core/base/clock.h"
#include "ui/shared/formats.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace liaison {

DeskPage::DeskPage(Session &session, QWidget *parent) : Page(session, parent), m_header(new PageHeader(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::page, grid::twice, grid::page, grid::twice);
    layout->setSpacing(grid::twice);
    layout->addWidget(m_header);
    layout->addStretch(1);
    dress();
}

void DeskPage::dress()
{
    m_header->setTitle(tr("Desk"));
    m_header->setSubtitle(Formats().day(Clock::today()));
}

void DeskPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        dress();
}

} // namespace liaison
