// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace liaison {

class RecordEditor;
class Session;

// The form of an officer or contact with agency, post and postings. A child of its page; on the screen thread.
RecordEditor *makeOfficerForm(Session &session, QWidget *page);

} // namespace liaison
