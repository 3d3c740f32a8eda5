// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace liaison {

class RecordEditor;
class Session;

// The form of an event with its outcomes. A child of its page; on the screen thread.
RecordEditor *makeEventForm(Session &session, QWidget *page);

} // namespace liaison
