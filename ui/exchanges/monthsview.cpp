// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchanges/monthsview.h"

#include "core/base/clock.h"
#include "ui/shared/codewords.h"
#include "ui/shared/formats.h"
#include "ui/shared/recordtable.h"
#include "ui/shared/theme.h"
#include "ui/shared/wordlabel.h"

#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

Chip statusChip(const MonthStatus &status)
{
    const QString word = CodeWords::word(u"month_status"_s, monthStatusCode(status.state()), Formats().language());
    switch (status.state()) {
    case MonthStatus::State::Closed:
        return {word, Tone::Accent};
    case MonthStatus::State::Open:
        return {word, Tone::Due};
    default:
        return {word, Tone::Neutral};
    }
}

// Points that are settled in the reconciliation with one counterpart.
bool isOfReconciliation(CloseCheck check)
{
    return check == CloseCheck::StatementMissing || check == CloseCheck::DifferencesOpen ||
           check == CloseCheck::NotSignedOff || check == CloseCheck::ChangedSince;
}

} // namespace

MonthsView::MonthsView(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(new PagedTableModel<Line>(
          columns(), [](const Line &line) { return QVariant(line.number); }, this)),
      m_table(new RecordTable(u"exchanges/months"_s, tr("Where each month stands"), this)),
      m_summary(new WordLabel(TextSize::Body, WordLabel::Ink::Soft, this))
{
    m_model->fetchWith(
        [this](const WindowRequest<Line> &request, const std::function<void(Result<QList<Line>>)> &reply) {
            const int from = request.after ? request.after->number : 0;
            reply(m_lines.mid(from, request.limit));
        });
    m_table->setRecords(m_model);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    connect(m_table, &RecordTable::opened, this, &MonthsView::open);
    connect(m_model, &PagedTableBase::loaded, this, &MonthsView::selectWanted);
    connect(&session, &Session::periodChanged, this, &MonthsView::refresh);
    connect(&session, &Session::changed, this, &MonthsView::refresh);
    dress();
}

QList<ColumnOf<MonthsView::Line>> MonthsView::columns() const
{
    const auto month = [](const Line &line) {
        return Formats().date({line.status.month.begin, line.status.month.lastDay()});
    };
    const auto state = [](const Line &line) { return QList<Chip>{statusChip(line.status)}; };
    const auto what = [](const Line &line) {
        if (line.point)
            return CodeWords::word(u"close_check"_s, closeCheckCode(line.point->check), Formats().language());
        return line.status.state() == MonthStatus::State::Closed ? tr("everything is signed off") : QString();
    };
    const auto counterpart = [this](const Line &line) {
        if (!line.point || line.point->counterpart.isEmpty())
            return QString();
        const QString name = m_session.agencyName(line.point->counterpart, Formats().language());
        return name == line.point->counterpart ? name : QString(line.point->counterpart + u" – "_s + name);
    };
    const auto count = [](const Line &line) { return line.point ? Formats().number(line.point->count) : QString(); };
    return {textColumn<Line>(u"month"_s, tr("Month"), 130, month),
            chipColumn<Line>(u"state"_s, tr("State"), 110, state),
            textColumn<Line>(u"what"_s, tr("What is open"), 280, what),
            textColumn<Line>(u"counterpart"_s, tr("Counterpart"), 240, counterpart).stretched(),
            numberColumn<Line>(u"count"_s, tr("How many"), 88, count)};
}

void MonthsView::refresh()
{
    if (isVisible())
        read();
}

void MonthsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void MonthsView::read()
{
    // A period without a whole month in it is looked at as the month that it begins in.
    Period period = m_session.period();
    const Period first = periodContaining(period.begin, PeriodKind::Month);
    if (period.end < first.end || (period.begin > first.begin && period.end < first.end.addMonths(1)))
        period = first;
    m_session.read(
        this, m_reading,
        [period, today = Clock::today()](Connection &connection, TaskControl &) {
            return MonthCloseFigures(connection).list(period, today);
        },
        [this](const Result<QList<MonthStatus>> &months) {
            if (months)
                show(*months);
            else
                Q_EMIT errorMet(months.error());
        });
}

void MonthsView::show(const QList<MonthStatus> &months)
{
    m_lines.clear();
    int open = 0;
    int closed = 0;
    for (auto month = months.rbegin(); month != months.rend(); ++month) {
        open += month->state() == MonthStatus::State::Open;
        closed += month->state() == MonthStatus::State::Closed;
        if (month->points.isEmpty())
            m_lines.append({int(m_lines.size()) + 1, *month, {}});
        for (const ClosePoint &point : month->points)
            m_lines.append({int(m_lines.size()) + 1, *month, point});
    }
    const Formats formats;
    m_summary->setText(tr("%1 months open, %2 closed. Enter opens what a line is about.", "two numbers")
                           .arg(formats.number(open), formats.number(closed)));
    m_model->refresh();
}

void MonthsView::showMonth(const QDate &first)
{
    m_wanted = first;
    selectWanted();
}

void MonthsView::selectWanted()
{
    if (!m_wanted.isValid())
        return;
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [this](const Line &line) { return line.status.month.begin == m_wanted; });
    if (found != m_lines.end() && m_table->selectKey(found->number))
        m_wanted = {};
}

void MonthsView::open(const QVariant &key)
{
    const int row = m_model->indexOfKey(key);
    if (row < 0)
        return;
    const Line &line = m_model->rowAt(row);
    if (!line.point) {
        if (!line.status.counterparts.isEmpty())
            Q_EMIT reconciliationWanted(line.status.counterparts.first().counterpart, line.status.month);
    } else if (isOfReconciliation(line.point->check)) {
        Q_EMIT reconciliationWanted(line.point->counterpart, line.status.month);
    } else {
        Q_EMIT recordsWanted(line.point->filter);
    }
}

void MonthsView::focusFirst()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void MonthsView::dress()
{
    m_table->setEmptyWords(tr("No whole month"),
                           tr("The period at the top holds no whole month. Choose a month, a quarter or a year to see "
                              "where its months stand."));
}

void MonthsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->setColumns(columns());
        dress();
        refresh();
    }
}

} // namespace liaison
