// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace liaison {

// One line of plain text that gives way where there is little room and then ends in "…", all of it in its tool tip:
// long words of a record must not widen the window. On the screen thread.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    void setElideMode(Qt::TextElideMode mode); // what gives way: the end, or the middle of two things that matter

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace liaison
