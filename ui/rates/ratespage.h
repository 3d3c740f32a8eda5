// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordpage.h"

namespace liaison {

class Banner;
class RateImport;

// The dated table of exchange rates, by pair and source: see, add, correct and import them. On the screen thread.
class RatesPage : public RecordPage
{
    Q_OBJECT

public:
    explicit RatesPage(Session &session, QWidget *parent = nullptr);

    RateImport *importer() const { return m_importer; }

    bool goBack() override;

protected:
    Words words() const override;
    void retranslate() override;

private:
    void chooseTable();

    QPushButton *m_import;
    Banner *m_outcome;
    RateImport *m_importer;
};

} // namespace liaison
