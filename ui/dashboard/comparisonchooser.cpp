// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/comparisonchooser.h"

#include "ui/inputs/periodchooser.h"
#include "ui/look/boxes.h"
#include "ui/look/languagechange.h"
#include "ui/look/theme.h"
#include "ui/words/formats.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace liaison {

ComparisonChooser::ComparisonChooser(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_choice(new QComboBox(this)), m_other(new PeriodChooser(this))
{
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *layout = rowIn(this, grid::unit);
    layout->addWidget(m_choice);
    layout->addWidget(m_other);
    setFocusProxy(m_choice);
    m_other->follow(session); // the periods of operations are theirs to compare with as well
    m_other->setVisible(false);
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        setWith(static_cast<With>(m_choice->itemData(index).toInt()));
        if (m_with == With::Other)
            m_other->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    connect(m_other, &PeriodChooser::periodChanged, this, &ComparisonChooser::changed);
    retranslate();
    whenLanguageChanges(this, [this] { retranslate(); });
}

QString ComparisonChooser::shortPeriod(const Period &period) const
{
    return period.kind == PeriodKind::ProgrammeYear ? periodText(period, m_session.programmeFirstMonth())
                                                    : Formats().period(period);
}

void ComparisonChooser::retranslate()
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    m_choice->addItem(tr("nothing"), int(With::Nothing));
    if (m_span.isValid()) {
        m_choice->addItem(tr("the period before: %1").arg(shortPeriod(previousPeriod(m_span))), int(With::Previous));
        m_choice->addItem(tr("a year before: %1").arg(shortPeriod(samePeriodYearBefore(m_span))),
                          int(With::YearBefore));
    }
    m_choice->addItem(tr("another period or operation …"), int(With::Other));
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(int(m_with))));
    m_choice->setAccessibleName(tr("Compare with"));
    m_other->setAccessibleName(tr("Period to compare with"));
}

void ComparisonChooser::setSpan(const Period &period)
{
    if (period == m_span)
        return;
    m_span = period;
    if (m_with != With::Other)
        m_other->setPeriod(previousPeriod(period));
    retranslate();
}

void ComparisonChooser::setWith(With with)
{
    m_with = with;
    m_other->setVisible(with == With::Other);
    retranslate();
}

std::optional<Period> ComparisonChooser::period() const
{
    if (!m_span.isValid())
        return std::nullopt;
    switch (m_with) {
    case With::Nothing:
        break;
    case With::Previous:
        return previousPeriod(m_span);
    case With::YearBefore:
        return samePeriodYearBefore(m_span);
    case With::Other:
        if (m_other->period().isValid())
            return m_other->period();
        break;
    }
    return std::nullopt;
}

} // namespace liaison
