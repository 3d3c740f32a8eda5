// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace liaison {

class RecordEditor;
class Session;

// The form of a follow-up: what is owed, by when, by whom, and on which record it hangs. A child of its page; on the
// screen thread.
RecordEditor *makeFollowUpForm(Session &session, QWidget *page);

} // namespace liaison
