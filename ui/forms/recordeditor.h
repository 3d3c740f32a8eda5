// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/recordstore.h"
#include "ui/forms/formfields.h"
#include "ui/work/draftkeeper.h"

#include <QPointer>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace liaison {

class ReasonRow;

class Banner;
class ChipLabel;
class WordLabel;

// The form of one record on a page, not a dialog: reads the record on a worker, keeps what is typed as a draft, saves
// it through the record's store, and puts every error beside its field. Its fields come from a table, under their names
// in the record's JSON ("title.pt" for a language, "focus.event" for a part); what a table cannot say, a kind's own
// form adds. The object is named after the kind. Owns its widgets; on the screen thread.
class RecordEditor : public QWidget
{
    Q_OBJECT

public:
    RecordEditor(Session &session, FormTable table, QWidget *parent = nullptr);

    const QString &kind() const { return m_table.kind; }
    qint64 record() const { return m_record.id; } // 0: a new one
    bool isOpen() const { return m_open; }
    bool isDirty() const; // something was typed that is not saved

    void openNew(const QJsonObject &form = {}); // with these fields of the record's JSON filled in
    void openNewOf(const QJsonObject &subject); // it begins with these, and says nothing yet
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

    FormColumns *fields() const { return m_fields; }
    PartsEdit *partsOf(const QString &field) const { return input<PartsEdit>(field); }
    int comfortableHeight() const { return m_table.height; } // with which nobody scrolls
    virtual void focusFirst();

Q_SIGNALS:
    void opened();
    void saved(qint64 id, const QString &ref, const QJsonObject &form);
    void closed();
    void conflictMet(const QString &kind, qint64 id, const QJsonObject &mine, const QJsonObject &before);
    void errorMet(const liaison::Error &error);

protected:
    template <typename Input>
    Input *input(const QString &field) const
    {
        return qobject_cast<Input *>(m_fields->input(field));
    }
    QString text(const QString &field) const { return m_fields->text(field); }
    void goTo(const QString &field) { m_fields->input(field)->setFocus(Qt::TabFocusReason); }
    QVBoxLayout *below() const { return m_below; } // what stands under the fields

    // What the form says of a new record besides what it was opened with.
    virtual QJsonObject defaults() const;
    // The JSON of what is typed. What cannot be read goes as it was typed, so that its error names it.
    virtual QJsonObject form() const;
    virtual void fill(const QJsonObject &form);
    // What is shown only when something else says so: after the form was filled, and after every edit.
    virtual void showDependent() {}
    virtual void fieldEdited(const QString &field) { Q_UNUSED(field) } // by the person, before it is shown
    // Puts errors at their fields; gives back the sentences of the others.
    virtual QStringList showErrors(const Errors &errors) { return m_fields->showErrors(errors); }
    // Whether what was once begun and not saved is taken up at once in a new record; else it is offered.
    virtual bool goesOn(const QJsonObject &draft) const;

    Session &session() const { return m_session; }
    const QJsonObject &subject() const { return m_subject; } // that it was opened of
    QJsonObject begun() const;                               // defaults and subject
    const StoredRecord &stored() const { return m_record; }
    QString ref() const { return m_record.ref; }
    void addHeadAction(QWidget *button);
    void touched(); // to be called on every edit by the person
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Opening
    {
        StoredRecord record;
        std::optional<Draft> draft;
    };

    void layOut();
    QString title() const; // of the form as it stands
    // Everything as typed, readable or not, and back.
    QJsonObject typed() const { return m_fields->typed(); }
    void setTyped(const QJsonObject &typed);
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
    FormTable m_table;
    StoredRecord m_record;
    QString m_late;
    QJsonObject m_subject;
    QJsonObject m_nextSubject; // of the new one that was asked for, while the one before is not let go
    QJsonObject m_clean;       // what was typed when nothing was unsaved
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
    WordLabel *m_state;
    ReasonRow *m_reason;
    QHBoxLayout *m_actions;
    QPushButton *m_save;
    QToolButton *m_close;
    Banner *m_banner;
    FormFields *m_fields;
    QVBoxLayout *m_below;
    Question m_reading;
};

} // namespace liaison
