// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/eventfigures.h"
#include "core/figures/programmefigures.h"

#include <QJsonArray>

namespace liaison {

// The parts of `figures --json` under "programme", "events" and "links".
QJsonArray programmesForm(const QList<ProgrammeFigures> &programmes);
QJsonObject eventsForm(const EventFigures &figures);
QJsonObject linksForm(const LinkFigures &figures);

} // namespace liaison
