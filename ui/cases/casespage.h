// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordpage.h"

namespace liaison {

class CaseForm;

// Cases with their seizure lines: the list of cases with the form, and all lines as a list of their own, which is where
// figures of goods are opened. On the screen thread.
class CasesPage : public RecordPage
{
    Q_OBJECT

public:
    explicit CasesPage(Session &session, QWidget *parent = nullptr);

protected:
    Words words() const override;
    void count() override;

private:
    void openCaseOf(qint64 line);
    void handOver(qint64 id);

    CaseForm *m_form;
    RecordPane *m_cases;
    RecordPane *m_lines;
    Question m_opening;
    Question m_handingOver;
};

} // namespace liaison
