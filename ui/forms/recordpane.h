// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordeditor.h"
#include "ui/lists/filterbar.h"
#include "ui/lists/recordtable.h"

class QMenu;
class QSplitter;

namespace liaison {

// A list of records with its filters, and below it the form of the one that is open; where there is no room for both,
// the form stands alone until it is closed. A list whose records have no form of their own stands alone. Owns model,
// table and form, and says their words again when the language changes; on the screen thread.
class RecordPane : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString name;   // what it lists
        QString find;   // in the search line
        QString empty;  // stands in the list without rows, with what belongs there
        QString advice; //
        QString newOne; // the button that makes a record
    };
    struct Parts
    {
        QString kind;
        QString stateKey;                           // names the list in the person's settings
        RecordEditor *editor;                       // null: the list stands alone
        QStringList filterFields;                   // offered by the filter bar
        std::function<QList<ListColumn>()> columns; // in the language of the screen
        std::function<Words()> words;
        RecordListModel *model = nullptr; // none: a plain one
        QList<FieldCondition> home = {};  // of which records, while nobody filters them
    };

    RecordPane(Session &session, const Parts &parts, QWidget *parent = nullptr);

    RecordListModel *model() const { return m_model; }
    RecordTable *table() const { return m_table; }
    FilterBar *filterBar() const { return m_filter; }
    RecordEditor *editor() const { return m_editor; }
    const QString &kind() const { return m_model->kind(); }
    Words words() const { return m_words(); }
    // Adds actions to the menu of a row.
    void setMenuActions(std::function<void(QMenu *menu, qint64 id)> add) { m_addActions = std::move(add); }

    void showRecords(const RecordFilter &filter);
    void showRecord(qint64 id); // opens its form; 0: that of a new one
    void newRecord(const QJsonObject &form = {});
    bool goBack();
    void remove(qint64 id);   // asks why where the record is approved
    qint64 currentId() const; // 0: none
    void select(qint64 id);   // when it is in the list, now or after the list has been read
    bool isAwaited(qint64 id) const { return m_wanted == id; } // selected, but not seen in the list yet
    void selectNone();

Q_SIGNALS:
    void newWanted();       // from the empty list
    void opened(qint64 id); // in a list that stands alone
    void recordSelected(const QString &kind, qint64 id);
    void noticeWanted(const QString &text);
    void errorMet(const liaison::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void listen();
    void listenToForm();
    void retranslate();
    void pointOutLookAlike(const QString &ref);
    void share(); // the room between list and form
    void selectWanted();
    void showNotListed();
    void offerActions(qint64 id, const QPoint &position);

    Session &m_session;
    RecordListModel *m_model;
    RecordEditor *m_editor;
    FilterBar *m_filter;
    RecordTable *m_table;
    QWidget *m_listSide;
    QSplitter *m_splitter;
    std::function<QList<ListColumn>()> m_columns;
    std::function<Words()> m_words;
    std::function<void(QMenu *, qint64)> m_addActions;
    Question m_lookingAlike;
    qint64 m_wanted = 0; // to be selected when it has come
};

} // namespace liaison
