// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QWidget>
#include <functional>

class QGridLayout;
class QLabel;

namespace liaison {

// One field of a form: its label (the editor's buddy), the editor, and a line for what is wrong or a hint. Owned by
// its FormGrid; the widgets belong to the grid.
class FieldRow : public QObject
{
    Q_OBJECT

public:
    QWidget *editor() const { return m_editor; }
    QLabel *label() const { return m_label; }
    QString name() const { return m_name; } // the label without its underline
    void setLabel(const QString &text);
    void setError(const QString &sentence); // empty: nothing is wrong
    void setHint(const QString &text);      // shown while nothing is wrong
    void keepRoom();                        // for one line of either, so that nothing moves when it comes and goes
    bool hasError() const { return !m_error.isEmpty(); }
    bool isShown() const { return m_visible; }
    void setVisible(bool visible);

private:
    friend class FormGrid;
    FieldRow(QWidget *grid, const QString &label, QWidget *editor);
    void showMessage();

    QLabel *m_label;
    QWidget *m_editor;
    QLabel *m_message;
    QString m_name;
    QString m_error;
    QString m_hint;
    bool m_visible = true;
    bool m_keepsRoom = false;
};

// A form: labels right beside their fields, errors at the field that is wrong. Fields go by their name in the record
// form ("pieces"), so that Error::field finds its row. Labels and sentences are plain text.
class FormGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FormGrid(QWidget *parent = nullptr);

    FieldRow *addField(const QString &field, const QString &label, QWidget *editor);
    QLabel *addSection(const QString &title);  // over the fields that follow
    void addWide(QWidget *widget);             // over the whole width
    FieldRow *row(const QString &field) const; // none: nullptr
    void setLabelsAbove(bool above);           // for narrow places; call before adding fields

    // Puts each error at its field and takes the others away; the first wrong field gets the focus. Returns the
    // sentences that have no field here: show them in a Banner.
    QStringList showErrors(const Errors &errors);
    void clearErrors();

private:
    QGridLayout *m_layout;
    QList<FieldRow *> m_rows;
    QHash<QString, FieldRow *> m_byField;
    int m_next = 0;
    bool m_above = false;
};

// Puts each error at the row of its field or of the nearest part round it: "seizures[2].quantity" at "seizures". Such a
// row is shown; the first of the rows that is wrong gets the focus, and the others lose their errors. Returns the
// sentences that have no row.
QStringList placeErrors(const Errors &errors, const QList<FieldRow *> &rows,
                        const std::function<FieldRow *(const QString &field)> &rowOf);

} // namespace liaison
