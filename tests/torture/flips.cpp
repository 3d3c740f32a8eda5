// SPDX-License-Identifier: GPL-3.0-or-later
// Bits turn over in the file and in the log; pages, files and logs of another day are put back.
#include "tests/torture/trials.h"

#include <QFile>
#include <QFileInfo>
#include <stdexcept>
#include <unistd.h>

namespace liaison::torture {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageBytes = 4096;

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("torture: cannot read " + path.toStdString());
    return file.readAll();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("torture: cannot write " + path.toStdString());
}

// What the next program finds: all that was acknowledged, or a clear word that something is wrong.
Verdict noticed(const QString &folder, const CaseState &right, const QString &what)
{
    Verdict verdict;
    verdict.acknowledged = right.records.size();
    const CaseState now = stateOf(folder + u"/case.liaison"_s);
    if (now.sameAs(right) && now.isSound())
        return verdict;
    if (now.isSound()) { // less, or other, and nobody says so
        verdict.lost = std::max<qint64>(1, now.lacks(right));
        verdict.words = u"unnoticed: %1 (%2)"_s.arg(what, now.words());
    } else if (isRaw(now.refusal.toUtf8()) || now.refusal.startsWith(u"opening "_s)) {
        verdict.unclear = 1;
        verdict.words = what + u": "_s + now.words();
    }
    return verdict;
}

// One bit of each so many bytes, another one in each.
Row flipsIn(const QString &name, const QString &stockName, const QString &ending, qint64 step, const Stock &stock,
            const QString &folder, const Measure &measure)
{
    const QString place = folder + u"/learning"_s;
    stock.layOut(stockName, place);
    const CaseState right = stateOf(place + u"/case.liaison"_s);
    stock.layOut(stockName, place);
    const QByteArray bytes = readFile(place + u"/case.liaison"_s + ending);
    return carryOut(name, bytes.size() / step, folder, measure, [&](qint64 number, const QString &run) {
        stock.layOut(stockName, run);
        const qint64 at = number * step + (number * 7919) % step;
        QByteArray changed = bytes;
        changed[at] = static_cast<char>(static_cast<unsigned char>(changed[at]) ^ (1U << (number % 8)));
        writeFile(run + u"/case.liaison"_s + ending, changed);
        return noticed(run, right, u"byte %1"_s.arg(at));
    });
}

} // namespace

Row fileFlips(const Stock &stock, const QString &folder, const Measure &measure)
{
    return flipsIn(u"flip: file"_s, u"clean"_s, {}, 251, stock, folder, measure);
}

Row logFlips(const Stock &stock, const QString &folder, const Measure &measure)
{
    return flipsIn(u"flip: log"_s, u"logged"_s, u"-wal"_s, 23, stock, folder, measure);
}

// Each page of the later file is put back to what it was in the earlier one.
Row pageRollbacks(const Stock &stock, const QString &folder, const Measure &measure)
{
    const QString place = folder + u"/learning"_s;
    stock.layOut(u"clean"_s, place);
    const QByteArray earlier = readFile(place + u"/case.liaison"_s);
    stock.layOut(u"backup"_s, place);
    const QByteArray later = readFile(place + u"/case.liaison"_s);
    const CaseState right = stateOf(place + u"/case.liaison"_s);
    QList<qint64> pages;
    for (qint64 page = 0; page < std::min(earlier.size(), later.size()) / pageBytes; ++page) {
        if (earlier.mid(page * pageBytes, pageBytes) != later.mid(page * pageBytes, pageBytes))
            pages.append(page);
    }
    return carryOut(u"roll back: a page"_s, pages.size(), folder, measure, [&](qint64 number, const QString &run) {
        stock.layOut(u"backup"_s, run);
        QByteArray changed = later;
        changed.replace(pages.at(number) * pageBytes, pageBytes, earlier.mid(pages.at(number) * pageBytes, pageBytes));
        writeFile(run + u"/case.liaison"_s, changed);
        return noticed(run, right, u"page %1 of an earlier day"_s.arg(pages.at(number) + 1));
    });
}

// Files and logs that do not belong together, as sync clients and hands leave them.
Row mixedFiles(const Stock &stock, const QString &folder, const Measure &measure)
{
    struct Mixture
    {
        QString what;
        QString stock;
        std::function<void(const QString &run, const QString &logged)> make;
        bool logIsWanted; // what the log held is acknowledged too
        QString right;    // the stock that holds what was acknowledged; empty: this one
    };
    const QString place = folder + u"/learning"_s;
    stock.layOut(u"logged"_s, place);
    const auto name = [](const QString &at, const char *ending) {
        return QString(at + u"/case.liaison"_s + QString::fromLatin1(ending));
    };
    const QList<Mixture> mixtures{
        {u"the log is deleted"_s,
         u"logged"_s,
         [&](const QString &run, const QString &) { QFile::remove(name(run, "-wal")); },
         true,
         {}},
        // Nothing that is left tells of them: what was acknowledged must stand in the file itself.
        {u"the log and its index are deleted"_s, u"saved"_s,
         [&](const QString &run, const QString &) {
             QFile::remove(name(run, "-wal"));
             QFile::remove(name(run, "-shm"));
         },
         true, u"saved-closed"_s},
        {u"the log is cut off in the middle"_s,
         u"logged"_s,
         [&](const QString &run, const QString &) {
             QFile::resize(name(run, "-wal"), QFileInfo(name(run, "-wal")).size() / 2);
         },
         true,
         {}},
        {u"the log is empty"_s,
         u"logged"_s,
         [&](const QString &run, const QString &) { QFile::resize(name(run, "-wal"), 0); },
         true,
         {}},
        {u"the log of an older copy lies beside a newer file"_s,
         u"logged"_s,
         [&](const QString &run, const QString &logged) {
             const Ending added = runCommand(run, {u"add"_s, name(run, ""), u"exchange"_s, run + u"/records.json"_s});
             if (added.exitCode != 0)
                 throw std::runtime_error("torture: cannot add");
             writeFile(name(run, "-wal"), readFile(name(logged, "-wal")));
         },
         false,
         {}},
        {u"the log of another case file"_s,
         u"old"_s,
         [&](const QString &run, const QString &logged) {
             if (runCommand(run, {u"list"_s, name(run, ""), u"exchange"_s}).exitCode != 0)
                 throw std::runtime_error("torture: cannot bring the old file up to date");
             writeFile(name(run, "-wal"), readFile(name(logged, "-wal")));
         },
         false,
         {}},
    };
    return carryOut(u"roll back: a log"_s, mixtures.size(), folder, Measure{.most = 0, .single = measure.single},
                    [&](qint64 number, const QString &run) {
                        const Mixture &mixture = mixtures.at(number);
                        CaseState right;
                        if (mixture.logIsWanted) {
                            stock.layOut(mixture.right.isEmpty() ? mixture.stock : mixture.right, run);
                            right = stateOf(name(run, ""));
                        }
                        stock.layOut(mixture.stock, run);
                        mixture.make(run, place);
                        if (!mixture.logIsWanted) { // as the file is without the foreign log
                            QFile::rename(name(run, "-wal"), run + u"/aside"_s);
                            right = stateOf(name(run, ""));
                            QFile::rename(run + u"/aside"_s, name(run, "-wal"));
                        }
                        return noticed(run, right, mixture.what);
                    });
}

} // namespace liaison::torture
