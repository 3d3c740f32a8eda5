// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace liaison {

namespace {

// The widget's own text can be taken back step by step.
bool canUndoText(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->isUndoAvailable() && !line->isReadOnly();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return text->document()->isUndoAvailable() && !text->isReadOnly();
    if (const auto *text = qobject_cast<const QTextEdit *>(widget))
        return text->document()->isUndoAvailable() && !text->isReadOnly();
    return false;
}

} // namespace

Commands::Commands(QWidget *window) : QObject(window), m_window(window)
{
    qApp->installEventFilter(this);
}

// Esc stays with the widget that has the focus: it may have something of its own to close.
bool Commands::isOurs(QWidget *widget, const QKeySequence &keys) const
{
    if (keys == QKeySequence(Qt::Key_Escape) || !m_window->isAncestorOf(widget))
        return false;
    if (keys == QKeySequence(Qt::CTRL | Qt::Key_Z) && canUndoText(widget))
        return false;
    for (const Entry &entry : m_entries) {
        if (entry.action && entry.action->isEnabled() && entry.keys.contains(keys))
            return true;
    }
    return false;
}

bool Commands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && QApplication::activePopupWidget() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // it closes what is open over the page, and nothing of the page itself
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride && watched->isWidgetType() &&
        isOurs(static_cast<QWidget *>(watched), QKeySequence(static_cast<QKeyEvent *>(event)->keyCombination()))) {
        event->ignore(); // so that it becomes the shortcut
        return true;
    }
    return QObject::eventFilter(watched, event);
}

QString Commands::groupName(Group group)
{
    switch (group) {
    case Group::Record:
        return tr("Records");
    case Group::List:
        return tr("Lists");
    case Group::Window:
        return tr("Window");
    case Group::File:
        return tr("Case file");
    }
    return {};
}

QAction *Commands::add(const QString &key, Group group, std::function<QString()> title, const QList<QKeySequence> &keys,
                       std::function<void()> run)
{
    auto *action = new QAction(title(), this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    m_window->addAction(action);
    m_entries.append({key, group, action, std::move(title), keys});
    return action;
}

void Commands::mention(const QString &key, Group group, std::function<QString()> title, const QList<QKeySequence> &keys)
{
    m_entries.append({key, group, nullptr, std::move(title), keys});
}

QList<Commands::Command> Commands::all() const
{
    QList<Command> commands;
    for (const Entry &entry : m_entries)
        commands.append({entry.key, entry.group, entry.action, entry.title(), entry.keys});
    return commands;
}

QAction *Commands::action(const QString &key) const
{
    for (const Entry &entry : m_entries) {
        if (entry.key == key)
            return entry.action;
    }
    return nullptr;
}

} // namespace liaison
