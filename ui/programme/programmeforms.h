// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace liaison {

class RecordEditor;
class Session;

// The forms of a programme year with its areas and published figures, of a co-operation item, and of a resource link.
// Children of their page; on the screen thread.
RecordEditor *makeProgrammeForm(Session &session, QWidget *page);
RecordEditor *makeItemForm(Session &session, QWidget *page);
RecordEditor *makeLinkForm(Session &session, QWidget *page);

} // namespace liaison
