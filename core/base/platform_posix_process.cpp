// SPDX-License-Identifier: GPL-3.0-or-later
// A process that may do little.
#include "core/base/platform.h"

#include <climits>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace liaison::platform {

namespace {

bool isLimited(decltype(RLIMIT_CPU) what, rlim_t most)
{
    const rlimit limit{most, most};
    return ::setrlimit(what, &limit) == 0;
}

} // namespace

bool confineProcess(const ProcessLimits &limits)
{
#ifdef __linux__
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    ::close_range(STDERR_FILENO + 1, UINT_MAX, 0);
#endif
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // they reserve terabytes, and open pipes
    if (!isLimited(RLIMIT_AS, static_cast<rlim_t>(limits.memory)) || !isLimited(RLIMIT_NOFILE, STDERR_FILENO + 1))
        return false;
#endif
#ifdef RLIMIT_NPROC
    isLimited(RLIMIT_NPROC, 0);
#endif
    return isLimited(RLIMIT_CPU, static_cast<rlim_t>(limits.seconds)) && isLimited(RLIMIT_FSIZE, 0);
}

} // namespace liaison::platform
