// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pages.h"

#include <QHash>
#include <QStackedWidget>

namespace liaison {

// The pages of one session: made when they are first shown, found by the kind of record, their signals gathered. Owns
// the pages. On the screen thread.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(Session &session, QWidget *parent = nullptr);

    Page *show(const QString &key); // null: there is no such page
    using QStackedWidget::show;
    Page *current() const;
    QString currentKey() const { return m_current; }
    QList<Page *> made() const { return m_pages.values(); }

    bool openRecord(const QString &kind, qint64 id);
    bool openRecords(const RecordFilter &filter);
    bool openNew(const QString &kind, const QJsonObject &form);
    // Esc: what the page itself has to close; where nothing is left of a figure that was opened, back to the page that
    // showed it. False: there was nothing to go back from.
    bool goBack();

    // That of the page on show: one that has the whole window for itself must not push the inspector of another out of
    // it.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void shown(const QString &key);
    void recordSelected(const QString &kind, qint64 id); // of the page that is shown
    void conflictMet(const QString &kind, qint64 id, const QJsonObject &mine, const QJsonObject &before);
    void caseFileWanted(const QString &path);
    void keyChanged(const QString &keyFile);
    void noticeWanted(const QString &text);
    void errorMet(const liaison::Error &error);

private:
    Page *page(const QString &key);
    void listenTo(const QString &key, Page *page);

    Session &m_session;
    QHash<QString, Page *> m_pages;
    QHash<QString, std::pair<QString, qint64>> m_selected; // by page: what the inspector shows when it comes back
    QString m_current;
    QString m_cameFrom;        // the page whose figure was opened here; empty: none
    RecordFilter m_openedHere; // with that figure's records
};

} // namespace liaison
