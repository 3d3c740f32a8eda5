// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/recordlist.h"
#include "ui/work/session.h"

#include <QWidget>

namespace liaison {

// One page of the window: title and figures in one line, filters, content. The shell owns it and answers its signals.
// Lives on the screen thread; never outlives its session.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Session &session, QWidget *parent = nullptr) : QWidget(parent), m_session(session) {}

    Session &session() const { return m_session; }
    // Shows the records of the filter (a figure was opened here). False: this page does not list that kind.
    virtual bool showRecords(const RecordFilter &filter)
    {
        Q_UNUSED(filter)
        return false;
    }
    // Selects and shows one record. False: not a kind of this page.
    virtual bool showRecord(const QString &kind, qint64 id)
    {
        Q_UNUSED(kind)
        Q_UNUSED(id)
        return false;
    }
    // Opens the form of a new record with these fields filled in. False: no form of that kind here.
    virtual bool newRecordOf(const QString &kind, const QJsonObject &form)
    {
        Q_UNUSED(kind)
        Q_UNUSED(form)
        return false;
    }
    // The keyboard goes to where its user begins: the list on screen, unless the page knows better.
    virtual void takeFocus();
    virtual void newRecord() {}             // Ctrl+N
    virtual void saveRecord() {}            // Ctrl+S
    virtual void editFilter() {}            // Ctrl+F
    virtual void refresh() {}               // F5, and when the page is shown again
    virtual bool goBack() { return false; } // Esc: closes a form or a narrower view; false when there was none
    virtual bool hasUnsaved() const { return false; }
    // Opens the form of the record (id 0: a new one) with what was typed there before and is not saved: a draft that
    // was kept by the form's DraftKeeper, offered again after a crash or a lock. False: no form of that kind here.
    virtual bool resumeForm(const QString &kind, qint64 id, const QJsonObject &draft)
    {
        Q_UNUSED(kind)
        Q_UNUSED(id)
        Q_UNUSED(draft)
        return false;
    }
    // The conflict that this page met over its open form was settled and the record saved: close the form, or load it
    // anew; nothing in it is needed any more.
    virtual void conflictSettled(const QString &kind, qint64 id)
    {
        Q_UNUSED(kind)
        Q_UNUSED(id)
    }
    // Ctrl+P on a page that prints in its own way; false: the list on screen is printed.
    virtual bool print() { return false; }
    // False while what is on screen needs the inspector's width; say so again by recordSelected.
    virtual bool showsInspector() const { return true; }
    // Ctrl+Shift+E on a page that has a file of its own to give; false: the list on screen is exported.
    virtual bool exportFile() { return false; }
    // What is on screen as a list, for Ctrl+Shift+E and Ctrl+P; nothing when the page shows no list.
    virtual std::optional<RecordFilter> listOnScreen() const { return std::nullopt; }

Q_SIGNALS:
    void recordsWanted(const liaison::RecordFilter &filter); // a figure or a bar was clicked: open its records
    void recordWanted(const QString &kind, qint64 id);       // open one record on its own page
    void newRecordWanted(const QString &kind, const QJsonObject &form); // on its own page
    void recordSelected(const QString &kind, qint64 id); // the inspector shows it; id 0: nothing selected
    // Somebody saved the record meanwhile; `mine` is the record's JSON of what is in the form.
    void conflictMet(const QString &kind, qint64 id, const QJsonObject &mine, const QJsonObject &before);
    void noticeWanted(const QString &text);     // one line in the status bar
    void caseFileWanted(const QString &path);   // open that case file in place of this one
    void keyChanged(const QString &keyFile);    // this case file has another key now; empty: no key file
    void errorMet(const liaison::Error &error); // of reading; errors of fields stand beside the fields

protected:
    // Session::read, whose errors the page tells.
    template <typename Work, typename Found>
    Task *ask(Question &question, Work work, Found found)
    {
        return m_session.read(this, question, std::move(work), unlessFailed(this, &Page::errorMet, std::move(found)));
    }

private:
    Session &m_session;
};

} // namespace liaison
