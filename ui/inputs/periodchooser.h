// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/period.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QToolButton;

namespace liaison {

// Chooses the stretch of days that the pages count in: typed in any of the six forms, stepped to the one before or
// after, or taken from a menu (month, quarter, year, programme year, operation, own dates). On the screen thread.
class PeriodChooser : public QWidget
{
    Q_OBJECT

public:
    struct Operation
    {
        QString code;
        QString name;
        Period period; // invalid days: cannot be counted in, shown but not offered
    };

    explicit PeriodChooser(QWidget *parent = nullptr);

    const Period &period() const { return m_period; }
    void setPeriod(const Period &period); // not reported
    void setProgrammeFirstMonth(int month);
    void setOperations(const QList<Operation> &operations); // newest first
    // The programme's first month and the operations of the case file, now and when they change.
    void follow(Session &session);
    // What is typed, understood: an operation's code gets its days.
    Result<Period> read(const QString &text) const;

Q_SIGNALS:
    void periodChanged(const liaison::Period &period); // chosen by the person
    void settled();                                    // Enter, on a period that can be read

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readOperations(Session &session);
    void choose(const Period &period);
    void step(int direction);
    Period following() const;
    void settle();
    void showPeriod();
    void fillMenu();
    void offer(QMenu *menu, const QString &words, const Period &period);
    void markWrong(const QString &sentence);
    void retranslate();

    QToolButton *m_before;
    QLineEdit *m_edit;
    QToolButton *m_after;
    QToolButton *m_more;
    QMenu *m_menu;
    QList<Operation> m_operations;
    Question m_operationsWanted;
    Period m_period;
    int m_programmeFirstMonth = 7;
};

} // namespace liaison
