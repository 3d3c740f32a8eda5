// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/eventfigures.h"
#include "core/figures/programmefigures.h"

#include <QJsonArray>

namespace liaison {

// The parts of `figures --json` under "programme", "events" and "links".
QJsonArray programmesJson(const QList<ProgrammeFigures> &programmes);
QJsonObject eventsJson(const EventFigures &figures);
QJsonObject linksJson(const LinkFigures &figures);

} // namespace liaison
