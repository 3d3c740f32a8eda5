// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/declaredresult.h"
#include "ui/operations/editpane.h"

namespace liaison {

class EstimateEdit;
class GoodsLines;
class PartialDateEdit;
class ValueLines;

// The form of a declared result: what one agency says it achieved in an operation, or in a period as a whole. On the
// screen thread.
class ResultForm : public EditPane
{
    Q_OBJECT

public:
    ResultForm(Session &session, QWidget *parent);

    // A new result (null id) of the operation or, without one, of a period; or one to change.
    void open(const DeclaredResult &result, const KeptDraft &draft);
    void save() override;

protected:
    QJsonObject typed() const override;
    void restore(const QJsonObject &typed) override;

private:
    void addTarget();
    void addNumbers();
    void addSource();
    void followAgency();
    DeclaredResult read(Errors &errors) const;
    void fill(const DeclaredResult &result);

    DeclaredResult m_result; // as it was read
    CodeCombo *m_operation;
    PartialDateEdit *m_period;
    CodeCombo *m_agency;
    QComboBox *m_rule;
    EstimateEdit *m_cases;
    GoodsLines *m_items;
    ValueLines *m_values;
    EstimateEdit *m_arrests;
    QLineEdit *m_source;
    QPlainTextEdit *m_note;
};

} // namespace liaison
