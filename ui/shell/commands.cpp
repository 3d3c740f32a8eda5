// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include <QWidget>

namespace liaison {

Commands::Commands(QWidget *window) : QObject(window), m_window(window) {}

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
