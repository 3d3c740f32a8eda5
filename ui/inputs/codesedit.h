// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inputs/codecombo.h"

#include <QWidget>

namespace liaison {

class FlowLayout;

// Several codes in the order they were given: each is a chip that a click, Enter or Delete takes away, and one is added
// by typing any part of its name. On the screen thread.
class CodesEdit : public QWidget
{
    Q_OBJECT

public:
    explicit CodesEdit(QWidget *parent = nullptr);

    void setChoices(const QList<CodeChoice> &choices);
    void setCodeList(const QString &list); // a built-in list, in the screen's language
    void setPlaceholder(const QString &words);

    const QStringList &codes() const { return m_codes; }
    void setCodes(const QStringList &codes); // not reported
    // What stands in the line and names nothing; empty: all that was typed was taken.
    QString unreadable() const;

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(const QString &code);
    void take(int index);
    void showChips();
    QString nameOf(const QString &code) const;

    FlowLayout *m_row;
    CodeCombo *m_combo;
    QList<CodeChoice> m_choices;
    QStringList m_codes;
    QList<QWidget *> m_chips;
};

} // namespace liaison
