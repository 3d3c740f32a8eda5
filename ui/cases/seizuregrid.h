// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace liaison {

class SeizureLines;
class Session;

// The seizure lines as a grid to type into from the keyboard alone: the current cell is always open, Tab walks the
// cells and leaves after the last, Enter starts the next line, Ctrl+Shift+D repeats a line, Ctrl+Shift+Delete removes
// it. On the screen thread; the model is its form's.
class SeizureGrid : public QTableView
{
    Q_OBJECT

public:
    SeizureGrid(Session &session, SeizureLines *lines, QWidget *parent = nullptr);

    void editCell(const QModelIndex &index);
    void duplicateLine();
    void removeLine();
    void addLine();
    QSize sizeHint() const override;

Q_SIGNALS:
    void cellChanged(const QModelIndex &index); // another cell is current, or it reads differently

protected:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void startNextLine();
    void firstWidths();
    void stretch();
    void retranslate();

    SeizureLines *m_lines;
};

} // namespace liaison
