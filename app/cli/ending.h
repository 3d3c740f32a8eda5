// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace liaison {

// How the program ends (docs/screens.md, "The command line").
enum ExitCode { Succeeded = 0, RequestFailed = 1, WrongUsage = 2, DataRefused = 3 };

// The exit code that an error means where the user's data caused it: values of fields are refused data, an unknown kind
// is wrong usage, all else failed.
ExitCode exitCodeOf(const Error &error);

// Why a command ends without having done its work, and with which exit code. It is told once, by who runs the command.
struct Failure
{
    Failure(Error what) : error(std::move(what)), code(exitCodeOf(error)) {} // NOLINT(google-explicit-constructor)
    Failure(Error what, ExitCode with) : error(std::move(what)), code(with) {}

    Error error;
    ExitCode code;
};

// How a command ended.
using Ended = tl::expected<ExitCode, Failure>;

inline tl::unexpected<Failure> failure(Error error, ExitCode code)
{
    return tl::make_unexpected(Failure(std::move(error), code));
}

// The result of a step, whose error ends the command with that exit code.
template <typename T>
tl::expected<T, Failure> failingAs(ExitCode code, Result<T> result)
{
    return std::move(result).map_error([code](Error error) { return Failure(std::move(error), code); });
}

// The same where values that cannot be read were given with the command: they are wrong usage.
template <typename T>
tl::expected<T, Failure> asked(Result<T> result)
{
    return std::move(result).map_error([](Error error) {
        const ExitCode code = exitCodeOf(error) == RequestFailed ? RequestFailed : WrongUsage;
        return Failure(std::move(error), code);
    });
}

// The same for what a case file is opened with; without any passphrase that is wrong usage.
template <typename T>
tl::expected<T, Failure> opening(Result<T> result)
{
    return std::move(result).map_error([](Error error) {
        const bool none = error.kind == ErrorKind::Required && error.field == QLatin1String("passphrase");
        return Failure(std::move(error), none ? WrongUsage : RequestFailed);
    });
}

} // namespace liaison
