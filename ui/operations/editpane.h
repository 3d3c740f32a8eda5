// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/formgrid.h"
#include "ui/work/draftkeeper.h"
#include "ui/work/session.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace liaison {

class Banner;
class CodeCombo;
class CodesEdit;
class ReadingEdit;
class ReasonRow;
class WordLabel;

// The draft of a form, as it is read together with its record.
struct KeptDraft
{
    std::optional<QJsonObject> content;
    QDateTime savedAt;
};
Result<KeptDraft> keptDraft(Connection &connection, const QString &officer, const QString &kind, qint64 record,
                            const QString &mark);

// What the forms of this page have in common: title, errors, fields that scroll, save and discard, and a draft of what
// is typed. A form says how its fields read and are written; it is made when it is opened, and goes when it is closed.
// On the screen thread.
class EditPane : public QWidget
{
    Q_OBJECT

public:
    EditPane(Session &session, QWidget *parent);

    bool isEdited() const { return m_edited; } // by the person, since it was opened or saved
    bool isOpen() const { return m_open; }
    virtual void save() = 0;
    void discard();  // closes the form; what was typed goes
    void putAside(); // closes the form; what was typed stays as a draft
    qint64 record() const { return m_record; }

Q_SIGNALS:
    void saved(qint64 id, const QString &late); // late: that it lies in a period that was published; else empty
    void closed(bool draftKept);
    void conflictMet(const QString &kind, qint64 id, const QJsonObject &mine, const QJsonObject &before);

protected:
    Session &session() const { return m_session; }
    FormGrid *fields() const { return m_fields; }

    // All that was typed, readable or not, and back into the fields.
    virtual QJsonObject typed() const = 0;
    virtual void restore(const QJsonObject &typed) = 0;

    // The form is filled with a record (id 0: a new one). What was typed in it before comes on top, or is offered when
    // it belongs to something else.
    void begin(const QString &title, const QString &kind, qint64 record, const KeptDraft &draft, bool fits = true);
    // Saves the record's JSON in place of the one that was read; tells what came of it, as that the record lies in a
    // period that was published.
    void saveJson(const QJsonObject &form, const QJsonObject &before, qint64 revision);
    void refuse(const Errors &errors);
    void touch();
    void focusFirst(QWidget *field) { m_first = field; }

    void watch(QLineEdit *edit);
    void watch(QPlainTextEdit *edit);
    void watch(QComboBox *combo);
    void watch(CodeCombo *combo);
    void watch(CodesEdit *edit);
    void watch(ReadingEdit *edit);

private:
    void take(const KeptDraft &draft);
    void finish(); // it was saved
    void setBusy(bool busy);

    Session &m_session;
    WordLabel *m_title;
    Banner *m_banner;
    ReasonRow *m_reason;
    FormGrid *m_fields;
    QPushButton *m_save;
    QPushButton *m_discard;
    DraftKeeper *m_draft;
    QWidget *m_first = nullptr;
    QString m_kind;
    qint64 m_record = 0;
    bool m_edited = false;
    bool m_open = false;
    bool m_filling = false;
};

} // namespace liaison
