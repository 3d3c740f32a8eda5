// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace liaison {

class RecordEditor;
class Session;

// The form of an exchange rate: one unit of which currency is worth how much in which other, when and by whom. A child
// of its page; on the screen thread.
RecordEditor *makeRateForm(Session &session, QWidget *page);

} // namespace liaison
