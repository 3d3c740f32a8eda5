// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/scenario.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace liaison::torture {

using namespace Qt::StringLiterals;

namespace {

// Everything that one run left in its folder, looked at with the eyes of the next program.
class Judging
{
public:
    Judging(const Scenario &scenario, const QString &folder, const Expected &expected, const Ending *ending)
        : m_scenario(scenario),
          m_folder(folder),
          m_expected(expected),
          m_ending(ending),
          m_primary(stateOf(path(u"case.liaison"_s)))
    {
        m_verdict.acknowledged = expected.before.records.size();
        m_tornLog =
            ending == nullptr && (m_primary.cutShort || (m_primary.halfImported && m_primary.findings.size() > 1));
        if (scenario.inSlices && m_primary.halfImported)
            completeImport();
    }

    Verdict run()
    {
        judgePrimary();
        judgeOthers();
        judgeProduct();
        judgeLeftovers();
        if (m_ending != nullptr)
            judgeWords();
        return m_verdict;
    }

private:
    // What an officer does who is told that an import was interrupted.
    void completeImport()
    {
        const Ending again = runCommand(m_folder, commandOf(m_scenario, m_folder));
        m_primary = stateOf(path(u"case.liaison"_s));
        m_completed = again.exitCode == 0 && isAfter();
        if (!m_completed)
            blame(&Verdict::halves, u"cannot be completed: "_s + QString::fromUtf8(again.err).trimmed());
    }
    bool isUndone() const
    {
        return m_scenario.inSlices && m_primary.isSound() && m_primary.sameRecordsAs(m_expected.before);
    }

    QString path(const QString &name) const { return m_folder + u'/' + name; }
    bool makesPrimary() const { return m_scenario.product == "case.liaison"_L1; }
    bool succeeded() const { return m_ending != nullptr && m_ending->exitCode == 0; }
    QString words() const { return QString::fromUtf8(m_ending->err).trimmed(); }
    // A backup of a file that could only be read, which the program says.
    bool saidNotEntered() const { return succeeded() && m_ending->err.contains("does not tell of this backup"); }
    // Of a change that nobody acknowledged, a power failure may leave the end in the log and not the beginning. That
    // the log ends before its time is told then, and it is kept: whether more was in it, nobody can know.
    bool isTornLog() const { return m_tornLog; }
    bool isBefore() const
    {
        return m_primary.sameAs(m_expected.before) && (!m_primary.exists || m_primary.isSound() || isTornLog());
    }
    bool isAfter() const { return m_primary.sameAs(m_expected.after) && (m_primary.isSound() || isTornLog()); }

    void blame(qint64 Verdict::*count, const QString &words, qint64 by = 1)
    {
        m_verdict.*count += by;
        m_verdict.words += (m_verdict.words.isEmpty() ? u""_s : u"; "_s) + words;
    }

    void judgePrimary()
    {
        if (isAfter() && (succeeded() || m_ending == nullptr || m_scenario.upgrades))
            return;
        if ((isBefore() || isUndone()) && (!succeeded() || saidNotEntered()))
            return;
        if (m_completed && !succeeded())
            return;
        if (isAfter())
            return blame(&Verdict::unclear, u"said it failed, and had done it: "_s + words());
        if (isBefore())
            return blame(&Verdict::lost, u"said it was done, and it was not"_s,
                         std::max<qint64>(1, m_primary.lacks(m_expected.after)));
        if (m_primary.exists && !m_primary.isSound())
            blame(&Verdict::damaged, m_primary.words());
        else if (!m_primary.exists)
            blame(&Verdict::damaged, u"the case file is gone"_s);
        // The entry was made, the file could not take its name, and a further entry says so.
        if (m_primary.isSound() && m_ending != nullptr && m_ending->exitCode != 0 &&
            m_ending->err.contains("so nothing left. The journal says so.") && m_primary.lacks(m_expected.before) == 0)
            return;
        const qint64 gone = m_primary.lacks(m_expected.before);
        if (gone > 0 && !(m_scenario.replaces && m_primary.lacks(m_expected.after) == 0))
            blame(&Verdict::lost, u"%1 of %2 records are gone"_s.arg(gone).arg(m_expected.before.records.size()), gone);
        else if (m_primary.isSound())
            blame(&Verdict::halves, u"neither as before nor as after: "_s + m_primary.words());
    }

    // Other case files under names that people see: each is whole and holds what some file held.
    void judgeOthers()
    {
        bool kept = false;
        for (const QString &name : QDir(m_folder).entryList({u"*.liaison"_s}, QDir::Files)) {
            if (name == "case.liaison"_L1 || name.contains(u".unfinished"_s) || name == m_scenario.product)
                continue;
            const CaseState state = stateOf(path(name));
            const bool known =
                state.sameAs(m_expected.before) || state.sameAs(m_expected.after) || state.sameAs(m_expected.backup);
            if (!state.isSound() || !known)
                blame(&Verdict::damaged, name + u": "_s + state.words());
            kept = kept || (state.isSound() && state.sameAs(m_expected.before));
        }
        if (m_scenario.replaces && isAfter() && !kept)
            blame(&Verdict::lost, u"the file that was replaced is not kept"_s, m_expected.before.records.size());
    }

    bool isWhole(const QString &name, const QByteArray &bytes) const
    {
        if (name.endsWith(u".liaison"_s)) {
            const CaseState state = stateOf(path(name));
            return state.isSound() && state.sameAs(m_expected.product);
        }
        if (name.endsWith(u".pdf"_s))
            return bytes.startsWith("%PDF") && bytes.trimmed().endsWith("%%EOF");
        return !bytes.isEmpty();
    }

    void judgeProduct()
    {
        if (m_scenario.product.isEmpty() || makesPrimary())
            return;
        QFile file(path(m_scenario.product));
        const bool there = file.exists();
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        file.close();
        if (there && !isWhole(m_scenario.product, bytes))
            return blame(&Verdict::halves, m_scenario.product + u" is not whole"_s);
        if (succeeded() && !there)
            return blame(&Verdict::lost, m_scenario.product + u" was said to be made"_s);
        // What is told of a file in the journal, and the file, come together or not at all.
        if (m_expected.before.sameAs(m_expected.after))
            return;
        if (there && isBefore() && !saidNotEntered())
            blame(&Verdict::halves, m_scenario.product + u" is out without its entry"_s);
        if (!there && isAfter())
            blame(&Verdict::halves, u"an entry tells of "_s + m_scenario.product + u", which is not there"_s);
    }

    void judgeLeftovers()
    {
        static const QRegularExpression known(
            uR"(^(case|backup|copy)(\.before-[-\w]+)*\.liaison(-wal|-shm|\.keys)?$|^(rows\.csv|picture\.bin|records\.json|chan\.txt|lee\.txt)$)"_s);
        if (!m_primary.exists) { // the next opening is the same command again
            const Ending again = runCommand(m_folder, commandOf(m_scenario, m_folder));
            if (again.exitCode != 0)
                blame(&Verdict::unclear, u"cannot be done again: "_s + QString::fromUtf8(again.err).trimmed());
        }
        for (const QString &name : QDir(m_folder).entryList(QDir::Files | QDir::Hidden)) {
            if (isTornLog() && name == "case.liaison.set-aside-log"_L1)
                continue;
            if (!known.match(name).hasMatch() && name != m_scenario.product)
                blame(&Verdict::leftovers, name + u" stays"_s);
        }
    }

    void judgeWords()
    {
        if (m_ending->crashed)
            return blame(&Verdict::unclear, u"crashed"_s);
        if (m_ending->hung)
            return blame(&Verdict::unclear, u"hung"_s);
        const QByteArray words = m_ending->err.trimmed();
        if (m_ending->exitCode != 0 && words.isEmpty())
            blame(&Verdict::unclear, u"failed without a word"_s);
        if (isRaw(words) || (m_ending->exitCode != 0 && words.contains("damaged")))
            blame(&Verdict::unclear, u"said: "_s + QString::fromUtf8(words));
    }

    const Scenario &m_scenario;
    QString m_folder;
    const Expected &m_expected;
    const Ending *m_ending;
    CaseState m_primary;
    bool m_tornLog = false;
    bool m_completed = false;
    Verdict m_verdict;
};

} // namespace

Verdict judge(const Scenario &scenario, const QString &folder, const Expected &expected, const Ending *ending)
{
    return Judging(scenario, folder, expected, ending).run();
}

bool isRaw(const QByteArray &message)
{
    static const QRegularExpression raw(
        u"SQL|sqlite|database|disk I/O|constraint failed|malformed|no such (table|column)|not an error|bad parameter|"
        u"out of memory|Errno|errno|unable to open|cannot start a transaction|readonly|statement"_s);
    return raw.match(QString::fromUtf8(message)).hasMatch();
}

} // namespace liaison::torture
