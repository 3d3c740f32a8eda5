// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordpage.h"

namespace liaison {

// The directory: agencies with their names through time, officers and contacts with their postings. On the screen
// thread.
class DirectoryPage : public RecordPage
{
    Q_OBJECT

public:
    explicit DirectoryPage(Session &session, QWidget *parent = nullptr);

protected:
    Words words() const override;
};

} // namespace liaison
