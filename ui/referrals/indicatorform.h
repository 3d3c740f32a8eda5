// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace liaison {

class RecordEditor;
class Session;

// The form of a risk indicator. A child of its page; on the screen thread.
RecordEditor *makeIndicatorForm(Session &session, QWidget *page);

} // namespace liaison
