// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/page.h"

namespace liaison {

class PageHeader;

// What is owed and due. On the screen thread.
class DeskPage : public Page
{
    Q_OBJECT

public:
    explicit DeskPage(Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    PageHeader *m_header;
};

} // namespace liaison
