// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/codesedit.h"

#include "core/values/owncodes.h"
#include "ui/look/buttons.h"
#include "ui/look/flowlayout.h"
#include "ui/look/theme.h"
#include "ui/words/language.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace liaison {

CodesEdit::CodesEdit(QWidget *parent)
    : QWidget(parent), m_row(new FlowLayout(grid::half, grid::half, this)), m_combo(new CodeCombo(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_combo);
    m_row->setLastStretches(true);
    m_combo->setMinimumWidth(Theme::get().px(160));
    setFocusProxy(m_combo);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_combo->lineEdit()->installEventFilter(this);
    connect(m_combo, &CodeCombo::codeChanged, this, &CodesEdit::add);
}

void CodesEdit::setChoices(const QList<CodeChoice> &choices)
{
    m_choices = choices;
    m_combo->setChoices(choices);
    showChips();
}

void CodesEdit::setCodeList(const QString &list)
{
    QList<CodeChoice> choices;
    for (const Code &code : codesOf(list)) {
        const QStringList others = code.names.values();
        choices.append({code.code, nameIn(code.names, screenLanguage(), code.code), others.join(u' ')});
    }
    setChoices(choices);
}

void CodesEdit::setPlaceholder(const QString &words)
{
    m_combo->setPlaceholder(words);
}

void CodesEdit::setCodes(const QStringList &codes)
{
    m_codes = codes;
    m_codes.removeDuplicates();
    m_combo->setCode({});
    showChips();
}

QString CodesEdit::unreadable() const
{
    const auto value = m_combo->value();
    return value ? QString() : m_combo->currentText().trimmed();
}

QString CodesEdit::nameOf(const QString &code) const
{
    for (const CodeChoice &choice : m_choices) {
        if (choice.code == code && !choice.name.isEmpty())
            return choice.name;
    }
    return code;
}

void CodesEdit::add(const QString &code)
{
    // The completer writes its text after the choice was reported; the line is emptied after that.
    QTimer::singleShot(0, this, [this] { m_combo->setCode({}); });
    if (code.isEmpty() || m_codes.contains(code))
        return;
    m_codes.append(code);
    showChips();
    Q_EMIT edited();
}

void CodesEdit::take(int index)
{
    if (index < 0 || index >= m_codes.size())
        return;
    m_codes.removeAt(index);
    showChips();
    m_combo->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void CodesEdit::showChips()
{
    for (QWidget *chip : std::as_const(m_chips)) {
        m_row->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that was clicked
    }
    m_chips.clear();
    for (int i = 0; i < m_codes.size(); ++i) {
        const QString name = nameOf(m_codes.at(i));
        auto *chip = pressedByEnter(new QPushButton(this));
        chip->setProperty("chip", true);
        chip->setText(QString(name).replace(u'&', u"&&"_s));
        chip->setIcon(icon(u"window-close"_s));
        chip->setLayoutDirection(Qt::RightToLeft); // the cross stands behind the words
        chip->setAccessibleName(tr("Remove %1").arg(name));
        chip->installEventFilter(this);
        connect(chip, &QPushButton::clicked, this, [this, i] { take(i); });
        m_row->insertWidget(i, chip);
        chip->show();
        m_chips.append(chip);
    }
    QWidget *before = nullptr; // Tab goes through the chips and then to the line
    for (QWidget *chip : std::as_const(m_chips)) {
        if (before)
            setTabOrder(before, chip);
        before = chip;
    }
    if (before)
        setTabOrder(before, m_combo);
    updateGeometry();
}

bool CodesEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_combo->lineEdit()) {
        if (key == Qt::Key_Backspace && m_combo->lineEdit()->text().isEmpty() && !m_codes.isEmpty()) {
            take(int(m_codes.size()) - 1);
            return true;
        }
        return QWidget::eventFilter(watched, event);
    }
    const qsizetype chip = m_chips.indexOf(qobject_cast<QWidget *>(watched));
    if (chip >= 0 && (key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_Return)) {
        take(int(chip));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace liaison
