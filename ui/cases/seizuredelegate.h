// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace liaison {

class Session;

// Draws and edits the cells of seizure lines. What is typed goes into the model with every key, so that it is never
// only in the editor. On the screen thread.
class SeizureDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SeizureDelegate(Session &session, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

Q_SIGNALS:
    void enterPressed(); // in a cell, which is closed by it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *codeEditor(QWidget *parent, const QString &list, int column) const;

    Session &m_session;
};

} // namespace liaison
