// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace liaison {

class Banner;
class FormGrid;
class WordLabel;

// One step before the workspace: a title, some words, a form, and the button that goes on. Enter goes on, Esc goes
// back. On the screen thread.
class StartPane : public QWidget
{
    Q_OBJECT

public:
    // Called when the pane is shown: the focus goes to where typing begins.
    virtual void begin() = 0;

Q_SIGNALS:
    void backWanted();

protected:
    explicit StartPane(QWidget *parent);

    FormGrid *form() const { return m_form; }
    Banner *banner() const { return m_banner; }
    void setWords(const QString &title, const QString &text);
    void setButtons(const QString &go, const QString &back); // without back words there is no such button
    void addBelow(QWidget *widget);
    void setBusy(const QString &words); // empty: no more; while busy nothing can be typed
    bool isBusy() const { return m_busy; }
    virtual void goOn() = 0;
    virtual void retranslate() = 0;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dressFrame();
    void fitHeight();

    WordLabel *m_title;
    WordLabel *m_text;
    Banner *m_banner;
    FormGrid *m_form;
    QVBoxLayout *m_body;
    WordLabel *m_progress;
    QPushButton *m_go;
    QPushButton *m_back;
    bool m_busy = false;
};

} // namespace liaison
