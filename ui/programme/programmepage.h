// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/programmefigures.h"
#include "ui/forms/recordpage.h"

namespace liaison {

class RenumberPanel;

// The programme: co-operation items of the year, programme years with what was published about them, resource links.
// On the screen thread.
class ProgrammePage : public RecordPage
{
    Q_OBJECT

public:
    explicit ProgrammePage(Session &session, QWidget *parent = nullptr);

    void newRecord() override;
    bool goBack() override;

protected:
    Words words() const override;
    void retranslate() override;
    void count() override;

private:
    struct Counts
    {
        QList<ProgrammeFigures> programmes;
        LinkFigures links;
    };

    void listen();
    QList<LineFigure> figuresOf(const Counts &counts);
    void makeNextYear(const QString &programme);
    QString chosenProgramme(); // of the row that is selected; else the year on screen
    void planNumbers(const QString &programme);
    void renumber();
    void checkedToday(const QList<qint64> &links);
    QList<qint64> chosenLinks() const;
    void openAddress(qint64 link);

    QPushButton *m_next;
    QPushButton *m_renumber;
    QPushButton *m_checked; // "Checked today"
    RenumberPanel *m_numbers;
    RecordPane *m_items;
    RecordPane *m_programmes;
    RecordPane *m_links;
    QString m_year; // reference of the programme on screen
    Question m_address;
    Question m_plan;
};

} // namespace liaison
