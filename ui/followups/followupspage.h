// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/page.h"

class QPushButton;

namespace liaison {

class PageHeader;
class RecordPane;

// Everything owed by a date, on whichever record it hangs: open ones first asked for by their due date. On the screen
// thread.
class FollowUpsPage : public Page
{
    Q_OBJECT

public:
    explicit FollowUpsPage(Session &session, QWidget *parent = nullptr);

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
    void retranslate();

    PageHeader *m_header;
    QPushButton *m_new;
    RecordPane *m_pane;
};

} // namespace liaison
