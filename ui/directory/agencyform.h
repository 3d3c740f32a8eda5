// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordeditor.h"

namespace liaison {

class WordLabel;

// The form of an agency: its names in the four languages, other names, side, and its names through time. On the screen
// thread.
class AgencyForm : public RecordEditor
{
    Q_OBJECT

public:
    explicit AgencyForm(Session &session, QWidget *parent = nullptr);

protected:
    void showDependent() override;

private:
    static FormTable table();

    WordLabel *m_historyTitle;
    WordLabel *m_history;
};

// The agency's names through time, oldest first, one line each: its forerunners, itself, its successors. Plain text.
QStringList namesThroughTime(const Session &session, const QString &agency, const QString &language);

} // namespace liaison
