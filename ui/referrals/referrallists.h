// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordpane.h"

namespace liaison {

class ReferralForm;

// The lists of the page with their columns and words, for panes with their forms.
RecordPane::Parts referralList(const Session &session, ReferralForm *form); // its working day ages and due dates
RecordPane::Parts indicatorList(Session &session, QWidget *page);

} // namespace liaison
