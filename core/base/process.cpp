// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process.h"

#include <array>
#include <csignal>
#include <cstdlib>
#include <cstring>

#ifdef __unix__
#include <sys/resource.h>
#include <sys/stat.h>
#endif
#ifdef __linux__
#include <malloc.h>
#include <sys/prctl.h>
#endif

namespace liaison {

void keepProcessPrivate()
{
#ifdef __unix__
    ::umask(S_IRWXG | S_IRWXO);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    std::signal(SIGXFSZ, SIG_IGN);
#endif
#if defined(__linux__) && defined(NDEBUG)
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

void overwriteFreedMemory()
{
#ifdef __GLIBC__
    ::mallopt(M_PERTURB, 0x5a);
#endif
}

#ifdef __GLIBC__
namespace {

// Small blocks that were freed wait in a list of each thread without being overwritten: 7 of each of 64 sizes.
constexpr std::size_t largestSmall = 1032;
constexpr std::size_t stepOfSmall = 16;
constexpr std::size_t smallPerSize = 16; // more than any list has

void overwriteSmallBlocks()
{
    std::array<void *, smallPerSize> blocks{};
    for (std::size_t size = stepOfSmall + 8; size <= largestSmall; size += stepOfSmall) {
        for (void *&block : blocks) {
            block = std::malloc(size);
            if (block != nullptr)
                explicit_bzero(block, size);
        }
        for (void *block : blocks)
            std::free(block);
    }
}

} // namespace
#endif

void returnFreedMemory()
{
#ifdef __GLIBC__
    overwriteSmallBlocks();
    ::malloc_trim(0);
#endif
}

} // namespace liaison
