// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QCompleter;

namespace liaison {

// A list of candidates under a field would swallow Tab and Enter. With this, Tab takes the highlighted candidate and
// goes on to the field, and so does Enter while none is highlighted: as if there were no list. A child of its
// completer; on the screen thread.
class CompletionKeys : public QObject
{
    Q_OBJECT

public:
    // `field` is what has the keyboard.
    CompletionKeys(QCompleter *completer, QWidget *field);
    void setEnterGoesOn(bool goesOn) { m_enterGoesOn = goesOn; } // Enter then does as Tab does

Q_SIGNALS:
    void taken(const QModelIndex &candidate); // by Tab, or by Enter that goes on

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QCompleter *m_completer;
    QWidget *m_field;
    bool m_enterGoesOn = false;
};

} // namespace liaison
