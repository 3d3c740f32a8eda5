// SPDX-License-Identifier: GPL-3.0-or-later
// SIGKILL at each call that changes something, and each call failed once.
#include "tests/torture/trials.h"

#include <cerrno>

namespace liaison::torture {

using namespace Qt::StringLiterals;

namespace {

QList<Ordeal> killsAt(const std::vector<std::uint16_t> &calls)
{
    QList<Ordeal> ordeals;
    for (std::size_t at = 0; at < calls.size(); ++at) {
        ordeals.append({Trouble::Kill, changingCalls, static_cast<std::int64_t>(at), 0});
        if ((calls.at(at) & Written) != 0)
            ordeals.append({Trouble::KillHalf, changingCalls, static_cast<std::int64_t>(at), 0});
    }
    return ordeals;
}

QList<int> errorsOf(std::uint16_t call)
{
    if ((call & (Made | Renamed | Linked)) != 0)
        return {EIO, ENOSPC, EROFS, EDQUOT, EACCES};
    if ((call & Opened) != 0)
        return {EIO, EROFS, EACCES};
    if ((call & Written) != 0)
        return {EIO, ENOSPC, EDQUOT};
    if ((call & Synced) != 0)
        return {EIO, ENOSPC};
    if ((call & (Truncated | Unlinked)) != 0)
        return {EIO, EROFS};
    if ((call & (Looked | Marked)) != 0)
        return {EIO, EACCES};
    return {EIO}; // reading, closing, locking, mapping
}

QList<Ordeal> faultsAt(const std::vector<std::uint16_t> &calls)
{
    QList<Ordeal> ordeals;
    for (std::size_t index = 0; index < calls.size(); ++index) {
        const auto at = static_cast<std::int64_t>(index);
        for (const int error : errorsOf(calls.at(index)))
            ordeals.append({Trouble::Fail, allCalls, at, error});
        if ((calls.at(index) & Written) != 0) {
            ordeals.append({Trouble::Short, allCalls, at, 0});
            ordeals.append({Trouble::FailOn, allCalls, at, ENOSPC});
        }
    }
    return ordeals;
}

Row runAll(const QString &name, const Scenario &scenario, const Stock &stock, const QString &folder,
           const Measure &measure, const Expected &expected, const QList<Ordeal> &ordeals)
{
    return carryOut(name, ordeals.size(), folder, measure, [&](qint64 number, const QString &place) {
        return undergo(scenario, stock, place, expected, ordeals.at(number));
    });
}

} // namespace

Row kills(const Scenario &scenario, const Stock &stock, const QString &folder, const Measure &measure)
{
    const Expected expected = learn(scenario, stock, folder + u"/learning"_s, changingCalls);
    return runAll(u"kill: "_s + scenario.name, scenario, stock, folder, measure, expected, killsAt(expected.calls));
}

Row faults(const Scenario &scenario, const Stock &stock, const QString &folder, const Measure &measure)
{
    const Expected expected = learn(scenario, stock, folder + u"/learning"_s, allCalls);
    return runAll(u"fault: "_s + scenario.name, scenario, stock, folder, measure, expected, faultsAt(expected.calls));
}

} // namespace liaison::torture
