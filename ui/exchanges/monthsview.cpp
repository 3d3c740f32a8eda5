// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchanges/monthsview.h"

#include "core/base/clock.h"
#include "ui/inputs/approving.h"
#include "ui/lists/recordtable.h"
#include "ui/look/banner.h"
#include "ui/look/boxes.h"
#include "ui/look/buttons.h"
#include "ui/look/languagechange.h"
#include "ui/look/theme.h"
#include "ui/look/wordlabel.h"
#include "ui/words/codewords.h"
#include "ui/words/errortexts.h"
#include "ui/words/formats.h"
#include "ui/words/officerwords.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

Chip statusChip(const MonthOverview &status)
{
    const QString word = CodeWords::word(u"month_status"_s, monthStatusCode(status.state()), Formats().language());
    switch (status.state()) {
    case MonthOverview::State::Closed:
        return {word, Tone::Accent};
    case MonthOverview::State::Open:
        return {word, Tone::Due};
    default:
        return {word, Tone::Neutral};
    }
}

QString nameOf(const Period &month)
{
    return Formats().date({month.begin, month.lastDay()});
}

QString monthCode(const Period &month)
{
    return month.begin.toString(u"yyyy-MM"_s);
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
      m_summary(new WordLabel(TextSize::Body, WordLabel::Ink::Soft, this)),
      m_approval(new WordLabel(TextSize::Body, WordLabel::Ink::Normal, this)),
      m_approve(plainButton({}, {}, this)),
      m_fault(new Banner(this))
{
    m_model->list([this] { return m_lines; });
    m_table->setRecords(m_model);
    layOut();
    connect(m_table, &RecordTable::currentKeyChanged, this, &MonthsView::showApproval);
    connect(m_table, &RecordTable::contextMenuWanted, this, [this](const QVariant &key, const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        connect(menu->addAction(tr("Open")), &QAction::triggered, this, [this, key] { open(key); });
        if (m_approve->isEnabled())
            connect(menu->addAction(m_approve->text()), &QAction::triggered, this, &MonthsView::approveOrWithdraw);
        menu->popup(position);
    });
    connect(m_approve, &QPushButton::clicked, this, &MonthsView::approveOrWithdraw);
    connect(m_table, &RecordTable::opened, this, &MonthsView::open);
    connect(m_model, &PagedTableBase::loaded, this, &MonthsView::selectWanted);
    connect(&session, &Session::periodChanged, this, &MonthsView::refresh);
    connect(&session, &Session::changed, this, &MonthsView::refresh);
    retranslate();
    showApproval();
    whenLanguageChanges(this, [this] {
        m_model->setColumns(columns());
        retranslate();
        showApproval();
        refresh();
    });
}

void MonthsView::layOut()
{
    m_approval->setWordWrap(true);
    auto *approving = new QHBoxLayout;
    approving->setSpacing(grid::unit);
    approving->addWidget(m_approval, 1);
    approving->addWidget(m_approve);
    auto *layout = columnIn(this, grid::unit);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_fault);
    layout->addLayout(approving);
}

QList<ColumnOf<MonthsView::Line>> MonthsView::columns() const
{
    const auto month = [](const Line &line) { return nameOf(line.status.month); };
    const auto approved = [](const Line &line) {
        if (!line.approved)
            return QList<Chip>();
        return line.approved->corrections > 0 ? QList<Chip>{{tr("changed since"), Tone::Due}}
                                              : QList<Chip>{{tr("approved"), Tone::Accent}};
    };
    const auto state = [](const Line &line) { return QList<Chip>{statusChip(line.status)}; };
    const auto what = [](const Line &line) {
        if (line.point)
            return CodeWords::word(u"close_check"_s, closeCheckCode(line.point->check), Formats().language());
        return line.status.state() == MonthOverview::State::Closed ? tr("everything is signed off") : QString();
    };
    const auto counterpart = [this](const Line &line) {
        if (!line.point || line.point->counterpart.isEmpty())
            return QString();
        const QString name = m_session.agencyName(line.point->counterpart, Formats().language());
        return name == line.point->counterpart ? name : QString(line.point->counterpart + u" – "_s + name);
    };
    const auto count = [](const Line &line) { return line.point ? Formats().number(line.point->count) : QString(); };
    return {textColumn<Line>(u"month"_s, tr("Month"), 130, month),
            chipColumn<Line>(u"state"_s, tr("State"), 100, state),
            textColumn<Line>(u"what"_s, tr("What is open"), 280, what),
            textColumn<Line>(u"counterpart"_s, tr("Counterpart"), 140, counterpart).stretched(),
            numberColumn<Line>(u"count"_s, tr("How many"), 104, count),
            chipColumn<Line>(u"approved"_s, tr("Approval"), 120, approved)};
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
        [period, today = Clock::today()](Connection &connection, TaskControl &) -> Result<Read> {
            Read read;
            LIAISON_ASSIGN(read.months, MonthCloseFigures(connection).list(period, today));
            LIAISON_ASSIGN(read.approved, approvedMonths(connection, period));
            return read;
        },
        unlessFailed(this, &MonthsView::errorMet, [this](const Read &read) { show(read); }));
}

void MonthsView::show(const Read &read)
{
    if (const auto line = current(); line && !m_wanted.isValid())
        m_wanted = line->status.month.begin; // its lines may have gone
    m_lines.clear();
    int open = 0;
    int closed = 0;
    for (auto month = read.months.rbegin(); month != read.months.rend(); ++month) {
        std::optional<ApprovedMonth> approved;
        if (const auto it = read.approved.constFind(monthCode(month->month)); it != read.approved.constEnd())
            approved = *it;
        open += month->state() == MonthOverview::State::Open;
        closed += month->state() == MonthOverview::State::Closed;
        if (month->points.isEmpty())
            m_lines.append({int(m_lines.size()) + 1, *month, {}, approved});
        for (const ClosePoint &point : month->points)
            m_lines.append({int(m_lines.size()) + 1, *month, point, approved});
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
    showApproval();
}

std::optional<MonthsView::Line> MonthsView::current() const
{
    const int row = m_model->indexOfKey(m_table->currentKey());
    return row < 0 ? std::nullopt : std::optional(m_model->rowAt(row));
}

void MonthsView::showApproval()
{
    const auto line = current();
    m_approve->setVisible(!m_session.caseFile()->isReadOnly());
    m_approve->setEnabled(line.has_value());
    if (!line) {
        m_approval->setText(tr("Choose a month to see whether its exchanges are approved."));
        m_approve->setText(tr("Approve month"));
    } else if (line->approved) {
        const ApprovedMonth &approved = *line->approved;
        m_approval->setText(
            tr("%1: %2", "a month, whether it is approved")
                .arg(nameOf(line->status.month),
                     approvalWords(approved.officer, approved.approval.approvedOn, approved.corrections)));
        m_approve->setText(tr("Withdraw the approval of %1", "a month").arg(nameOf(line->status.month)));
    } else {
        m_approval->setText(
            tr("%1: %2", "a month, whether it is approved").arg(nameOf(line->status.month), tr("not approved yet")));
        m_approve->setText(tr("Approve all exchanges of %1", "a month").arg(nameOf(line->status.month)));
    }
    m_approve->setAccessibleName(m_approve->text());
}

void MonthsView::approveOrWithdraw()
{
    const auto line = current();
    if (!line || m_writing)
        return;
    m_fault->clear();
    const auto told = [this](const QString &words) {
        return [this, words](const auto &written) {
            m_writing = false;
            if (written)
                Q_EMIT noticeWanted(words);
            else
                m_fault->say(Tone::Wrong, errorSentence(written.error()));
        };
    };
    m_writing = !line->approved; // a reason that is asked for may never be given
    if (line->approved)
        withdrawApproval(m_session, this, m_approve->text(), line->approved->approval,
                         told(tr("The approval is withdrawn.")));
    else
        approve(m_session, this, {}, monthCode(line->status.month),
                told(tr("Approved. From now on its exchanges are changed only by a correction that says why.")));
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

void MonthsView::retranslate()
{
    m_table->setEmptyWords(tr("No whole month"),
                           tr("The period at the top holds no whole month. Choose a month, a quarter or a year to see "
                              "where its months stand."));
}

} // namespace liaison
