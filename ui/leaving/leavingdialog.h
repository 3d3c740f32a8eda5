// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/inputs/recipientedit.h"

#include <QDialog>
#include <functional>

class QLabel;

namespace liaison {

// Asks why something marked leaves, and to whom it goes. Stays open until a reason is given or it is closed; deletes
// itself. On the screen thread.
class LeavingDialog : public QDialog
{
    Q_OBJECT

public:
    using Answered = std::function<void(const Errand &)>;

    LeavingDialog(const QString &sentence, const QList<CodeChoice> &agencies, const Errand &given, Answered answered,
                  QWidget *over);

    QString sentence() const;

private:
    void settle();

    QLabel *m_words;
    QLineEdit *m_reason;
    RecipientEdit *m_recipient;
    QLabel *m_wrong;
    Answered m_answered;
};

// Whether something marked was kept inside for want of a reason: asks for one, and `again` does it with that. `given`
// is what was said already.
bool askedWhyItLeaves(QWidget *over, const Error &error, const QList<CodeChoice> &agencies, const Errand &given,
                      LeavingDialog::Answered again);

} // namespace liaison
