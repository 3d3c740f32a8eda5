// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/periodchooser.h"

#include "core/base/clock.h"
#include "core/domain/operation.h"
#include "core/listing/recordlist.h"
#include "ui/look/boxes.h"
#include "ui/look/buttons.h"
#include "ui/look/languagechange.h"
#include "ui/look/plaintext.h"
#include "ui/look/theme.h"
#include "ui/words/errortexts.h"
#include "ui/words/formats.h"

#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int mostOperations = 10'000;

Result<QList<PeriodChooser::Operation>> operationDays(Connection &connection)
{
    LIAISON_ASSIGN(const auto rows, RecordList(connection)
                                        .list({u"operation"_s, {}, false, {}, {}}, {u"first_day"_s, u"last_day"_s}, {},
                                              nullptr, mostOperations));
    QList<PeriodChooser::Operation> operations;
    for (const RecordRow &row : rows) {
        const auto days =
            ownDaysOf(row.ref, valueOf<PartialDate>(row.cells.at(0)), valueOf<PartialDate>(row.cells.at(1)));
        operations.append({row.ref, {}, days.value_or(Period())});
    }
    return operations;
}

} // namespace

PeriodChooser::PeriodChooser(QWidget *parent)
    : QWidget(parent),
      m_before(pressedByEnter(new QToolButton(this))),
      m_edit(new QLineEdit(this)),
      m_after(pressedByEnter(new QToolButton(this))),
      m_more(pressedByEnter(new QToolButton(this))),
      m_menu(new QMenu(this))
{
    auto *layout = rowIn(this, 2);
    layout->addWidget(m_before);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_more);
    layout->addWidget(m_after);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_before, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        settle();
        if (!m_edit->property("wrong").toBool())
            Q_EMIT settled();
    });
    connect(m_edit, &QLineEdit::textEdited, this, [this] { markWrong({}); });
    connect(m_menu, &QMenu::aboutToShow, this, &PeriodChooser::fillMenu);
    connect(&Theme::get(), &Theme::changed, this, &PeriodChooser::retranslate);
    retranslate();
    setPeriod(periodContaining(Clock::today(), PeriodKind::Month));
    whenLanguageChanges(this, [this] {
        retranslate();
        showPeriod();
    });
}

void PeriodChooser::retranslate()
{
    m_before->setIcon(icon(u"go-previous"_s));
    m_after->setIcon(icon(u"go-next"_s));
    m_more->setIcon(icon(u"view-calendar"_s));
    const std::pair<QToolButton *, QString> words[] = {
        {m_before, tr("The period before")}, {m_after, tr("The period after")}, {m_more, tr("Choose a period")}};
    for (const auto &[button, text] : words) {
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setFixedSize(Theme::get().px(grid::row), Theme::get().px(grid::row));
    }
    m_edit->setAccessibleName(tr("Period"));
}

void PeriodChooser::setProgrammeFirstMonth(int month)
{
    m_programmeFirstMonth = month;
    showPeriod();
}

void PeriodChooser::setOperations(const QList<Operation> &operations)
{
    m_operations = operations;
}

void PeriodChooser::follow(Session &session)
{
    setProgrammeFirstMonth(session.programmeFirstMonth());
    readOperations(session);
    connect(&session, &Session::directoryLoaded, this, [this, &session] {
        setProgrammeFirstMonth(session.programmeFirstMonth());
        readOperations(session);
    });
}

void PeriodChooser::readOperations(Session &session)
{
    session.read(
        this, m_operationsWanted, [](Connection &connection, TaskControl &) { return operationDays(connection); },
        [this, &session](Result<QList<Operation>> operations) {
            if (!operations) // the page that lists operations shows the error
                return;
            for (Operation &each : *operations)
                each.name = session.operationName(each.code, screenLanguage());
            setOperations(*operations);
        });
}

void PeriodChooser::setPeriod(const Period &period)
{
    m_period = period;
    markWrong({});
    showPeriod();
}

void PeriodChooser::showPeriod()
{
    // While somebody types there it is the text that can be typed, else the words.
    const QString words = Formats().period(m_period);
    m_edit->setText(m_edit->hasFocus() ? periodText(m_period, m_programmeFirstMonth) : words);
    m_edit->setCursorPosition(0);
    m_edit->setAccessibleDescription(words);
    const int wanted = m_edit->fontMetrics().horizontalAdvance(words) + Theme::get().px(24);
    m_edit->setMinimumWidth(std::clamp(wanted, Theme::get().px(248), Theme::get().px(400)));
    const bool steps = m_period.isValid();
    m_before->setEnabled(steps);
    m_after->setEnabled(steps);
    if (m_edit->hasFocus())
        m_edit->selectAll();
}

void PeriodChooser::choose(const Period &period)
{
    const bool changed = !(period == m_period);
    setPeriod(period);
    if (changed)
        Q_EMIT periodChanged(m_period);
}

Result<Period> PeriodChooser::read(const QString &text) const
{
    LIAISON_ASSIGN(const Period typed, parsePeriod(text, m_programmeFirstMonth));
    if (typed.kind != PeriodKind::Operation)
        return typed;
    for (const Operation &operation : m_operations) {
        if (operation.code.compare(typed.operation, Qt::CaseInsensitive) != 0)
            continue;
        if (!operation.period.isValid())
            return fail(ErrorKind::OutOfRange, u"period"_s, operation.code);
        return operation.period;
    }
    return fail(ErrorKind::UnknownCode, u"operation"_s, typed.operation);
}

void PeriodChooser::settle()
{
    const QString typed = m_edit->text().trimmed();
    if (typed.isEmpty() || typed == Formats().period(m_period)) {
        setPeriod(m_period);
        return;
    }
    const Result<Period> period = read(typed);
    if (period)
        choose(*period);
    else
        markWrong(errorSentence(period.error()));
}

void PeriodChooser::markWrong(const QString &sentence)
{
    m_edit->setToolTip(sentence.isEmpty() ? tr("For example 2017-03, 2017Q1, 2017, 2016/17, "
                                               "2016-07-01..2017-06-30 or op:CODE")
                                          : toolTipText(sentence));
    if (m_edit->property("wrong").toBool() == !sentence.isEmpty())
        return;
    m_edit->setProperty("wrong", !sentence.isEmpty());
    m_edit->style()->unpolish(m_edit);
    m_edit->style()->polish(m_edit);
    if (!sentence.isEmpty()) {
        m_edit->setAccessibleDescription(sentence);
        QToolTip::showText(m_edit->mapToGlobal(QPoint(0, m_edit->height())), toolTipText(sentence), m_edit);
    }
}

Period PeriodChooser::following() const
{
    if (m_period.kind == PeriodKind::Days || m_period.kind == PeriodKind::Operation) {
        const qint64 days = m_period.begin.daysTo(m_period.end);
        Period next;
        next.begin = m_period.end;
        next.end = m_period.end.addDays(days);
        return next;
    }
    return periodContaining(m_period.end, m_period.kind, m_programmeFirstMonth);
}

void PeriodChooser::step(int direction)
{
    if (m_period.kind == PeriodKind::Operation) {
        // Newest first: the one after an operation is the one above it in the list.
        for (qsizetype at = 0; at < m_operations.size(); ++at) {
            if (m_operations.at(at).code != m_period.operation)
                continue;
            for (qsizetype next = at - direction; next >= 0 && next < m_operations.size(); next -= direction) {
                if (m_operations.at(next).period.isValid()) {
                    choose(m_operations.at(next).period);
                    return;
                }
            }
            return;
        }
    }
    choose(direction < 0 ? previousPeriod(m_period) : following());
}

void PeriodChooser::offer(QMenu *menu, const QString &words, const Period &period)
{
    QString label = words;
    QAction *action = menu->addAction(label.replace(u'&', u"&&"_s) + u'\t' + Formats().period(period));
    action->setCheckable(true);
    action->setChecked(period == m_period);
    connect(action, &QAction::triggered, this, [this, period] { choose(period); });
}

void PeriodChooser::fillMenu()
{
    m_menu->clear();
    const QDate today = Clock::today();
    const auto now = [&](PeriodKind kind) { return periodContaining(today, kind, m_programmeFirstMonth); };
    offer(m_menu, tr("This month"), now(PeriodKind::Month));
    offer(m_menu, tr("Last month"), previousPeriod(now(PeriodKind::Month)));
    m_menu->addSeparator();
    offer(m_menu, tr("This quarter"), now(PeriodKind::Quarter));
    offer(m_menu, tr("Last quarter"), previousPeriod(now(PeriodKind::Quarter)));
    m_menu->addSeparator();
    offer(m_menu, tr("This year"), now(PeriodKind::Year));
    offer(m_menu, tr("Last year"), previousPeriod(now(PeriodKind::Year)));
    m_menu->addSeparator();
    offer(m_menu, tr("This programme year"), now(PeriodKind::ProgrammeYear));
    offer(m_menu, tr("Last programme year"), previousPeriod(now(PeriodKind::ProgrammeYear)));
    m_menu->addSeparator();
    QMenu *operations = m_menu->addMenu(tr("Operation"));
    for (const Operation &operation : std::as_const(m_operations)) {
        if (operation.period.isValid())
            offer(operations, operation.name.isEmpty() ? operation.code : operation.name, operation.period);
    }
    operations->setEnabled(!operations->isEmpty());
    connect(m_menu->addAction(tr("Own dates…")), &QAction::triggered, this, [this] {
        m_edit->setFocus(Qt::OtherFocusReason);
        QTimer::singleShot(0, m_edit, [this] {
            const QDate last = m_period.isValid() ? m_period.lastDay() : Clock::today();
            const QDate first = m_period.isValid() ? m_period.begin : last;
            m_edit->setText(first.toString(Qt::ISODate) + u".."_s + last.toString(Qt::ISODate));
            m_edit->setSelection(0, 10);
        });
    });
}

bool PeriodChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusIn)
        QTimer::singleShot(0, this, &PeriodChooser::showPeriod);
    if (watched == m_edit && event->type() == QEvent::FocusOut) {
        settle();
        if (!m_edit->property("wrong").toBool())
            QTimer::singleShot(0, this, &PeriodChooser::showPeriod);
    }
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Escape:
            setPeriod(m_period);
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace liaison
