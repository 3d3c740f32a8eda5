// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/operation.h"
#include "ui/operations/editpane.h"

namespace liaison {

class ChipsEdit;
class PartialDateEdit;

// The form of one operation, new or changed. On the screen thread.
class OperationForm : public EditPane
{
    Q_OBJECT

public:
    OperationForm(Session &session, QWidget *parent);

    // A new operation (null id), or one to change; with what was typed in the form before.
    // `items`: references of the co-operation items that name it.
    void open(const Operation &operation, const QStringList &items, const KeptDraft &draft);
    void save() override;

protected:
    QJsonObject typed() const override;
    void restore(const QJsonObject &typed) override;

private:
    void addNames();
    void addDates();
    void addPeople();
    void addFocus();
    QComboBox *codeChoice(const QString &list);
    // What the fields say; what cannot be read is an error and left out.
    Operation read(Errors &errors) const;
    void fill(const Operation &operation);
    QJsonObject formOf(const Operation &operation) const; // with the items that are to name it

    Operation m_operation; // as it was read
    QStringList m_served;  // the items that named it then
    QLineEdit *m_code;
    QList<std::pair<QString, QLineEdit *>> m_names; // by language
    QComboBox *m_type;
    QComboBox *m_status;
    CodeCombo *m_partOf;
    CodeCombo *m_coordinator;
    CodesEdit *m_participants;
    PartialDateEdit *m_firstDay;
    PartialDateEdit *m_lastDay;
    CodesEdit *m_destinations;
    CodesEdit *m_groups;
    CodesEdit *m_channels;
    CodesEdit *m_categories;
    QLineEdit *m_event;
    QPlainTextEdit *m_summary;
    ChipsEdit *m_items;
};

} // namespace liaison
