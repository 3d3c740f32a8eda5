// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace liaison {

class Banner;

// The place over the page where banners stand; it takes no room while none of them says anything. Owns the banners. On
// the screen thread.
class BannerArea : public QWidget
{
    Q_OBJECT

public:
    explicit BannerArea(QWidget *parent = nullptr);
    Banner *add();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QVBoxLayout *m_layout;
    QList<Banner *> m_banners;
};

} // namespace liaison
