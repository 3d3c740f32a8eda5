// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inputs/choicesearch.h"

#include <QLineEdit>

class QFileDialog;

namespace liaison {

// Why something leaves, and to whom it goes; what nobody said is empty.
struct Errand
{
    QString reason{};
    QString recipient{};
    bool settled = false; // the recipient follows from what leaves, as that of a statement
};

// A line for whom something that leaves is meant, in free words; the codes of agencies complete from any part of their
// names. On the screen thread.
class RecipientEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit RecipientEdit(const QList<CodeChoice> &agencies = {}, QWidget *parent = nullptr);

    void setAgencies(const QList<CodeChoice> &agencies);
    QString recipient() const; // on one line
    static QString label();    // "&Goes to", for the label that belongs to it
    static QString nobody();   // stands in an empty line

private:
    void retranslate();
};

// The same line below the name in a dialog that chooses where a file goes, whose child it is.
RecipientEdit *recipientIn(QFileDialog *dialog, const QList<CodeChoice> &agencies);

} // namespace liaison
