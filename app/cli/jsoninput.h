// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/strictjson.h"

#include <string>

namespace liaison {

// What is wrong with a JSON text, in one line that says where.
QString jsonFaultSentence(const JsonFault &fault);

// All of a file, or of standard input when the path is empty or "-".
// At most so many bytes; more are TooLarge (field "input"), told before they are read where the size is known.
Result<QByteArray> readInput(const std::string &path, qint64 most);

constexpr qint64 largestJsonInput = 64 * 1024 * 1024; // bytes
constexpr qsizetype mostJsonRecords = 100'000;        // in one array

} // namespace liaison
