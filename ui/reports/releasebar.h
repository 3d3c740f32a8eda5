// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace liaison {

// Warns before a strictly marked report leaves the house and asks why it should; hidden until asked. On the screen
// thread.
class ReleaseBar : public QFrame
{
    Q_OBJECT

public:
    explicit ReleaseBar(QWidget *parent = nullptr);

    // `goAhead` gets the reason, once, unless the person thinks better of it.
    void ask(const QString &marking, std::function<void(const QString &reason)> goAhead);
    void giveUp();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void settle();

    QLabel *m_icon;
    QLabel *m_words;
    QLabel *m_label;
    QLineEdit *m_reason;
    QLabel *m_wrong;
    QPushButton *m_goAhead;
    QPushButton *m_giveUp;
    QString m_marking;
    std::function<void(const QString &)> m_then;
};

} // namespace liaison
