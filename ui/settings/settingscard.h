// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/work/session.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QPushButton;

namespace liaison {

class Banner;
class FormGrid;
class TaskStrip;
class WordLabel;

// One group of settings: title, words, fields, what is going on, and the buttons. On the screen thread.
class SettingsCard : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsCard(Session &session, QWidget *parent = nullptr);

    FormGrid *form() const { return m_form; }
    Banner *banner() const { return m_banner; }
    bool isBusy() const { return m_busy; }
    virtual bool hasUnsaved() const { return false; }
    virtual void save() {}
    virtual void refresh() {}

Q_SIGNALS:
    void busyChanged(bool busy); // long work over the whole file started or ended
    void noticeWanted(const QString &text);

protected:
    Session &session() const { return m_session; }
    void setWords(const QString &title, const QString &text = {});
    void addWidget(QWidget *widget); // between the fields and the buttons
    QPushButton *addButton(QPushButton *button);
    void wrapButtons(); // more than a line holds: called before the first is added
    // Puts the error at its field, or over the buttons when it has none here.
    void showFailure(const Error &error);
    void clearOutcome();
    // Long work: nothing in the card can be changed, progress and the button that cancels are shown.
    void begin(Task *task, const QString &words);
    void end();
    virtual void retranslate() = 0;

private:
    Session &m_session;
    WordLabel *m_title;
    WordLabel *m_text;
    FormGrid *m_form;
    QBoxLayout *m_middle;
    Banner *m_banner;
    TaskStrip *m_tasks;
    QHBoxLayout *m_buttons;
    QLayout *m_lines = nullptr; // of buttons, where they are wrapped
    QPointer<QWidget> m_worked; // had the keyboard when the work began …
    QPointer<QWidget> m_lent;   // … and this got it, when that could not have it
    QList<QPushButton *> m_actions;
    bool m_busy = false;
};

} // namespace liaison
