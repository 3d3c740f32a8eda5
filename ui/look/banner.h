// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/colours.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace liaison {

// A line across a page that says something about all of it: illustrative data, a warning, an error without a field.
// Plain text. Hidden while it has no words.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void say(Tone tone, const QString &text, const QString &action = {});
    void clear();
    void setClosable(bool closable);
    QString text() const;

Q_SIGNALS:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    Tone m_tone = Tone::Neutral;
};

} // namespace liaison
