// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>

namespace liaison::torture {

// The kinds of calls that the shim counts, as bits.
enum Call : std::uint16_t {
    Opened = 1,
    Closed = 2,
    Read = 4,
    Written = 8,
    Synced = 16,
    Truncated = 32,
    Renamed = 64,
    Linked = 128,
    Unlinked = 256,
    Locking = 512,
    Looked = 1024, // stat, access
    Marked = 2048, // permissions, owner, times
    Mapped = 4096,
    Made = 8192, // a file that did not exist was opened; comes with Opened
};

// Calls after which something else may stand on the disk, or somebody else may come in between.
constexpr std::uint16_t changingCalls =
    Opened | Closed | Written | Synced | Truncated | Renamed | Linked | Unlinked | Locking | Marked;
constexpr std::uint16_t allCalls = 0xffff;

enum class Trouble : std::uint8_t {
    None,
    Kill,     // SIGKILL instead of the call
    KillHalf, // a write is done by half first
    Fail,     // the call fails with the error
    FailOn,   // this call and all that write, from then on: a disk that stays full
    Short,    // half is written or read, and said so
};

// What is to happen in a process that runs under the shim, and what did: in memory that the process shares with whoever
// started it. No pointer in it leads anywhere else but to the record, which is mapped at the same place in both.
struct Plan
{
    static constexpr std::size_t mostKinds = 1U << 18U;

    std::array<char, 256> root{}; // only calls about files in that folder count
    Trouble trouble = Trouble::None;
    std::uint16_t kinds = allCalls; // which calls are counted
    std::int64_t at = -1;           // the call that meets trouble, from 0
    int error = 0;                  // errno of Fail and FailOn
    bool quickKey = false;          // the key is derived without its cost

    std::atomic<std::int64_t> seen{0};
    std::atomic<bool> met{false};
    std::array<char, 192> where{};             // the call that met trouble: "pwrite64 case.liaison-wal"
    std::array<std::uint16_t, mostKinds> of{}; // the kind of each counted call

    // The record of changes, for the replay of power failures; null: none is kept.
    unsigned char *record = nullptr;
    std::uint64_t recordSize = 0;
    std::uint64_t recordUsed = 0;
    bool recordOverflowed = false;
};

// One change in the record; `length` bytes follow: what was written, or a name and, for renames and links, a zero byte
// and the other name.
struct Change
{
    enum class What : std::uint32_t { Make, Write, Truncate, Sync, SyncFolder, Rename, Exchange, Link, Unlink };
    What what = What::Write;
    std::uint32_t length = 0;
    std::uint64_t inode = 0;
    std::int64_t offset = 0; // of a write; the new length of a truncation
};

} // namespace liaison::torture

// From now on this process runs under the plan; null: under none.
extern "C" void liaisonTorture(liaison::torture::Plan *plan);
