// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace liaison {

class ElidedLabel;

// The line at the foot of the window: what was just done, for a while, and at the right what holds all the time. Plain
// text; screen readers hear it. On the screen thread.
class NoticeLine : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeLine(QWidget *parent = nullptr);

    void say(const QString &text);
    void setStanding(const QString &text);
    QString text() const;

    static constexpr int shownMs = 10'000;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    ElidedLabel *m_text;
    QLabel *m_standing;
    QTimer m_end;
};

} // namespace liaison
