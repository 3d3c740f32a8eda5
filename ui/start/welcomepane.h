// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace liaison {

class Banner;

// The first thing seen: the case files opened before, and three ways to begin. On the screen thread.
class WelcomePane : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePane(QWidget *parent = nullptr);
    void begin(); // reads the list of recent files again
    void setSampleBusy(bool busy);
    void showError(const Error &error);

Q_SIGNALS:
    void createWanted();
    void openWanted(const QString &path); // empty: one still to be chosen
    void sampleWanted();

private:
    void retranslate();
    void open();

    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_create;
    QPushButton *m_open;
    QPushButton *m_sample;
    QLabel *m_recentTitle;
    QListWidget *m_recent;
    QLabel *m_nothing;
    QCheckBox *m_remember;
    Banner *m_banner;
};

} // namespace liaison
