// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/tally.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QtEndian>
#include <array>
#include <cstdio>
#include <sys/wait.h>
#include <unistd.h>

namespace liaison::torture {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFaults = 12;
constexpr qsizetype longestWords = 1000; // a message of a job stays below PIPE_BUF

QDataStream &operator<<(QDataStream &stream, const Verdict &verdict)
{
    return stream << verdict.acknowledged << verdict.lost << verdict.damaged << verdict.halves << verdict.leftovers
                  << verdict.unclear << verdict.words;
}

QDataStream &operator>>(QDataStream &stream, Verdict &verdict)
{
    return stream >> verdict.acknowledged >> verdict.lost >> verdict.damaged >> verdict.halves >> verdict.leftovers >>
           verdict.unclear >> verdict.words;
}

// The runs of a row that are made: all, or spread evenly from a place that the seed gives.
QList<qint64> chosen(qint64 count, const Measure &measure)
{
    QList<qint64> numbers;
    if (measure.single >= 0)
        return {measure.single};
    if (measure.most <= 0 || measure.most >= count) {
        for (qint64 number = 0; number < count; ++number)
            numbers.append(number);
        return numbers;
    }
    const qint64 shift = static_cast<qint64>(measure.seed % static_cast<quint64>(count));
    for (qint64 i = 0; i < measure.most; ++i)
        numbers.append((shift + i * count / measure.most) % count);
    return numbers;
}

struct Pipe
{
    int in = -1;
    int out = -1;
};

[[noreturn]] void work(const QList<qint64> &numbers, int job, int jobs, const QString &folder, const Run &run, int out)
{
    for (qsizetype i = job; i < numbers.size(); i += jobs) {
        QByteArray bytes;
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        Verdict verdict;
        try {
            verdict = run(numbers.at(i), folder + u"/job-%1"_s.arg(job));
        } catch (const std::exception &error) {
            verdict.damaged = 1;
            verdict.words = QString::fromUtf8(error.what());
        }
        verdict.words.truncate(longestWords);
        stream << quint32(0) << numbers.at(i) << verdict;
        stream.device()->seek(0);
        stream << static_cast<quint32>(bytes.size() - qsizetype(sizeof(quint32)));
        // In one piece: a pipe takes so little without mixing it with what the other jobs write.
        if (::write(out, bytes.constData(), static_cast<std::size_t>(bytes.size())) != bytes.size())
            ::_exit(1);
    }
    ::_exit(0);
}

bool readWhole(int in, void *bytes, std::size_t length)
{
    std::size_t got = 0;
    while (got < length) {
        const ssize_t part = ::read(in, static_cast<char *>(bytes) + got, length - got);
        if (part <= 0)
            return false;
        got += static_cast<std::size_t>(part);
    }
    return true;
}

void take(int in, Row &row)
{
    quint32 length = 0;
    while (readWhole(in, &length, sizeof length)) {
        QByteArray bytes(qFromBigEndian(length), '\0');
        if (!readWhole(in, bytes.data(), static_cast<std::size_t>(bytes.size())))
            break;
        QDataStream stream(bytes);
        qint64 number = 0;
        Verdict verdict;
        stream >> number >> verdict;
        ++row.runs;
        row.sum.acknowledged += verdict.acknowledged;
        row.sum.lost += verdict.lost;
        row.sum.damaged += verdict.damaged;
        row.sum.halves += verdict.halves;
        row.sum.leftovers += verdict.leftovers;
        row.sum.unclear += verdict.unclear;
        if (!verdict.words.isEmpty() && row.words.size() < mostFaults)
            row.words.append(u"run %1: %2"_s.arg(number).arg(verdict.words));
    }
}

const std::array<std::pair<const char *, qint64 Verdict::*>, 5> columns{{{"lost", &Verdict::lost},
                                                                         {"damaged", &Verdict::damaged},
                                                                         {"halves", &Verdict::halves},
                                                                         {"leftovers", &Verdict::leftovers},
                                                                         {"unclear", &Verdict::unclear}}};

bool fits(const QString &pattern, const QString &name)
{
    return pattern.endsWith(u'*') ? name.startsWith(QStringView(pattern).chopped(1)) : name == pattern;
}

} // namespace

Row carryOut(const QString &name, qint64 count, const QString &folder, const Measure &measure, const Run &run)
{
    Row row;
    row.name = name;
    const QList<qint64> numbers = chosen(count, measure);
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        throw std::runtime_error("torture: no pipe");
    (void)std::fflush(stdout);
    QList<pid_t> workers;
    const int jobs = std::max(1, measure.jobs);
    for (int job = 0; job < jobs; ++job) {
        const pid_t worker = ::fork();
        if (worker == 0) {
            ::close(ends[0]);
            work(numbers, job, jobs, folder, run, ends[1]);
        }
        workers.append(worker);
    }
    ::close(ends[1]);
    take(ends[0], row);
    ::close(ends[0]);
    for (const pid_t worker : workers)
        ::waitpid(worker, nullptr, 0);
    if (row.runs != numbers.size())
        throw std::runtime_error("torture: a worker of " + name.toStdString() + " broke down");
    return row;
}

KnownFaults::KnownFaults(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        const QStringList parts = line.split(u'|');
        if (line.startsWith(u'#') || parts.size() != 3)
            continue;
        m_known.append({parts.at(0).trimmed(), parts.at(1).simplified().split(u' '), parts.at(2).trimmed()});
    }
}

bool KnownFaults::isAccepted(const Row &row) const
{
    for (const auto &column : columns) {
        const bool known = std::any_of(m_known.begin(), m_known.end(), [&](const Known &each) {
            return fits(each.name, row.name) && each.columns.contains(QString::fromLatin1(column.first));
        });
        if (row.sum.*column.second != 0 && !known)
            return false;
    }
    return true;
}

QString KnownFaults::reason(const Row &row) const
{
    for (const Known &each : m_known) {
        if (fits(each.name, row.name))
            return each.reason;
    }
    return {};
}

void printHead()
{
    (void)std::printf("%-34s %8s %12s %6s %8s %7s %10s %8s\n", "", "runs", "acknowledged", "lost", "damaged", "halves",
                      "leftovers", "unclear");
}

void print(const Row &row, const KnownFaults &known)
{
    const Verdict &sum = row.sum;
    (void)std::printf("%-34s %8lld %12lld %6lld %8lld %7lld %10lld %8lld%s\n", qUtf8Printable(row.name), row.runs,
                      sum.acknowledged, sum.lost, sum.damaged, sum.halves, sum.leftovers, sum.unclear,
                      sum.isGood()            ? ""
                      : known.isAccepted(row) ? "  known"
                                              : "  WRONG");
    for (const QString &words : row.words)
        (void)std::printf("    %s\n", qUtf8Printable(words));
    if (!sum.isGood() && !known.reason(row).isEmpty())
        (void)std::printf("    known: %s\n", qUtf8Printable(known.reason(row)));
    (void)std::fflush(stdout);
}

} // namespace liaison::torture
