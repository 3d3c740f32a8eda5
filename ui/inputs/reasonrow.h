// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QPointer>
#include <QWidget>
#include <functional>

class QLabel;
class QLineEdit;

namespace liaison {

// Whether a change was refused because it says no reason: what is approved takes one.
bool lacksReason(const Errors &errors);

// The line of a form in which somebody says why an approved record is changed. Hidden until a refusal asks for it. On
// the screen thread.
class ReasonRow : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonRow(QWidget *parent = nullptr);

    void ask();     // appears, and takes the keyboard
    void dismiss(); // empty and hidden; the keyboard goes back to where it was
    QString reason() const;

Q_SIGNALS:
    void given(); // Enter

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_words;
    QLineEdit *m_edit;
    QPointer<QWidget> m_before; // had the keyboard when it was asked
};

// The same where there is no form: a small dialog that says what the error says. Nothing happens when it is closed.
void askForReason(QWidget *over, const QString &title, const QString &sentence,
                  std::function<void(const QString &reason)> then);

} // namespace liaison
