// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace liaison {

class WordLabel;

// What stands where there is nothing yet: what belongs here, and the action that puts it there. Plain text only.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    // Without action text there is no button.
    void setWords(const QString &title, const QString &text, const QString &action = {}, const QString &iconName = {});

Q_SIGNALS:
    void actionTriggered();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintIcon();

    QLabel *m_icon;
    WordLabel *m_title;
    WordLabel *m_text;
    QPushButton *m_action;
    QString m_iconName;
};

} // namespace liaison
