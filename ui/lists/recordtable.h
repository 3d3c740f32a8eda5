// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/pagedtablemodel.h"
#include "ui/look/emptystate.h"

#include <QHash>
#include <QSet>
#include <QTableView>
#include <QTimer>

namespace liaison {

// The list of a page: shows a paged model, lets the model's store sort, keeps widths and order per person, and says
// what belongs here when it is empty. Columns that nobody arranged fit the width there is: they are squeezed as far as
// they may be, then the last ones give way. Enter and double click open. On the screen thread.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    // `stateKey` names the list in the person's settings ("exchanges/log"); `accessibleName` says what it lists.
    RecordTable(const QString &stateKey, const QString &accessibleName, QWidget *parent = nullptr);
    ~RecordTable() override;

    void setName(const QString &accessibleName);
    void setRecords(PagedTableBase *model); // not owned
    PagedTableBase *records() const { return m_model; }

    // What stands in the list while it has no rows; without action text there is no button.
    void setEmptyWords(const QString &title, const QString &text, const QString &action = {},
                       const QString &iconName = {});

    // Rows are left out by a filter or a text to find: an empty list then says so and offers to take it away.
    void setNarrowed(bool narrowed);

    QVariant currentKey() const; // invalid: none
    QVariantList selectedKeys() const;
    bool selectKey(const QVariant &key); // among the rows loaded
    void copySelection() const;          // the shown text, tab-separated, with the heads

Q_SIGNALS:
    void opened(const QVariant &key);
    void currentKeyChanged(const QVariant &key);
    void emptyActionTriggered();
    void everythingWanted(); // without the filter that left nothing
    void contextMenuWanted(const QVariant &key, const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void applyTheme();
    void sortBy(int column);
    void showSort();
    void firstWidths();
    void restoreState();
    void saveState();
    void arrangeColumns();
    QList<int> columnsWithRoom();
    int firstWidth(int column) const;
    int leastWidth(int column) const;
    void layOutSections(); // makes room for their headings
    void paintSections();
    void showEmptiness();
    void showPlace();
    void goToRow(int row, int column);
    void keepPlace();
    void returnToPlace();
    void columnMenu(const QPoint &position);
    int neededWidth(int column) const;

    PagedTableBase *m_model = nullptr;
    EmptyState *m_empty;
    QTimer m_saveLater;
    QTimer m_loadingLong;
    QString m_stateKey;
    QString m_error;
    QStringList m_emptyWords; // title, text, action, icon
    QVariant m_keptKey;
    int m_keptScroll = 0;
    bool m_narrowed = false;
    bool m_arranging = false;
    bool m_sectioned = false;
    bool m_byKeyboard = false; // it got the focus so
    QHash<int, int> m_byHand;  // widths that the person chose
    QSet<int> m_kept;          // shown by the person: they never give way
    QSet<int> m_gaveWay;       // hidden for want of room only
};

} // namespace liaison
