// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/listshape.h"

// The shape of each kind, by rooms; listShapeOf finds them by name.
namespace liaison {

// exchangeshapes.cpp
ListShape exchangeShape();
ListShape statementShape();
ListShape differenceShape();
ListShape monthCloseShape();
ListShape approvalShape();
ListShape freezeShape();

// caseshapes.cpp
ListShape operationShape();
ListShape resultShape();
ListShape caseShape();
ListShape seizureShape();

// referralshapes.cpp
ListShape referralShape();
ListShape indicatorShape();

// programmeshapes.cpp
ListShape programmeShape();
ListShape itemShape();
ListShape eventShape();
ListShape linkShape();

// directoryshapes.cpp
ListShape agencyShape();
ListShape officerShape();
ListShape rateShape();
ListShape followUpShape();
ListShape attachmentShape();

} // namespace liaison
