// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/workplacecard.h"

#include "ui/forms/formgrid.h"
#include "ui/look/theme.h"
#include "ui/words/formats.h"
#include "ui/words/language.h"
#include "ui/work/workplace.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr int textSizes[] = {85, 100, 115, 130, 150, 175, 200}; // per cent
constexpr int mostIdleMinutes = 8 * 60;

} // namespace

WorkplaceCard::WorkplaceCard(Session &session, QWidget *parent)
    : SettingsCard(session, parent),
      m_scheme(new QComboBox(this)),
      m_textSize(new QComboBox(this)),
      m_language(new QComboBox(this)),
      m_idle(new QSpinBox(this))
{
    m_idle->setRange(0, mostIdleMinutes);
    for (const SchemeChoice choice : {SchemeChoice::System, SchemeChoice::Light, SchemeChoice::Dark})
        m_scheme->addItem({}, int(choice));
    for (const int size : textSizes)
        m_textSize->addItem({}, size);
    for (const Language &language : languages())
        m_language->addItem(language.ownName, language.code);
    form()->addField(u"scheme"_s, {}, m_scheme);
    form()->addField(u"text_size"_s, {}, m_textSize);
    form()->addField(u"language"_s, {}, m_language);
    form()->addField(u"idle"_s, {}, m_idle);
    WorkplaceCard::retranslate();
    refresh();
    connect(m_scheme, &QComboBox::currentIndexChanged, this,
            [this] { Theme::get().setChoice(SchemeChoice(m_scheme->currentData().toInt())); });
    connect(m_textSize, &QComboBox::currentIndexChanged, this,
            [this] { Theme::get().setTextScale(m_textSize->currentData().toInt() / 100.0); });
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        const QString code = m_language->currentData().toString();
        workplace::setLanguage(code);
        setScreenLanguage(code);
    });
    connect(m_idle, &QSpinBox::valueChanged, this, [](int minutes) { workplace::setIdleMinutes(minutes); });
}

void WorkplaceCard::refresh()
{
    const QSignalBlocker quietScheme(m_scheme);
    const QSignalBlocker quietSize(m_textSize);
    const QSignalBlocker quietLanguage(m_language);
    const QSignalBlocker quietIdle(m_idle);
    m_scheme->setCurrentIndex(m_scheme->findData(int(Theme::get().choice())));
    const int size = qRound(Theme::get().textScale() * 100);
    int nearest = 0;
    for (int i = 0; i < m_textSize->count(); ++i) {
        if (std::abs(m_textSize->itemData(i).toInt() - size) < std::abs(m_textSize->itemData(nearest).toInt() - size))
            nearest = i;
    }
    m_textSize->setCurrentIndex(nearest);
    m_language->setCurrentIndex(m_language->findData(screenLanguage()));
    m_idle->setValue(workplace::idleMinutes());
}

void WorkplaceCard::retranslate()
{
    setWords(tr("This computer"), tr("For everybody who works here; each takes hold at once."));
    form()->row(u"scheme"_s)->setLabel(tr("Appearance"));
    form()->row(u"text_size"_s)->setLabel(tr("Size of text"));
    form()->row(u"language"_s)->setLabel(tr("Language"));
    form()->row(u"language"_s)->setHint(tr("Of the screen. Each report has a language of its own."));
    form()->row(u"idle"_s)->setLabel(tr("Lock when unused for"));
    form()->row(u"idle"_s)->setHint(tr("0 never locks by itself. What is typed is kept as a draft."));
    m_scheme->setItemText(0, tr("As the desktop"));
    m_scheme->setItemText(1, tr("Light"));
    m_scheme->setItemText(2, tr("Dark"));
    const Formats formats;
    for (int i = 0; i < m_textSize->count(); ++i)
        m_textSize->setItemText(i, tr("%1%", "per cent").arg(formats.number(m_textSize->itemData(i).toInt())));
    m_idle->setSpecialValueText(tr("never"));
    m_idle->setSuffix(tr(" minutes", "after a number"));
}

} // namespace liaison
