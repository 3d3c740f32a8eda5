// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordpane.h"

namespace liaison {

class ReferralForm;

// The lists of the page: their columns, and the panes with their forms.
QList<ListColumn> referralColumns(const Session &session); // whose working day ages and due dates are seen from
QList<ListColumn> indicatorColumns();
RecordPane *referralPane(Session &session, ReferralForm *form, QWidget *page);
RecordPane *indicatorPane(Session &session, QWidget *page);

} // namespace liaison
