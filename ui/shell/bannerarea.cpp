// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bannerarea.h"

#include "ui/look/banner.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace liaison {

BannerArea::BannerArea(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(grid::page, grid::unit, grid::page, 0);
    m_layout->setSpacing(grid::half);
    hide();
}

Banner *BannerArea::add()
{
    auto *banner = new Banner(this);
    banner->installEventFilter(this);
    m_layout->addWidget(banner);
    m_banners.append(banner);
    return banner;
}

bool BannerArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        setVisible(
            std::any_of(m_banners.begin(), m_banners.end(), [](const Banner *banner) { return !banner->isHidden(); }));
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace liaison
