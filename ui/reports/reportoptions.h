// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/reportdraft.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace liaison {

class CodeCombo;
class FormGrid;
class MarkingCombo;
class PeriodChooser;
class RecipientEdit;
class Session;

// The choices for a report: which one, of what, in which language, under which marking. The period starts as the
// session's and follows it. On the screen thread.
class ReportOptions : public QWidget
{
    Q_OBJECT

public:
    explicit ReportOptions(Session &session, QWidget *parent = nullptr);

    ReportRequest request() const;
    QString language() const;  // of the report, not of the screen
    QString marking() const;   // TLP code
    QString recipient() const; // of whatever leaves; the counterpart of a brief for which nobody is named

    void choose(const ReportRequest &request); // not reported
    void setLanguage(const QString &language); // not reported
    // What the report's records ask for. A stricter marking that the person chose stays.
    void setMarkings(const ReportFrame &frame);
    // At the field that is wrong; false: it is none of these.
    bool showError(const Error &error);
    void clearErrors();

Q_SIGNALS:
    void requestChanged();
    void languageChosen();
    void markingChosen();

private:
    void retranslate();
    static QString kindWords(ReportKind kind);
    void fillOperations();
    void fillCounterparts();
    void showFields();
    void explainMarking();

    Session &m_session;
    FormGrid *m_form;
    QComboBox *m_report;
    PeriodChooser *m_period;
    CodeCombo *m_operation;
    CodeCombo *m_counterpart;
    QComboBox *m_language;
    MarkingCombo *m_marking;
    CodeCombo *m_currency;
    QCheckBox *m_sources;
    RecipientEdit *m_recipient;
    QString m_least;  // of the records in the report; empty: none is marked
    QString m_chosen; // by the person; empty: as the records ask
};

} // namespace liaison
