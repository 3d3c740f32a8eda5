// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/strictjson.h"

#include <string>

namespace liaison {

// What is wrong with a JSON text, in one line that says where.
QString jsonFaultSentence(const JsonFault &fault);

// All of a file, or of standard input when the path is empty or "-".
Result<QByteArray> readInput(const std::string &path);

} // namespace liaison
