// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QHash>

class QButtonGroup;
class QVBoxLayout;

namespace liaison {

// One page in the navigation: icon, title, and how many things there need attention. On the screen thread.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit NavigationButton(const QString &iconName, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &shortcut);
    void setAttention(int count, const QString &words); // 0: nothing; `words` say what waits
    int attention() const { return m_attention; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void name();

    QString m_iconName;
    QString m_shortcut;
    QString m_attentionWords;
    int m_attention = 0;
};

// The pages of the window, one above the other at its left. Settings stand apart at the foot. On the screen thread.
class Navigation : public QWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void setCurrent(const QString &key); // not reported
    void setAttention(const QString &key, int count, const QString &words);
    NavigationButton *button(const QString &key) const { return m_buttons.value(key); }

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QButtonGroup *m_group;
    QVBoxLayout *m_layout;
    QHash<QString, NavigationButton *> m_buttons;
};

} // namespace liaison
