// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/readingedits.h"

#include "core/base/clock.h"
#include "ui/look/languagechange.h"
#include "ui/look/theme.h"
#include "ui/words/formats.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// Grouped the one way that is read back in every language.
QString grouped(const QString &digits)
{
    QString text = digits.section(u'.', 0, 0);
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, u',');
    return digits.contains(u'.') ? QString(text + u'.' + digits.section(u'.', 1)) : text;
}

QString shortReason(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Fractional:
        return ReadingEdit::tr("whole numbers only");
    case ErrorKind::AmbiguousCurrency:
        return ReadingEdit::tr("which currency?");
    case ErrorKind::OutOfRange:
        return ReadingEdit::tr("not possible");
    case ErrorKind::DatesOutOfOrder:
        return ReadingEdit::tr("ends before it begins");
    default:
        return ReadingEdit::tr("cannot be read");
    }
}

} // namespace

ReadingEdit::ReadingEdit(QWidget *parent)
    : QWidget(parent),
      m_edit(new QLineEdit(this)),
      m_reading(new QLabel(this)),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid::unit);
    m_layout->addWidget(m_edit, 1);
    m_layout->addWidget(m_reading, 1);
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setMinimumWidth(0);
    m_reading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        showReading();
        Q_EMIT edited();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &ReadingEdit::committed);
    connect(&Theme::get(), &Theme::changed, this, &ReadingEdit::colourReading);
    colourReading();
    whenLanguageChanges(this, [this] { showReading(); });
}

ReadingEdit::~ReadingEdit()
{
    // The line goes after us and says that editing has finished when it loses the focus then.
    m_edit->disconnect(this);
}

QString ReadingEdit::text() const
{
    return m_edit->text().trimmed();
}

void ReadingEdit::setText(const QString &text)
{
    m_edit->setText(text);
    m_edit->setCursorPosition(0);
    showReading();
}

bool ReadingEdit::isEmpty() const
{
    return text().isEmpty();
}

bool ReadingEdit::isReadable() const
{
    return isEmpty() || read(text()).has_value();
}

void ReadingEdit::setReadingPlace(Place place)
{
    m_place = place;
    arrange();
}

void ReadingEdit::arrange()
{
    const bool narrow = width() < Theme::get().px(240);
    const bool below = m_place == Place::Below || (m_place == Place::WhereItFits && narrow);
    m_layout->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setSpacing(below ? 2 : grid::unit);
}

void ReadingEdit::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ReadingEdit::setReadingVisible(bool visible)
{
    m_reading->setVisible(visible);
}

void ReadingEdit::setFieldName(const QString &name)
{
    setAccessibleName(name);
    m_edit->setAccessibleName(name);
}

void ReadingEdit::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void ReadingEdit::showReading()
{
    QString words;
    m_wrong = false;
    if (!isEmpty()) {
        const Result<QString> reading = read(text());
        m_wrong = !reading;
        words = reading ? *reading : shortReason(reading.error().kind);
    }
    m_reading->setText(words);
    m_reading->setToolTip(words);
    m_edit->setAccessibleDescription(words);
    if (m_edit->property("wrong").toBool() != m_wrong) {
        m_edit->setProperty("wrong", m_wrong);
        m_edit->style()->unpolish(m_edit);
        m_edit->style()->polish(m_edit);
    }
    colourReading();
}

void ReadingEdit::colourReading()
{
    const Colours &colours = Theme::get().colours();
    QPalette ink = m_reading->palette();
    ink.setColor(QPalette::WindowText, m_wrong ? colours.wrong.ink : colours.textSoft);
    m_reading->setPalette(ink);
}

EstimateEdit::EstimateEdit(QWidget *parent) : ReadingEdit(parent) {}

Result<Estimate> EstimateEdit::value() const
{
    return parseEstimate(text());
}

void EstimateEdit::setValue(const Estimate &estimate)
{
    const QString mark = Formats().qualifierMark(estimate.qualifier);
    setText(estimate.isStated() ? QString(mark + grouped(QString::number(*estimate.value))) : QString());
}

Result<QString> EstimateEdit::read(const QString &text) const
{
    LIAISON_ASSIGN(const Estimate estimate, parseEstimate(text));
    return Formats().estimate(estimate);
}

MoneyEdit::MoneyEdit(QWidget *parent) : ReadingEdit(parent) {}

void MoneyEdit::setDefaultCurrency(const QString &currency)
{
    m_defaultCurrency = currency;
    showReading();
}

Result<Money> MoneyEdit::value() const
{
    return parseMoney(text(), m_defaultCurrency);
}

void MoneyEdit::setValue(const Money &money)
{
    if (!money.minor.isStated()) {
        setText({});
        return;
    }
    const QString mark = Formats().qualifierMark(money.minor.qualifier);
    setText(mark + money.currency + u' ' + grouped(majorUnits(*money.minor.value, money.currency)));
}

Result<QString> MoneyEdit::read(const QString &text) const
{
    LIAISON_ASSIGN(const Money money, parseMoney(text, m_defaultCurrency));
    return Formats().money(money);
}

PartialDateEdit::PartialDateEdit(QWidget *parent) : ReadingEdit(parent)
{
    lineEdit()->installEventFilter(this);
}

void PartialDateEdit::setProgrammeFirstMonth(int month)
{
    m_programmeFirstMonth = month;
    showReading();
}

void PartialDateEdit::setDayRequired(bool required)
{
    m_dayRequired = required;
    showReading();
}

Result<PartialDate> PartialDateEdit::parsed(const QString &text) const
{
    LIAISON_ASSIGN(const PartialDate date, parsePartialDate(text, m_programmeFirstMonth));
    if (m_dayRequired && !date.isDay())
        return fail(ErrorKind::Malformed, {}, text);
    return date;
}

Result<PartialDate> PartialDateEdit::value() const
{
    return parsed(text());
}

void PartialDateEdit::setValue(const PartialDate &date)
{
    setText(date.isNull() ? QString() : partialDateText(date, m_programmeFirstMonth));
}

Result<QString> PartialDateEdit::read(const QString &text) const
{
    LIAISON_ASSIGN(const PartialDate date, parsed(text));
    return Formats().date(date);
}

bool PartialDateEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != lineEdit() || event->type() != QEvent::KeyPress)
        return ReadingEdit::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    QDate next;
    if (key->key() == Qt::Key_T && key->modifiers() == Qt::ControlModifier) {
        next = Clock::today();
    } else if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
        const auto now = value();
        const QDate from = now && now->isDay() ? now->first : Clock::today();
        next = now && now->isDay() ? from.addDays(key->key() == Qt::Key_Up ? 1 : -1) : from;
    }
    if (!next.isValid())
        return ReadingEdit::eventFilter(watched, event);
    setValue(PartialDate::day(next));
    Q_EMIT edited();
    return true;
}

} // namespace liaison
