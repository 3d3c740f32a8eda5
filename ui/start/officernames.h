// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace liaison {

class Connection;

// Names of those who work with the file today: no contacts, nobody whose posting is over; by reference. For a worker.
Result<QStringList> officerNames(Connection &connection);

} // namespace liaison
