// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/comparisonchooser.h"

#include "core/domain/operation.h"
#include "ui/inputs/periodchooser.h"
#include "ui/look/theme.h"
#include "ui/words/formats.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int mostCompared = 500;

} // namespace

ComparisonChooser::ComparisonChooser(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_choice(new QComboBox(this)), m_other(new PeriodChooser(this))
{
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_choice);
    layout->addWidget(m_other);
    setFocusProxy(m_choice);
    m_other->setProgrammeFirstMonth(session.programmeFirstMonth());
    m_other->setVisible(false);
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        setWith(static_cast<With>(m_choice->itemData(index).toInt()));
        if (m_with == With::Other)
            m_other->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    connect(m_other, &PeriodChooser::periodChanged, this, &ComparisonChooser::changed);
    connect(&session, &Session::directoryLoaded, this, [this] {
        m_other->setProgrammeFirstMonth(m_session.programmeFirstMonth());
        offerOperations();
    });
    offerOperations();
    retranslate();
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

// The periods of operations are theirs to compare with as well.
void ComparisonChooser::offerOperations()
{
    m_session.read(
        this, m_operations,
        [](Connection &connection, TaskControl &) -> Result<QList<PeriodChooser::Operation>> {
            LIAISON_ASSIGN(const auto rows, RecordList(connection)
                                                .list({u"operation"_s, {}, false, {}, {}},
                                                      {u"first_day"_s, u"last_day"_s}, {}, nullptr, mostCompared));
            QList<PeriodChooser::Operation> operations;
            for (const RecordRow &row : rows) {
                const auto *first = std::get_if<PartialDate>(&row.cells.at(0));
                const auto *last = std::get_if<PartialDate>(&row.cells.at(1));
                const auto days = first && last ? ownDaysOf(row.ref, *first, *last) : std::nullopt;
                if (days)
                    operations.append({row.ref, {}, *days});
            }
            return operations;
        },
        [this](Result<QList<PeriodChooser::Operation>> operations) {
            if (!operations)
                return;
            for (PeriodChooser::Operation &each : *operations)
                each.name = m_session.operationName(each.code, screenLanguage());
            m_other->setOperations(*operations);
        });
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

void ComparisonChooser::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace liaison
