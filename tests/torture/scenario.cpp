// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/scenario.h"

#include <stdexcept>

namespace liaison::torture {

using namespace Qt::StringLiterals;

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

} // namespace

QStringList commandOf(const Scenario &scenario, const QString &folder)
{
    QStringList command = scenario.command;
    for (QString &word : command)
        word.replace(u"FOLDER"_s, folder);
    return command;
}

const QList<Scenario> &scenarios()
{
    const char *const add = "add FOLDER/case.liaison exchange FOLDER/records.json";
    const char *const import = "import FOLDER/case.liaison exchange FOLDER/rows.csv";
    const char *const set = "set FOLDER/case.liaison exchange EX-2026-0003 pieces=4711";
    const char *const restore = "restore FOLDER/backup.liaison FOLDER/case.liaison";
    const char *const rekey = "rekey FOLDER/case.liaison";
    const char *const backup = "backup FOLDER/case.liaison FOLDER/copy.liaison";
    static const QList<Scenario> list{
        {.name = u"add"_s, .stock = u"clean"_s, .command = words(add)},
        {.name = u"add, log left"_s, .stock = u"logged"_s, .command = words(add)},
        {.name = u"import"_s, .stock = u"clean"_s, .command = words(import)},
        {.name = u"import, log left"_s, .stock = u"logged"_s, .command = words(import)},
        {.name = u"import, in slices"_s, .stock = u"long"_s, .command = words(import), .inSlices = true},
        {.name = u"set"_s, .stock = u"clean"_s, .command = words(set)},
        {.name = u"remove"_s,
         .stock = u"clean"_s,
         .command = words("remove FOLDER/case.liaison exchange EX-2026-0005")},
        {.name = u"attach"_s,
         .stock = u"clean"_s,
         .command = words("attach FOLDER/case.liaison exchange EX-2026-0003 FOLDER/rows.csv")},
        {.name = u"rekey"_s, .stock = u"clean"_s, .command = words(rekey)},
        {.name = u"rekey, log left"_s, .stock = u"logged"_s, .command = words(rekey)},
        {.name = u"keys, the first"_s, .stock = u"clean"_s, .command = words("keys FOLDER/case.liaison add CHAN")},
        {.name = u"keys, another"_s,
         .stock = u"proved"_s,
         .command = words("--passphrase-file FOLDER/chan.txt keys FOLDER/case.liaison add LEE --new-passphrase-file "
                          "FOLDER/lee.txt")},
        {.name = u"keys, a change"_s,
         .stock = u"proved"_s,
         .command = words("--passphrase-file FOLDER/chan.txt keys FOLDER/case.liaison change")},
        {.name = u"set, signed"_s,
         .stock = u"proved"_s,
         .command =
             words("--passphrase-file FOLDER/chan.txt set FOLDER/case.liaison exchange EX-2026-0003 pieces=4711")},
        {.name = u"rekey, with keys"_s,
         .stock = u"proved"_s,
         .command =
             words("--passphrase-file FOLDER/chan.txt rekey FOLDER/case.liaison --new-passphrase-file FOLDER/lee.txt")},
        {.name = u"restore"_s, .stock = u"backup"_s, .command = words(restore), .replaces = true},
        {.name = u"restore, log left"_s, .stock = u"logged-backup"_s, .command = words(restore), .replaces = true},
        {.name = u"restore, older version"_s, .stock = u"old-backup"_s, .command = words(restore), .replaces = true},
        {.name = u"migrate"_s,
         .stock = u"old"_s,
         .command = words("list FOLDER/case.liaison exchange"),
         .upgrades = true},
        {.name = u"backup"_s, .stock = u"clean"_s, .command = words(backup), .product = u"copy.liaison"_s},
        {.name = u"backup, log left"_s, .stock = u"logged"_s, .command = words(backup), .product = u"copy.liaison"_s},
        {.name = u"new"_s,
         .stock = u"empty"_s,
         .command = words("new FOLDER/case.liaison --home HKC --side HK"),
         .product = u"case.liaison"_s},
        {.name = u"sample"_s,
         .stock = u"empty"_s,
         .command = words("sample FOLDER/case.liaison"),
         .product = u"case.liaison"_s},
        {.name = u"export"_s,
         .stock = u"clean"_s,
         .command = words("export FOLDER/case.liaison exchange FOLDER/out.csv --reason asked"),
         .product = u"out.csv"_s},
        {.name = u"statement"_s,
         .stock = u"clean"_s,
         .command = words(
             "statement FOLDER/case.liaison --counterpart GDC --period 2026-04 --out FOLDER/out.json --reason asked"),
         .product = u"out.json"_s},
        {.name = u"extract"_s,
         .stock = u"clean"_s,
         .command = words("extract FOLDER/case.liaison AT-0001 FOLDER/out.bin --reason asked"),
         .product = u"out.bin"_s},
        {.name = u"freeze"_s,
         .stock = u"clean"_s,
         .command = words("report FOLDER/case.liaison quarterly --period 2026Q2 --marking GREEN --freeze --out "
                          "FOLDER/out.pdf"),
         .product = u"out.pdf"_s,
         .drawsPages = true},
    };
    return list;
}

Expected learn(const Scenario &scenario, const Stock &stock, const QString &folder, std::uint16_t kinds)
{
    Expected expected;
    stock.layOut(scenario.stock, folder);
    expected.before = stateOf(folder + u"/case.liaison"_s);
    expected.backup = stateOf(folder + u"/backup.liaison"_s);
    stock.layOut(scenario.stock, folder);
    const Ending ending = runCommand(folder, commandOf(scenario, folder), Ordeal{.kinds = kinds});
    if (ending.exitCode != 0)
        throw std::runtime_error("torture: " + scenario.name.toStdString() +
                                 " fails untroubled: " + ending.err.toStdString());
    expected.calls = ending.calls;
    expected.after = stateOf(folder + u"/case.liaison"_s);
    if (scenario.product.endsWith(u".liaison"_s))
        expected.product = stateOf(folder + u'/' + scenario.product);
    if ((expected.before.exists && !expected.before.isSound()) || !expected.after.isSound())
        throw std::runtime_error("torture: " + scenario.name.toStdString() + " is not sound untroubled: " +
                                 expected.before.words().toStdString() + "; " + expected.after.words().toStdString());
    return expected;
}

Verdict undergo(const Scenario &scenario, const Stock &stock, const QString &folder, const Expected &expected,
                const Ordeal &ordeal)
{
    stock.layOut(scenario.stock, folder);
    const Ending ending = runCommand(folder, commandOf(scenario, folder), ordeal);
    Verdict verdict = judge(scenario, folder, expected, ending.killed ? nullptr : &ending);
    if (!verdict.isGood())
        verdict.words += u" ["_s + QString::fromUtf8(ending.where) +
                         (ending.killed ? u""_s : u", exit %1"_s.arg(ending.exitCode)) + u']';
    return verdict;
}

} // namespace liaison::torture
