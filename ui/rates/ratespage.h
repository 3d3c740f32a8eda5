// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/page.h"

class QPushButton;

namespace liaison {

class Banner;
class PageHeader;
class RateImport;
class RecordPane;

// The dated table of exchange rates, by pair and source: see, add, correct and import them. On the screen thread.
class RatesPage : public Page
{
    Q_OBJECT

public:
    explicit RatesPage(Session &session, QWidget *parent = nullptr);

    RecordPane *pane() const { return m_pane; }
    RateImport *importer() const { return m_importer; }

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
    void chooseTable();

    PageHeader *m_header;
    QPushButton *m_import;
    QPushButton *m_new;
    Banner *m_outcome;
    RateImport *m_importer;
    RecordPane *m_pane;
};

} // namespace liaison
