// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casefile/casefile.h"
#include "core/database/connection.h"
#include "core/journal/journal.h"
#include "core/storage/officeron.h"
#include "core/values/codelist.h"
#include "core/values/grading.h"
#include "core/values/period.h"
#include "ui/work/task.h"

#include <QHash>
#include <QObject>

namespace liaison {

// What every page needs to know of an agency or an operation to show it by name.
struct DirectoryEntry
{
    QString code;
    Names names;
    QString side;        // of an agency: ISO 3166 code
    QDate validTo;       // of an agency
    QString successor;   // of an agency
    QStringList aliases; // of an agency
    bool illustrative = false;
};

// The open case file, the officer signed in, the period looked at, and the names of agencies and operations, as pages
// see them. Lives on the screen thread; all reading and writing happens on worker threads through read() and write().
class Session : public QObject
{
    Q_OBJECT

public:
    Session(std::shared_ptr<CaseFile> file, QString officer, QObject *parent = nullptr);

    const std::shared_ptr<CaseFile> &caseFile() const { return m_file; }
    QString officer() const { return m_officer; }
    void setOfficer(const QString &name);
    // Reference of the officer signed in, where the directory has one of that name; else empty.
    QString officerRef() const { return m_officerRef; }
    Author author(const QString &reason = {}) const { return {m_officer, reason, 0}; }

    const Period &period() const { return m_period; }
    void setPeriod(const Period &period);

    // Settings of the file, read when it was opened and again when they change.
    QString homeAgency() const { return m_homeAgency; }
    int programmeFirstMonth() const { return m_programmeFirstMonth; }
    GradingScheme gradingScheme() const { return m_gradingScheme; }
    bool isSample() const { return m_sample; }
    // Whether every entry of the journal is signed with somebody's own key; else names are as they were typed.
    bool arePeopleProved() const { return m_peopleProved; }
    // The day that a step or a new record is dated with unless somebody says otherwise: today; in the sample the day of
    // its newest exchange, so that what is tried there lies beside the rest.
    QDate workingDay() const;

    QList<DirectoryEntry> agencies() const { return m_agencies; }
    QList<DirectoryEntry> operations() const { return m_operations; }
    const QList<Officer> &officers() const { return m_officers; }
    const QHash<QString, Names> &indicators() const { return m_indicators; } // what risk indicators say, by code
    // The name in the language, else the code. Of an agency on a date: of the successor once it has been replaced.
    QString agencyName(const QString &code, const QString &language, const QDate &on = {}) const;
    QString operationName(const QString &code, const QString &language) const;
    QString sideOf(const QString &agency) const;
    QString indicatorName(const QString &code, const QString &language) const; // what a risk indicator says
    // The officer of that reference or name, with the post in force on the day; of whom the Directory does not know,
    // what was given.
    NamedOfficer officerOn(const QString &refOrName, const QDate &day) const;
    QString officerName(const QString &refOrName) const { return officerOn(refOrName, {}).name; }

    // `work`: Result<T>(Connection &, TaskControl &), on a worker thread with its own connection; `done`: Result<T>, on
    // the screen thread while `context` lives and the question was not asked again.
    template <typename Work, typename Answered>
    Task *read(QObject *context, Question &question, Work work, Answered done)
    {
        return Task::run(context, question, withConnection(std::move(work)), std::move(done));
    }

    // The same for a change. When it succeeded, it stands in the file itself, and changed(kind) is emitted before
    // `done` is called.
    template <typename Work, typename Answered>
    Task *write(QObject *context, const QString &kind, Work work, Answered done)
    {
        return Task::run(context, withConnection(std::move(work), Changes::Yes),
                         [this, self = QPointer<Session>(this), kind, done = std::move(done)](auto answer) mutable {
                             if (self && answer)
                                 announce(kind);
                             else if (self)
                                 notice(answer.error());
                             done(std::move(answer));
                         });
    }

    // After fileLost(): the rescued copy takes the place of the file, for what is still to be kept.
    void goOnIn(std::shared_ptr<CaseFile> rescued) { m_file = std::move(rescued); }

    // Tells everybody that records of the kind were changed (after an undo, an import, another window's save).
    void announce(const QString &kind);
    // Reads agencies, operations, officers, risk indicators and settings again.
    void reload();

Q_SIGNALS:
    void changed(const QString &kind); // committed: lists and figures refresh
    void periodChanged();
    void officerChanged();
    void fileLost();        // its name means another file now: nothing can be saved any more. Emitted once
    void directoryLoaded(); // agencies, operations, officers or settings were read (again)

private:
    enum class Changes { No, Yes };

    template <typename Work>
    auto withConnection(Work work, Changes changes = Changes::No) const
    {
        return [file = m_file, work = std::move(work), changes](TaskControl &control) mutable {
            using Answer = decltype(work(std::declval<Connection &>(), control));
            const auto held = file->hold();
            auto connection = file->connection();
            if (!connection)
                return Answer(tl::unexpected<Error>(connection.error()));
            Answer answer = work(**connection, control);
            if (!answer)
                return Answer(tl::unexpected<Error>(file->examined(answer.error())));
            if (changes == Changes::Yes) {
                // What cannot be written back now stays in the log, where it is as safe.
                if (const Done back = file->writeBack(); !back && back.error().kind == ErrorKind::Replaced)
                    return Answer(tl::unexpected<Error>(back.error()));
            }
            return answer;
        };
    }

    void watchFile();
    void notice(const Error &error);

    std::shared_ptr<CaseFile> m_file;
    QString m_officer;
    Period m_period;
    QString m_homeAgency;
    int m_programmeFirstMonth = 7;
    GradingScheme m_gradingScheme = GradingScheme::Europol;
    bool m_sample = false;
    bool m_peopleProved = false;
    QDate m_sampleDay; // invalid: not the sample
    QList<DirectoryEntry> m_agencies;
    QList<DirectoryEntry> m_operations;
    QList<Officer> m_officers;
    QHash<QString, Names> m_indicators;
    QHash<QString, int> m_agencyIndex;
    QHash<QString, int> m_operationIndex;
    QHash<QString, int> m_officerIndex; // by reference, and by each name that only one has
    QString m_officerRef;
    Question m_reload;
    Question m_look;
    bool m_lost = false;
};

} // namespace liaison
