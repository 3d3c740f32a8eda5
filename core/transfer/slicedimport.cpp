// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/slicedimport.h"

#include "core/database/scratchcopy.h"
#include "core/database/slicepace.h"
#include "core/database/transaction.h"

#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace liaison {

QString digestOf(const TextTableRows &table, const ImportPlan &plan)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto addNumber = [&hash](qint64 number) {
        QByteArray digits = QByteArray::number(number);
        hash.addData(digits.append(';'));
    };
    const auto addAll = [&](const QStringList &texts) {
        addNumber(texts.size());
        for (const QString &text : texts) {
            const QByteArray bytes = text.toUtf8();
            addNumber(bytes.size());
            hash.addData(bytes);
        }
    };
    addAll({plan.kind});
    for (const auto &pairs : {plan.columns, plan.values}) {
        addNumber(pairs.size());
        for (const auto &[first, second] : pairs)
            addAll({first, second});
    }
    addNumber(static_cast<int>(plan.onError));
    addNumber(static_cast<int>(plan.match));
    addAll(table.heads);
    for (const QStringList &row : table.rows)
        addAll(row);
    return QString::fromLatin1(hash.result().toHex());
}

SlicedImport::SlicedImport(CaseFile &file, Connection &connection, const TextTableRows &table, const ImportPlan &plan,
                           const Author &author)
    : m_file(file), m_connection(connection), m_table(table), m_plan(plan), m_author(author), m_pending(connection)
{
    m_import.officer = author.officer;
    m_import.kind = plan.kind;
    m_import.digest = digestOf(table, plan);
    m_import.rows = table.rows.size();
}

Result<ImportOutcome> SlicedImport::run(const Progress &progress)
{
    LIAISON_ASSIGN(const auto before, m_pending.withDigest(m_import.digest));
    if (before) {
        if (isBeingMade(QFileInfo(QFileInfo(m_file.path()).canonicalFilePath()).path() + u'/' + before->program))
            return fail(ErrorKind::Locked, u"import"_s);
        m_import = *before;
    }
    ImportOutcome tried;
    LIAISON_ASSIGN(const bool refused, isRefused(progress, tried));
    if (m_plan.dryRun || (refused && !m_import.id))
        return tried;
    const auto mark = m_file.workMark();
    LIAISON_TRY(mark->made());
    LIAISON_TRY(takePlace(QFileInfo(mark->path()).fileName()));
    if (refused) {
        if (const Done back = giveUp(); !back)
            return fail(toldOf(m_import));
        return tried;
    }
    LIAISON_ASSIGN(ImportRows rows, ImportRows::of(m_connection, m_table, m_plan, m_author));
    const qint64 first = m_import.done;
    LIAISON_TRY(rows.resumeAt(first));
    const Done written = write(rows, progress);
    ImportOutcome outcome = rows.outcome();
    outcome.before = first;
    outcome.kept = written && !stopsAt(outcome);
    if (outcome.kept)
        return outcome;
    if (const Done back = giveUp(); !back)
        return fail(toldOf(m_import));
    if (!written)
        return fail(written.error());
    return outcome;
}

bool SlicedImport::stopsAt(const ImportOutcome &outcome) const
{
    return m_plan.onError == ImportPlan::OnError::Stop && outcome.refusedRows > 0;
}

// Tries the rows that are to come out on a copy: whether one of them is refused that stops the import, and whether
// there is room for them.
Result<bool> SlicedImport::isRefused(const Progress &progress, ImportOutcome &outcome)
{
    const auto copy = m_file.scratchCopy();
    if (!copy && copy.error().kind == ErrorKind::DiskFull)
        return fail(ErrorKind::DiskFull, u"copy"_s, m_file.path());
    if (!copy)
        return fail(copy.error());
    if (const Done tried = tryOut((*copy)->connection(), progress, outcome); !tried)
        return fail((*copy)->named(tried.error()));
    return stopsAt(outcome);
}

Done SlicedImport::tryOut(Connection &copy, const Progress &progress, ImportOutcome &outcome)
{
    LIAISON_ASSIGN(ImportRows rows, ImportRows::of(copy, m_table, m_plan, m_author));
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(copy));
    const qint64 steps = m_plan.dryRun ? m_import.rows : 2 * m_import.rows;
    LIAISON_TRY(rows.resumeAt(m_import.done));
    for (qint64 row = m_import.done; row < m_import.rows;) {
        if (progress && !progress(row, steps))
            return fail(ErrorKind::Cancelled);
        LIAISON_ASSIGN(row, rows.importSome(row));
    }
    m_rehearsed = m_import.rows;
    outcome = rows.outcome();
    outcome.before = m_import.done;
    return transaction.commit();
}

Done SlicedImport::takePlace(const QString &program)
{
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    if (m_import.id) {
        LIAISON_TRY(m_pending.takeOver(m_import, program));
    } else {
        m_import.program = program;
        const auto begun = m_pending.begin(m_import);
        if (!begun && begun.error().kind == ErrorKind::Duplicate) // another program was faster
            return fail(ErrorKind::Locked, u"import"_s);
        LIAISON_ASSIGN(m_import.id, begun);
    }
    LIAISON_TRY(transaction.commit());
    m_import.program = program;
    return {};
}

Done SlicedImport::write(ImportRows &rows, const Progress &progress)
{
    while (m_import.done < m_import.rows && !stopsAt(rows.outcome())) {
        if (progress && !progress(m_rehearsed + m_import.done, m_rehearsed + m_import.rows))
            return fail(ErrorKind::Cancelled);
        LIAISON_TRY(writeSlice(rows));
        SlicePace::letOthersIn();
    }
    return {};
}

Done SlicedImport::writeSlice(ImportRows &rows)
{
    LIAISON_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    LIAISON_ASSIGN(const qint64 journalBefore, Journal(m_connection).lastId());
    const SlicePace pace;
    qint64 row = m_import.done;
    while (row < m_import.rows && !pace.isOver()) {
        LIAISON_ASSIGN(row, rows.import(row));
        if (stopsAt(rows.outcome())) // somebody changed what it goes by since it was tried out
            return {};
    }
    LIAISON_TRY(m_pending.wrote(m_import.id, row, journalBefore));
    if (row == m_import.rows)
        LIAISON_TRY(m_pending.finish(m_import.id));
    LIAISON_TRY(transaction.commit());
    m_import.done = row;
    return {};
}

// Nothing of it stays.
Done SlicedImport::giveUp()
{
    const auto back = m_pending.takeBack(m_import.id, m_author);
    if (!back && back.error().kind != ErrorKind::NotFound) // else somebody was faster
        return fail(back.error());
    return {};
}

} // namespace liaison
