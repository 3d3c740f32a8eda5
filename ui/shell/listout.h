// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/gate.h"
#include "core/listing/recordlist.h"
#include "ui/inputs/recipientedit.h"
#include "ui/paper/layout.h"
#include "ui/work/session.h"

class QPrinter;

namespace liaison {

// Takes the list on screen out of the window: as a table for spreadsheets, or on paper. Reading and layout are done on
// a worker. On the screen thread.
class ListOut : public QObject
{
    Q_OBJECT

public:
    ListOut(Session &session, QWidget *window);

    void chooseTarget(const RecordFilter &filter); // asks where the table goes (CSV, XLSX), then writes it
    void write(const RecordFilter &filter, const QString &target, const Errand &errand = {});
    void print(const RecordFilter &filter); // asks for the printer when the pages are ready

    struct Rows
    {
        QList<RecordRow> rows;
        qint64 total = 0;
        QString marking; // TLP code of the strictest of them; empty: none carries one
    };
    // The list as a document: what the columns say in the screen's language.
    report::Document document(const RecordFilter &filter, const Rows &rows) const;
    static QStringList columns(const QString &kind); // that fit on paper
    static constexpr int mostRows = 2000;            // on paper; more is for spreadsheets

Q_SIGNALS:
    void started(liaison::Task *task, const QString &words);
    void noticeWanted(const QString &text);
    void failed(const liaison::Error &error);

private:
    void layOut(const report::Document &document, const Outgoing &what);
    void letOnPaper(const report::Layout &pages, const std::shared_ptr<QPrinter> &printer, const Outgoing &what);

    Session &m_session;
    QWidget *m_window;
    Question m_reading;
    Question m_layout;
};

} // namespace liaison
