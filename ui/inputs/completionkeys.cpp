// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/completionkeys.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>

namespace liaison {

CompletionKeys::CompletionKeys(QCompleter *completer, QWidget *field)
    : QObject(completer), m_completer(completer), m_field(field)
{
    completer->popup()->installEventFilter(this); // after the completer's own, so it is asked before that
}

bool CompletionKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QModelIndex candidate = m_completer->popup()->currentIndex();
    const bool tab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!tab && !(enter && (m_enterGoesOn || !candidate.isValid())))
        return QObject::eventFilter(watched, event);
    m_completer->popup()->hide();
    if (candidate.isValid())
        Q_EMIT taken(candidate);
    QKeyEvent again(key->type(), key->key(), key->modifiers(), key->text(), key->isAutoRepeat());
    QCoreApplication::sendEvent(m_field, &again);
    return true;
}

} // namespace liaison
