// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/chipsedit.h"

#include "core/base/textfold.h"
#include "ui/inputs/completionkeys.h"
#include "ui/inputs/filecompletion.h"
#include "ui/look/buttons.h"
#include "ui/look/flowlayout.h"
#include "ui/look/plaintext.h"
#include "ui/look/theme.h"
#include "ui/words/errortexts.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QStandardItemModel>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int valueRole = Qt::UserRole + 1;
constexpr int mostChipCandidates = 50;
constexpr int longestChip = 60;

} // namespace

ChipsEdit::ChipsEdit(QWidget *parent)
    : QWidget(parent),
      m_flow(new FlowLayout(grid::half, 2, this)),
      m_line(new QLineEdit(this)),
      m_completer(new QCompleter(this)),
      m_candidates(new QStandardItemModel(this))
{
    m_flow->setContentsMargins(grid::half, 2, grid::half, 2);
    m_flow->setLastStretches(true);
    m_flow->addWidget(m_line);
    m_line->setProperty("bare", true);
    m_line->setMinimumWidth(Theme::get().px(72));
    setFocusProxy(m_line);
    setCursor(Qt::IBeamCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_completer->setModel(m_candidates);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->popup()->setObjectName(u"completion"_s);
    m_completer->setWidget(m_line);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &typed) {
        markWrong(false);
        if (typed.contains(u';')) {
            m_line->setText(QString(typed).remove(u';'));
            commit();
        } else {
            offer(typed);
        }
        Q_EMIT edited();
    });
    const auto take = [this](const QModelIndex &at) { append(at.data(valueRole).toString()); };
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, take);
    connect(new CompletionKeys(m_completer, m_line), &CompletionKeys::taken, this, take);
    connect(&Theme::get(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChipsEdit::setChoices(const QList<CodeChoice> &choices)
{
    m_closed = true;
    m_choices = choices;
    m_search = ChoiceSearch(choices);
    showChips();
}

void ChipsEdit::completeFrom(Session &session, const QString &kind, const QString &field)
{
    auto *completion = new FileCompletion(m_line, session, kind, field);
    connect(completion, &FileCompletion::chosen, this, [this] { commit(); });
}

void ChipsEdit::setFieldName(const QString &name)
{
    setAccessibleName(name);
    m_line->setAccessibleName(name);
}

void ChipsEdit::setPlaceholder(const QString &words)
{
    m_line->setPlaceholderText(words);
}

Result<QStringList> ChipsEdit::values() const
{
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty())
        return m_values;
    const auto code = codeFor(typed);
    if (!code)
        return fail(ErrorKind::UnknownCode, {}, typed);
    return m_values.contains(*code) ? m_values : m_values + QStringList{*code};
}

void ChipsEdit::setValues(const QStringList &values)
{
    m_values = values;
    m_line->clear();
    markWrong(false);
    showChips();
}

QString ChipsEdit::typed() const
{
    if (m_values.isEmpty() && m_line->text().isEmpty())
        return {};
    const QJsonObject object{{u"values"_s, QJsonArray::fromStringList(m_values)}, {u"line"_s, m_line->text()}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void ChipsEdit::setTyped(const QString &typed)
{
    const QJsonObject object = QJsonDocument::fromJson(typed.toUtf8()).object();
    setValues(object.value(u"values"_s).toVariant().toStringList());
    m_line->setText(object.value(u"line"_s).toString());
}

// Free text is itself.
std::optional<QString> ChipsEdit::codeFor(const QString &typed) const
{
    if (!m_closed)
        return typed;
    const int row = m_search.best(typed);
    return row < 0 ? std::nullopt : std::optional(m_choices.at(row).code);
}

QString ChipsEdit::wordsFor(const QString &value) const
{
    for (const CodeChoice &choice : m_choices) {
        if (choice.code == value)
            return choice.name.isEmpty() ? choice.code : choice.name;
    }
    return value;
}

void ChipsEdit::offer(const QString &typed)
{
    if (!m_closed)
        return; // the file's values are offered by the FileCompletion
    m_candidates->clear();
    QList<int> found = m_search.find(typed);
    found.removeIf([this](int row) { return m_values.contains(m_choices.at(row).code); });
    for (const int i : found.mid(0, mostChipCandidates)) {
        auto *item = new QStandardItem(oneLine(wordsFor(m_choices.at(i).code)));
        item->setData(m_choices.at(i).code, valueRole);
        m_candidates->appendRow(item);
    }
    if (m_candidates->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

// Adds what is in the line; false when it names nothing.
bool ChipsEdit::commit()
{
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty())
        return true;
    const auto code = codeFor(typed);
    if (!code) {
        markWrong(true);
        return false;
    }
    append(*code);
    return true;
}

void ChipsEdit::append(const QString &value)
{
    if (!m_values.contains(value))
        m_values.append(value);
    m_line->clear();
    m_completer->popup()->hide();
    markWrong(false);
    showChips();
    Q_EMIT edited();
}

void ChipsEdit::showChips()
{
    for (QPushButton *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that was clicked
    }
    m_chips.clear();
    for (const QString &value : std::as_const(m_values)) {
        const QString words = oneLine(wordsFor(value), longestChip);
        // In a narrow field the words give way, not the cross behind them.
        const int room = std::max(width() - Theme::get().px(48), Theme::get().px(32));
        const QString shown = fontMetrics().elidedText(words, Qt::ElideRight, room);
        auto *chip = pressedByEnter(new QPushButton(QString(shown).replace(u'&', u"&&"_s), this));
        chip->setToolTip(toolTipText(words));
        chip->setProperty("chip", true);
        chip->setIcon(icon(u"window-close"_s));
        chip->setLayoutDirection(Qt::RightToLeft); // the cross stands behind the word
        chip->setAccessibleName(tr("Remove %1").arg(words));
        chip->setCursor(Qt::ArrowCursor);
        chip->setFocusPolicy(Qt::NoFocus); // Backspace in the line does it by keyboard
        connect(chip, &QPushButton::clicked, this, [this, value] {
            m_values.removeAll(value);
            showChips();
            m_line->setFocus();
            Q_EMIT edited();
        });
        m_flow->insertWidget(int(m_chips.size()), chip);
        chip->show();
        m_chips.append(chip);
    }
    QStringList words;
    for (const QString &value : std::as_const(m_values))
        words.append(wordsFor(value));
    setAccessibleDescription(words.join(u", "_s));
    updateGeometry();
    update();
}

void ChipsEdit::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width() && !m_chips.isEmpty())
        showChips();
}

void ChipsEdit::markWrong(bool wrong)
{
    m_line->setProperty("wrong", wrong);
    update();
}

bool ChipsEdit::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() == Qt::NoModifier && !m_line->text().isEmpty()) {
            commit();
            return true;
        }
        if (key->key() == Qt::Key_Backspace && m_line->text().isEmpty() && !m_values.isEmpty()) {
            m_line->setText(wordsFor(m_values.takeLast()));
            showChips();
            Q_EMIT edited();
            return true;
        }
        break;
    }
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason &&
            static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
            commit();
        update();
        break;
    case QEvent::FocusIn:
    case QEvent::DynamicPropertyChange: // an error was put at the field
        update();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

int ChipsEdit::heightForWidth(int width) const
{
    return std::max(m_flow->heightForWidth(width), Theme::get().px(grid::row));
}

QSize ChipsEdit::sizeHint() const
{
    return {Theme::get().px(200), heightForWidth(std::max(width(), Theme::get().px(200)))};
}

QSize ChipsEdit::minimumSizeHint() const
{
    return {Theme::get().px(90), Theme::get().px(grid::row)};
}

void ChipsEdit::paintEvent(QPaintEvent *)
{
    const Colours &colours = Theme::get().colours();
    const bool wrong = m_line->property("wrong").toBool();
    const bool focused = m_line->hasFocus();
    const double pen = focused && !wrong ? 2 : 1;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(wrong ? colours.wrong.ink : focused ? colours.accent : colours.outline, pen));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 4, 4);
}

void ChipsEdit::mousePressEvent(QMouseEvent *)
{
    m_line->setFocus(Qt::MouseFocusReason);
}

} // namespace liaison
