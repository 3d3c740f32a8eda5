// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "core/listing/recordlist.h"

namespace CLI {
class App;
}

namespace liaison {

// What list and export take: the kind and which of its records.
struct FilterArguments
{
    std::string caseFile;
    std::string kind;
    std::string period;
    std::vector<std::string> where;
    std::string search;

    void declareKind(CLI::App &command);
    void declareFilter(CLI::App &command);
};

// A list filter from the arguments: the period read with the file's own programme year and operations, agencies by any
// of their names. Errors of its making are wrong usage.
Result<RecordFilter> readFilter(Connection &connection, const FilterArguments &arguments);

// The kinds of records of this version, for help and complaints.
int unknownKind(const std::string &kind);
bool isListKind(const std::string &kind);
bool isStoredKind(const std::string &kind);

} // namespace liaison
