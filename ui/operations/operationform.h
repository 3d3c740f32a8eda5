// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace liaison {

class RecordEditor;
class Session;

// The form of an operation with the co-operation items that it serves; what was begun is gone on with. A child of its
// page; on the screen thread.
RecordEditor *makeOperationForm(Session &session, QWidget *page);

} // namespace liaison
