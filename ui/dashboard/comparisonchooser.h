// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboardfigures.h"
#include "ui/work/session.h"

#include <QWidget>

class QComboBox;

namespace liaison {

class PeriodChooser;

// What a span is compared with: nothing, the one before, the same a year before, or any other. On the screen thread.
class ComparisonChooser : public QWidget
{
    Q_OBJECT

public:
    enum class With { Nothing, Previous, YearBefore, Other };

    explicit ComparisonChooser(Session &session, QWidget *parent = nullptr);

    void setSpan(const Period &period); // the one that is compared
    void setWith(With with);
    With with() const { return m_with; }
    std::optional<Period> period() const; // nothing: no comparison
    PeriodChooser *otherPeriod() const { return m_other; }

Q_SIGNALS:
    void changed();

private:
    void retranslate();
    QString shortPeriod(const Period &period) const;

    Session &m_session;
    QComboBox *m_choice;
    PeriodChooser *m_other;
    Period m_span;
    With m_with = With::Nothing;
};

} // namespace liaison
