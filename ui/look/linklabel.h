// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace liaison {

// Words that open something: a click, Enter or Space. Plain text that wraps; reached with Tab. On the screen thread.
class LinkLabel : public QLabel
{
    Q_OBJECT

public:
    explicit LinkLabel(const QString &text, QWidget *parent = nullptr);

Q_SIGNALS:
    void activated();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate(bool underlined);
};

} // namespace liaison
