// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/page.h"

class QPushButton;
class QTabWidget;

namespace liaison {

class PageHeader;
class RecordPane;

// The directory: agencies with their names through time, officers and contacts with their postings. On the screen
// thread.
class DirectoryPage : public Page
{
    Q_OBJECT

public:
    explicit DirectoryPage(Session &session, QWidget *parent = nullptr);

    bool showRecords(const RecordFilter &filter) override;
    bool showRecord(const QString &kind, qint64 id) override;
    bool newRecordOf(const QString &kind, const QJsonObject &form) override;
    void newRecord() override;
    void saveRecord() override;
    void editFilter() override;
    void refresh() override;
    bool goBack() override;
    bool hasUnsaved() const override;
    bool resumeForm(const QString &kind, qint64 id, const QJsonObject &draft) override;
    void conflictSettled(const QString &kind, qint64 id) override;
    std::optional<RecordFilter> listOnScreen() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QList<RecordPane *> panes() const { return {m_agencies, m_officers}; }
    RecordPane *current() const;
    RecordPane *paneOf(const QString &kind); // shows its tab; null: no kind of this page
    void retranslate();

    PageHeader *m_header;
    QPushButton *m_new;
    QTabWidget *m_tabs;
    RecordPane *m_agencies;
    RecordPane *m_officers;
};

} // namespace liaison
