// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/money.h"
#include "core/values/partialdate.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;

namespace liaison {

// A line for a value typed as people write it; the reading stands beside it while typing ("about 1,300"), so that a
// slip is seen at once. On the screen thread.
class ReadingEdit : public QWidget
{
    Q_OBJECT

public:
    ~ReadingEdit() override;

    QLineEdit *lineEdit() const { return m_edit; }
    QString text() const;
    void setText(const QString &text); // not reported as edited
    bool isEmpty() const;
    bool isReadable() const; // empty counts as readable: whether it is required is the record's business

    // Where the reading stands: beside the line where there is room, else below it; or always as told.
    enum class Place { WhereItFits, Beside, Below };
    void setReadingPlace(Place place);
    void setReadingVisible(bool visible);
    void setFieldName(const QString &name); // for screen readers
    void setPlaceholder(const QString &text);

Q_SIGNALS:
    void edited();    // the person changed the text
    void committed(); // left the line or pressed Enter

protected:
    explicit ReadingEdit(QWidget *parent);

    // The reading in words, or the error of the text. Never called with empty text.
    virtual Result<QString> read(const QString &text) const = 0;
    void showReading();
    void resizeEvent(QResizeEvent *event) override;

private:
    void colourReading();
    void arrange();

    QLineEdit *m_edit;
    QLabel *m_reading;
    QBoxLayout *m_layout;
    Place m_place = Place::WhereItFits;
    bool m_wrong = false;
};

// A whole number with its qualifier: "1,300", "~1300", "逾1300", "not stated".
class EstimateEdit : public ReadingEdit
{
    Q_OBJECT

public:
    explicit EstimateEdit(QWidget *parent = nullptr);

    Result<Estimate> value() const;
    void setValue(const Estimate &estimate);

protected:
    Result<QString> read(const QString &text) const override;
};

// An amount of money with its currency: "HK$13,880,000", "約1600萬港元".
class MoneyEdit : public ReadingEdit
{
    Q_OBJECT

public:
    explicit MoneyEdit(QWidget *parent = nullptr);

    void setDefaultCurrency(const QString &currency); // what "$" or a bare number means; none: it must be written
    Result<Money> value() const;
    void setValue(const Money &money);

protected:
    Result<QString> read(const QString &text) const override;

private:
    QString m_defaultCurrency;
};

// A date known to its day, month, quarter or year: "1/3/2017", "Mar 2017", "2017年3月", "today" by Ctrl+T; the up and
// down keys step day by day.
class PartialDateEdit : public ReadingEdit
{
    Q_OBJECT

public:
    explicit PartialDateEdit(QWidget *parent = nullptr);

    void setProgrammeFirstMonth(int month);
    void setDayRequired(bool required); // a month or year alone is then refused
    Result<PartialDate> value() const;
    void setValue(const PartialDate &date);

protected:
    Result<QString> read(const QString &text) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Result<PartialDate> parsed(const QString &text) const;

    int m_programmeFirstMonth = 7;
    bool m_dayRequired = false;
};

} // namespace liaison
