// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/workbook/workbookreader.h"

#include "core/transfer/workbook/sheettable.h"
#include "core/workbook/workbookframes.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int pause = 50; // milliseconds, after which progress is told again

tl::unexpected<Error> brokenOff(const QString &why = {})
{
    return fail(ErrorKind::BrokenOff, why);
}

tl::unexpected<Error> noTable(const QString &why)
{
    return fail(ErrorKind::NotATable, why);
}

tl::unexpected<Error> exceeds(const QString &what, qint64 limit)
{
    return fail(ErrorKind::TooLarge, what, QString::number(limit));
}

QString programPath(const WorkbookProgram &program)
{
    return program.path.isEmpty() ? QCoreApplication::applicationDirPath() + u"/liaison-desk-table-reader"_s
                                  : program.path;
}

// What the reader needs of ours, and nothing else: a passphrase may be there.
QProcessEnvironment bareEnvironment()
{
    const QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment bare;
    for (const QString &name : {u"LD_LIBRARY_PATH"_s, u"ASAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s, u"TSAN_OPTIONS"_s}) {
        if (all.contains(name))
            bare.insert(name, all.value(name));
    }
    bare.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return bare;
}

// One run of the reader, from the workbook to the table.
class WorkbookRun
{
public:
    WorkbookRun(const TableChoice &choice, const Progress &progress, const WorkbookProgram &program)
        : m_choice(choice), m_progress(progress), m_program(program), m_table(choice.firstRow)
    {
    }

    ~WorkbookRun()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }
    WorkbookRun(const WorkbookRun &) = delete;
    WorkbookRun &operator=(const WorkbookRun &) = delete;

    Result<TableFile> read(const QByteArray &bytes)
    {
        m_time.start();
        m_process.setProgram(programPath(m_program));
        m_process.setProcessEnvironment(bareEnvironment());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start();
        if (!m_process.waitForStarted())
            return brokenOff(u"start"_s);
        LIAISON_TRY(send(workbook::requestFor(m_choice.sheet.toUtf8())));
        LIAISON_TRY(send(bytes));
        m_process.closeWriteChannel();
        LIAISON_TRY(receive());
        LIAISON_ASSIGN(TextTableRows rows, m_table.finished());
        return TableFile{std::move(rows), m_sheets.at(m_chosen).name, m_sheets};
    }

private:
    Done goOn() const
    {
        if (m_progress && !m_progress(m_table.rows(), 0))
            return fail(ErrorKind::Cancelled);
        if (m_time.elapsed() > m_program.most)
            return brokenOff(u"time"_s);
        return {};
    }

    // Piece by piece: QProcess keeps a copy of what is not written yet.
    Done send(const QByteArray &bytes)
    {
        constexpr qsizetype piece = 1024 * 1024;
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            m_process.write(bytes.constData() + at, std::min(piece, bytes.size() - at));
            while (m_process.bytesToWrite() > 0) {
                LIAISON_TRY(goOn());
                m_process.waitForBytesWritten(pause);
                if (m_process.state() != QProcess::Running)
                    return {}; // it said why, or did not
            }
        }
        return {};
    }

    Done receive()
    {
        while (true) {
            LIAISON_TRY(goOn());
            const bool running = m_process.state() != QProcess::NotRunning;
            if (running && m_process.bytesAvailable() == 0)
                m_process.waitForReadyRead(pause);
            m_frames.take(m_process.readAllStandardOutput());
            while (const auto frame = m_frames.next()) {
                LIAISON_TRY(taken(*frame));
            }
            if (m_frames.isBroken())
                return brokenOff();
            if (!running && m_process.bytesAvailable() == 0)
                break;
        }
        LIAISON_TRY(goOn()); // Ctrl+C ends the reader too
        const bool clean = m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
        return clean && m_ended && m_frames.isEmpty() ? Done() : brokenOff();
    }

    Done taken(const workbook::Frame &frame)
    {
        if (m_ended)
            return brokenOff();
        switch (frame.kind) {
        case workbook::FrameKind::Sheet:
            if (frame.content.isEmpty() || m_sheets.size() == workbook::mostSheets)
                return brokenOff();
            m_sheets.append({QString::fromUtf8(frame.content.mid(1)), frame.content.at(0) != '\0'});
            return {};
        case workbook::FrameKind::Chosen: {
            const auto number = workbook::numberIn(frame);
            if (!number || *number >= quint32(m_sheets.size()) || m_chosen >= 0)
                return brokenOff();
            m_chosen = qsizetype(*number);
            return {};
        }
        case workbook::FrameKind::Row:
            return takenRow(frame);
        case workbook::FrameKind::End:
            m_ended = m_chosen >= 0 && workbook::numberIn(frame) == m_rows;
            return m_ended ? Done() : brokenOff();
        case workbook::FrameKind::Fault:
            return faultOf(frame);
        }
        return brokenOff();
    }

    Done takenRow(const workbook::Frame &frame)
    {
        const auto row = workbook::rowIn(frame);
        m_text += frame.content.size();
        const bool sound = row && m_chosen >= 0 && row->line > m_line && m_rows < workbook::mostRows;
        if (!sound || m_text > workbook::mostText + workbook::mostRows * qint64(sizeof(quint32)))
            return brokenOff();
        m_line = row->line;
        ++m_rows;
        return m_table.add(*row);
    }

    QString sheetsInWords() const
    {
        QStringList names;
        for (const SheetName &sheet : m_sheets)
            names.append(sheet.name);
        return names.join(u", "_s);
    }

    Done faultOf(const workbook::Frame &frame) const
    {
        using workbook::FaultKind;
        switch (static_cast<FaultKind>(frame.content.isEmpty() ? '\0' : frame.content.at(0))) {
        case FaultKind::Foreign:
            return noTable(u"foreign"_s);
        case FaultKind::OldKind:
            return noTable(u"old"_s);
        case FaultKind::Locked:
            return noTable(u"locked"_s);
        case FaultKind::Damaged:
            return noTable(u"damaged"_s);
        case FaultKind::NoSuchSheet:
            return fail(ErrorKind::UnknownCode, u"sheet"_s, sheetsInWords());
        case FaultKind::NoCells:
            if (m_choice.sheet.isEmpty() && std::any_of(m_sheets.begin(), m_sheets.end(), &isHidden))
                return fail(ErrorKind::Required, u"sheet"_s, sheetsInWords());
            return fail(ErrorKind::Required, u"table"_s);
        case FaultKind::TooManyColumns:
            return exceeds(u"columns"_s, workbook::mostColumns);
        case FaultKind::TooManyRows:
            return exceeds(u"rows"_s, workbook::mostRows);
        case FaultKind::CellTooLong:
            return exceeds(u"cell"_s, workbook::longestCell);
        case FaultKind::TooManyCells:
            return exceeds(u"cells"_s, workbook::mostCells);
        case FaultKind::TooMuchInside:
            return exceeds(u"workbook"_s, workbook::mostUnpacked);
        case FaultKind::OutOfMemory:
            return brokenOff(u"memory"_s);
        }
        return brokenOff();
    }

    static bool isHidden(const SheetName &sheet) { return sheet.hidden; }

    const TableChoice &m_choice;
    const Progress &m_progress;
    const WorkbookProgram &m_program;
    QProcess m_process;
    QElapsedTimer m_time;
    workbook::FrameReader m_frames;
    SheetTable m_table;
    QList<SheetName> m_sheets;
    qsizetype m_chosen = -1;
    bool m_ended = false;
    qint64 m_line = 0;
    qint64 m_rows = 0;
    qint64 m_text = 0;
};

} // namespace

Result<TableFile> readWorkbook(const QByteArray &bytes, const TableChoice &choice, const Progress &progress,
                               const WorkbookProgram &program)
{
    if (bytes.size() > workbook::largestFile)
        return exceeds(u"input"_s, workbook::largestFile);
    return WorkbookRun(choice, progress, program).read(bytes);
}

} // namespace liaison
