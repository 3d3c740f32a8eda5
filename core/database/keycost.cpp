// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/keycost.h"

#include "core/base/platform.h"
#include <algorithm>
#include <array>
#include <cmath>
#include <mutex>
#include <sodium.h>

namespace liaison {

namespace {

constexpr quint64 mostPasses = 1000;
constexpr qint64 mostMemory = 4LL * 1024 * 1024 * 1024;
constexpr double mostSeconds = 60;

std::mutex fixedLock;
KeyCost fixed{0, 0};

// 0: it could not be tried.
double secondsFor(const KeyCost &cost)
{
    std::array<unsigned char, 32> key{};
    const std::array<unsigned char, crypto_pwhash_SALTBYTES> salt{};
    // This thread's own: a computer that does other things meanwhile must not make the key cheaper.
    const double begin = platform::secondsOfThisThread();
    if (crypto_pwhash(key.data(), key.size(), "measured", 8, salt.data(), cost.passes, static_cast<size_t>(cost.memory),
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return 0;
    return platform::secondsOfThisThread() - begin;
}

} // namespace

bool KeyCost::isPossible() const
{
    return passes >= 1 && passes <= mostPasses && memory >= qint64(crypto_pwhash_MEMLIMIT_MIN) && memory <= mostMemory;
}

KeyCost KeyCost::measured(double seconds)
{
    {
        const std::lock_guard lock(fixedLock);
        if (fixed.isPossible())
            return fixed;
    }
    const double wanted = std::clamp(seconds, leastSeconds, mostSeconds);
    KeyCost cost;
    if (sodium_init() < 0)
        return cost;
    const double once = secondsFor({1, cost.memory});
    if (once > 0) // the first pass also fills the memory: the next ones cost no
                  // more than it
        cost.passes = std::clamp<quint64>(quint64(std::ceil(wanted / once)), cost.passes, mostPasses);
    for (double took = secondsFor(cost); took > 0 && took < wanted && cost.passes < mostPasses; took = secondsFor(cost))
        cost.passes =
            std::min(mostPasses, std::max(cost.passes + 1, quint64(std::ceil(double(cost.passes) * wanted / took))));
    return cost;
}

void KeyCost::fixForTests(const KeyCost &cost)
{
    const std::lock_guard lock(fixedLock);
    fixed = cost;
}

} // namespace liaison
