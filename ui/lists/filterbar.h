// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/recordlistmodel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace liaison {

class FlowLayout;

// Which records a list shows, in words: text to find, one removable chip for each field that is filtered, how many
// records there are, and the way to those that are dated too vaguely to be counted. Follows the session's period
// unless the filter has a period of its own. Drives its model; both belong to a page. On the screen thread.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    // `fields`: what "Add filter" offers, list fields of the model's kind. `home`: what the list is of while nobody
    // filters it.
    FilterBar(Session &session, RecordListModel *model, const QStringList &fields, QWidget *parent = nullptr,
              const QList<FieldCondition> &home = {});

    // Exactly this filter: a figure was opened. Without a period the list shows all dates.
    void show(const RecordFilter &filter);
    using QWidget::show;
    bool isNarrowed() const;           // anything but the session's period
    bool isFiltered() const;           // whatever its period
    void clear(bool allDates = false); // back to the session's period, or to all dates
    void focusSearch();
    void leadTo(QWidget *list);                // where Enter and the arrow downwards go
    void setPlaceholder(const QString &words); // in the search line

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct ShownChip
    {
        QString words;
        std::function<void()> remove;
    };

    void followPeriod();
    void apply();
    void showChips();
    void showCounts();
    QList<ShownChip> chips();
    void addChip(const ShownChip &chip, int position);
    void offerFields();
    void offerValues(const QString &field);
    void retranslate();

    Session &m_session;
    RecordListModel *m_model;
    QStringList m_fields;
    QList<FieldCondition> m_home;
    RecordFilter m_filter;
    bool m_followsPeriod = true;
    QLineEdit *m_search;
    QWidget *m_chipLine;
    FlowLayout *m_chipRow;
    QList<QWidget *> m_chips;
    QToolButton *m_add;
    QLabel *m_count;
    QPushButton *m_imprecise;
    QTimer m_typing;
    Question m_values;
    QPointer<QWidget> m_list;
};

} // namespace liaison
