// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/casestate.h"

#include "core/casefile/casefile.h"
#include "core/database/connection.h"
#include "core/database/query.h"
#include "core/storage/attachmentstore.h"
#include "core/storage/freezestore.h"
#include "core/storage/recordstore.h"
#include "tests/torture/program.h"
#include "ui/words/errortexts.h"
#include "ui/words/findingwords.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>
#include <cstdio>

namespace liaison::torture {

using namespace Qt::StringLiterals;

namespace {

QDataStream &operator<<(QDataStream &stream, const CaseState &state)
{
    return stream << state.opened << state.refusal << state.findings << state.cutShort << state.halfImported
                  << state.content << state.records;
}

QDataStream &operator>>(QDataStream &stream, CaseState &state)
{
    return stream >> state.opened >> state.refusal >> state.findings >> state.cutShort >> state.halfImported >>
           state.content >> state.records;
}

// The bytes behind attachments and freezes, which their forms only name.
Result<QByteArray> contentBehind(Connection &connection, const StoredRecord &record)
{
    if (record.kind == "attachment"_L1) {
        LIAISON_ASSIGN(const QByteArray bytes, AttachmentStore(connection).content(record.id));
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    }
    if (record.kind == "freeze"_L1) {
        LIAISON_ASSIGN(const QStringList languages, FreezeStore(connection).languages(record.id));
        for (const QString &language : languages) {
            LIAISON_TRY(FreezeStore(connection).document(record.id, language));
        }
        return languages.join(u' ').toUtf8();
    }
    return QByteArray();
}

Done readRecords(Connection &connection, const Noun &noun, CaseState &state)
{
    QList<qint64> ids;
    {
        Query rows(connection, u"SELECT id FROM %1 ORDER BY id"_s.arg(noun.table));
        LIAISON_TRY(rows.run());
        while (rows.next())
            ids.append(rows.integer(0));
        LIAISON_TRY(rows.end());
    }
    const auto store = RecordStore::of(connection, noun.kind);
    for (const qint64 id : ids) {
        LIAISON_ASSIGN(const StoredRecord record, store->stored(id));
        LIAISON_ASSIGN(const QByteArray behind, contentBehind(connection, record));
        state.content += noun.kind.toUtf8() + ' ' + record.ref.toUtf8() + ' ' + QByteArray::number(record.revision) +
                         ' ' + QJsonDocument(record.json).toJson(QJsonDocument::Compact) + ' ' + behind + '\n';
        state.records.append(noun.kind + u' ' + record.ref);
    }
    return {};
}

Done readJournal(Connection &connection, CaseState &state)
{
    Journal journal(connection);
    LIAISON_ASSIGN(const qint64 last, journal.lastId());
    for (qint64 id = 1; id <= last; ++id) {
        LIAISON_ASSIGN(const auto entry, journal.find(id));
        if (!entry)
            return fail(ErrorKind::Damaged, {}, u"journal row %1"_s.arg(id));
        const bool isKey = entry->kind == "key"_L1; // goes by a name that is made up
        state.content += "journal " + QByteArray::number(id) + ' ' + entry->action.toUtf8() + ' ' +
                         entry->kind.toUtf8() + ' ' + (isKey ? QByteArray() : entry->ref.toUtf8()) + '\n';
        state.records.append(u"journal %1"_s.arg(id));
    }
    return {};
}

Done readAll(CaseFile &file, CaseState &state)
{
    LIAISON_ASSIGN(Connection *const connection, file.connection());
    for (const Noun &noun : nouns()) {
        LIAISON_TRY(readRecords(*connection, noun, state));
    }
    return readJournal(*connection, state);
}

CaseState readState(const QString &path)
{
    CaseState state;
    auto file = CaseFile::open(path, {passphrase(), {}});
    const auto isOfKeys = [](ErrorKind kind) {
        return kind == ErrorKind::WrongPassphrase || kind == ErrorKind::KeysDamaged || kind == ErrorKind::KeysForeign;
    };
    if (!file && isOfKeys(file.error().kind))
        file = CaseFile::open(path, {otherPassphrase(), {}});
    if (!file && isOfKeys(file.error().kind))
        file = CaseFile::open(path, {thirdPassphrase(), {}});
    if (!file) {
        state.refusal = errorSentence(file.error());
        return state;
    }
    state.opened = true;
    const auto report = (*file)->check();
    if (!report) {
        state.findings.append(errorSentence(report.error()));
        return state;
    }
    for (const Error &finding : report->findings)
        state.findings.append(findingSentence(finding));
    state.cutShort = report->findings.size() == 1 && report->findings.first().kind == ErrorKind::LogCutShort;
    const auto isInterrupted = [](const Error &finding) { return finding.kind == ErrorKind::HalfImported; };
    state.halfImported = std::any_of(report->findings.cbegin(), report->findings.cend(), isInterrupted) &&
                         std::all_of(report->findings.cbegin(), report->findings.cend(), [&](const Error &finding) {
                             return isInterrupted(finding) || finding.kind == ErrorKind::LogCutShort;
                         });
    if (const Done read = readAll(**file, state); !read)
        state.findings.append(errorSentence(read.error()));
    return state;
}

int printState(const QString &path)
{
    int count = 1;
    std::array<char, 8> name{"torture"};
    std::array<char *, 2> arguments{name.data(), nullptr};
    const QCoreApplication application(count, arguments.data());
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << readState(path);
    (void)std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    return 0;
}

} // namespace

bool CaseState::sameAs(const CaseState &other) const
{
    return exists == other.exists && opened == other.opened && content == other.content;
}

bool CaseState::sameRecordsAs(const CaseState &other) const
{
    const auto recordsOf = [](const CaseState &state) {
        QList<QByteArray> lines = state.content.split('\n');
        lines.removeIf([](const QByteArray &line) { return line.startsWith("journal "); });
        return lines;
    };
    return exists == other.exists && opened == other.opened && recordsOf(*this) == recordsOf(other);
}

qsizetype CaseState::lacks(const CaseState &other) const
{
    const QSet<QString> here(records.begin(), records.end());
    return std::count_if(other.records.begin(), other.records.end(),
                         [&](const QString &record) { return !here.contains(record); });
}

QString CaseState::words() const
{
    if (!exists)
        return u"no file"_s;
    if (!opened)
        return u"not opened: "_s + refusal;
    if (!findings.isEmpty())
        return u"check: "_s + findings.first();
    return u"%1 records"_s.arg(records.size());
}

CaseState stateOf(const QString &path)
{
    CaseState state;
    if (!QFileInfo::exists(path))
        return state;
    const Ending ending = runWork({}, [&path] { return printState(path); });
    QDataStream stream(ending.out);
    if (ending.exitCode == 0)
        stream >> state;
    else
        state.refusal = ending.hung ? u"opening hangs"_s : u"opening crashes"_s;
    state.exists = true;
    return state;
}

} // namespace liaison::torture
