// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/programmecopy.h"

#include <QFrame>

class QPushButton;
class QTableWidget;

namespace liaison {

class WordLabel;

// Shows which numbers the items of a programme have and which they would get, above the list, and asks for nothing
// until somebody presses its button; Esc puts it away. Owns its widgets; on the screen thread.
class RenumberPanel : public QFrame
{
    Q_OBJECT

public:
    explicit RenumberPanel(QWidget *parent = nullptr);

    void show(const Renumbering &plan); // appears, and takes the keyboard
    const Renumbering &plan() const { return m_plan; }

Q_SIGNALS:
    void accepted();
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void fill();

    Renumbering m_plan;
    WordLabel *m_words;
    QTableWidget *m_numbers;
    QPushButton *m_accept;
    QPushButton *m_dismiss;
};

} // namespace liaison
