// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/recordstore.h"
#include "ui/work/draftkeeper.h"

#include <QJsonObject>
#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace liaison {

class ReasonRow;

class Banner;
class ChipLabel;

// The form of one record on a page, not a dialog: reads the record on a worker, keeps what is typed as a draft, saves
// it through the record's store, and puts every error beside its field. A kind's own form derives from it and lays out
// the fields. Owns its widgets; on the screen thread.
class RecordEditor : public QWidget
{
    Q_OBJECT

public:
    RecordEditor(Session &session, const QString &kind, QWidget *parent = nullptr);

    const QString &kind() const { return m_kind; }
    qint64 record() const { return m_record.id; } // 0: a new one
    bool isOpen() const { return m_open; }
    bool isDirty() const; // something was typed that is not saved

    void openNew(const QJsonObject &form = {}); // with these fields of the record's JSON filled in
    void openRecord(qint64 id);
    void resume(qint64 id, const QJsonObject &draft); // with what was typed there before
    void save();
    // Closes the form. What is not saved is first warned about; asked again, it is discarded.
    void leave();
    void close();   // what was not saved stays a draft
    void discard(); // what was typed goes, and the form closes
    void reopen();  // the record as it now stands; what was typed is gone

    // That what was saved last lies in a period that was published; else empty.
    const QString &late() const { return m_late; }

    virtual int comfortableHeight() const = 0; // with which nobody scrolls
    virtual void focusFirst() = 0;

Q_SIGNALS:
    void opened();
    void saved(qint64 id, const QString &ref, const QJsonObject &form);
    void closed();
    void conflictMet(const QString &kind, qint64 id, const QJsonObject &mine, const QJsonObject &before);
    void errorMet(const liaison::Error &error);

protected:
    // What the form says of a new record besides what it was opened with.
    virtual QJsonObject defaults() const = 0;
    // The JSON of what is typed. What cannot be read goes as it was typed, so that its error names it.
    virtual QJsonObject form() const = 0;
    virtual void fill(const QJsonObject &form) = 0;
    // Everything as typed, readable or not, and back.
    virtual QJsonObject typed() const = 0;
    virtual void setTyped(const QJsonObject &typed) = 0;
    // Puts errors at their fields; gives back the sentences of the others.
    virtual QStringList showErrors(const Errors &errors) = 0;
    // Whether what was once begun and not saved is taken up at once in a new record; else it is offered.
    virtual bool goesOn(const QJsonObject &draft) const = 0;
    virtual QString title() const = 0; // of the form as it stands
    virtual QString newTitle() const = 0;

    Session &session() const { return m_session; }
    const StoredRecord &stored() const { return m_record; }
    QString ref() const { return m_record.ref; }
    void setContent(QWidget *content); // below the head, in a scroll area; call once
    void addHeadAction(QWidget *button);
    void touched(); // to be called on every edit by the person
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Opening
    {
        StoredRecord record;
        std::optional<Draft> draft;
    };

    void layOut();
    void begin(const StoredRecord &record);
    void show(const Opening &opening);
    void lookForDraft();
    void whenDraftsAreWritten(const std::function<void()> &read);
    void offerDraft(const Draft &draft);
    void afterSave(const StoredRecord &record, const QJsonObject &typedThen);
    void afterRefusal(const Errors &errors);
    void readAgain();
    void retranslate();
    void sayUnsaved();
    void selectFocused();
    void focusAgain(); // where the keyboard was when it began to save

    Session &m_session;
    QString m_kind;
    StoredRecord m_record;
    QString m_late;
    QJsonObject m_clean; // what was typed when nothing was unsaved
    bool m_open = false;
    bool m_saving = false;
    bool m_hadFocus = false;   // when it began to save
    QPointer<QWidget> m_field; // which of its fields and buttons had it
    enum class Warned { No, OfLeaving, OfAnother };
    Warned m_warned = Warned::No; // that something is not saved
    QJsonObject m_other;          // what is to be opened in its place
    std::optional<Draft> m_begun; // offered in the banner
    DraftKeeper *m_draft;
    QLabel *m_title;
    ChipLabel *m_illustrative;
    QLabel *m_state;
    ReasonRow *m_reason;
    QHBoxLayout *m_actions;
    QPushButton *m_save;
    QToolButton *m_close;
    Banner *m_banner;
    QScrollArea *m_scroll;
    Question m_reading;
};

} // namespace liaison
