// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <functional>

namespace liaison {

// Everything that can be done from the keyboard, in one list: the shortcuts, F1 and search everywhere take it from
// here. A text line that has the focus does not keep their keys to itself, but undoes its own text first. Owns the
// actions. On the screen thread.
class Commands : public QObject
{
    Q_OBJECT

public:
    enum class Group { Record, List, Window, File };
    static QString groupName(Group group);

    struct Command
    {
        QString key; // stable: "record.new"
        Group group = Group::Window;
        QAction *action = nullptr; // null: a key that the lists themselves answer, told under F1 only
        QString title;
        QList<QKeySequence> keys;
    };

    explicit Commands(QWidget *window); // the shortcuts work in this window

    // `title` is asked again when the language changes.
    QAction *add(const QString &key, Group group, std::function<QString()> title, const QList<QKeySequence> &keys,
                 std::function<void()> run);
    // A key that needs no action here because the widget with the focus answers it.
    void mention(const QString &key, Group group, std::function<QString()> title, const QList<QKeySequence> &keys);
    QList<Command> all() const;
    QAction *action(const QString &key) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOurs(QWidget *widget, const QKeySequence &keys) const;

    struct Entry
    {
        QString key;
        Group group;
        QAction *action;
        std::function<QString()> title;
        QList<QKeySequence> keys;
    };

    QWidget *m_window;
    QList<Entry> m_entries;
};

} // namespace liaison
