// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchanges/similarexchanges.h"
#include "ui/work/draftkeeper.h"

#include <QFrame>
#include <QJsonArray>
#include <QJsonObject>

class QPushButton;
class QToolButton;

namespace liaison {

class Banner;
class ReasonRow;
class FormFields;
class WordLabel;
struct SavedForm;

// One line to log an exchange from the keyboard alone: Enter saves, and the cursor is back at the start for the next.
// Remembers counterpart and mode, points out a likely duplicate before saving, repeats the last entry, and starts from
// templates that the officer keeps. Its draft is that of a new exchange typed here. On the screen thread.
class QuickEntry : public QFrame
{
    Q_OBJECT

public:
    explicit QuickEntry(Session &session, QWidget *parent = nullptr);

    void start(); // the cursor stands in the first field
    void save();
    void repeatLast();
    void clear();         // what was typed goes
    bool isDirty() const; // something was typed that is not saved
    QJsonObject form() const;
    void resume(const QJsonObject &typed);

    // Whether a draft of a new exchange was typed here and not in the full form.
    static bool isDraftOfThis(const QJsonObject &draft);

Q_SIGNALS:
    void saved(qint64 id);
    void allFieldsWanted(const QJsonObject &form); // to go on in the full form
    void recordWanted(qint64 id);
    void agencyWanted(const QString &code); // that the file does not have yet
    void listWanted();                      // the arrow downwards: the keyboard is to go on in the list
    void errorMet(const liaison::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void listenToFields();
    void listenToButtons();
    QJsonObject typed() const;
    void check(const QJsonObject &form);
    void edited();
    void fill(const QJsonObject &form);
    void reset();
    void beginNext(const QJsonObject &typedThen);
    void keepDate();
    void write(const QJsonObject &form);
    void refuse(const Errors &errors);
    void warn(const QList<SimilarExchange> &similar);
    void showSaved(const SavedForm &saved);
    void lookForShown();
    void readLast();
    void readTemplates();
    void showTemplates();
    void keepTemplate();
    void dropTemplate(int index);
    void writeTemplates(const QJsonArray &templates);
    void retranslate();

    Session &m_session;
    FormFields *m_fields;
    Banner *m_banner;
    ReasonRow *m_reason; // for a late entry of an approved month
    WordLabel *m_said;
    QPushButton *m_showSaved;
    QPushButton *m_repeat;
    QToolButton *m_templatesButton;
    QPushButton *m_allFields;
    QPushButton *m_save;
    DraftKeeper *m_draft;
    QJsonObject m_base;      // with which the entry was begun: the fields too that this line does not show
    QJsonObject m_start;     // what was typed when nothing was unsaved
    QJsonObject m_confirmed; // saved on Enter although it looks like a duplicate
    QJsonObject m_last;      // the last entry as JSON
    QString m_offeredDate;   // that an untouched line stands at
    QJsonArray m_templates;
    qint64 m_shownId = 0; // what the button behind the line opens
    bool m_saving = false;
    QString m_newAgency; // a counterpart that was refused because the file does not know it
    Question m_similar;
    Question m_stillThere;
    Question m_lastWanted;
    Question m_templatesWanted;
};

} // namespace liaison
