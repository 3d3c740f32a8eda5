// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

namespace liaison {

namespace {

// Draws a theme's icon as one ink on nothing, asking the theme for the ink each time, so that icons follow light and
// dark while running. On the screen thread.
class InkIconEngine : public QIconEngine
{
public:
    enum class Ink { Text, Toned, OnAccent };

    InkIconEngine(QString name, Ink ink, Tone tone) : m_name(std::move(name)), m_ink(ink), m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        QPixmap picture = scaledPixmap(rect.size() * ratio, mode, state, ratio);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const QPixmap drawn = source().pixmap(size, 1.0);
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        if (drawn.isNull())
            return picture;
        QPainter painter(&picture);
        painter.drawPixmap((size.width() - drawn.width()) / 2, (size.height() - drawn.height()) / 2, drawn);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(picture.rect(), ink(mode));
        return picture;
    }

    QString key() const override { return QStringLiteral("liaison-ink"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return source().isNull(); }
    QIconEngine *clone() const override { return new InkIconEngine(*this); }

private:
    // A few that themes draw in ways that do not survive one ink are our own.
    QIcon source() const
    {
        const QString own = QStringLiteral(":/liaison/icons/") + m_name + QStringLiteral(".svg");
        return QFile::exists(own) ? QIcon(own) : QIcon::fromTheme(m_name);
    }

    QColor ink(QIcon::Mode mode) const
    {
        const Colours &colours = Theme::get().colours();
        if (mode == QIcon::Disabled)
            return colours.textDisabled;
        if (m_ink == Ink::OnAccent)
            return colours.onAccent;
        return m_ink == Ink::Toned ? colours.tone(m_tone).ink : colours.text;
    }

    QString m_name;
    Ink m_ink;
    Tone m_tone;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new InkIconEngine(name, InkIconEngine::Ink::Text, Tone::Neutral));
}

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(new InkIconEngine(name, InkIconEngine::Ink::Toned, tone));
}

QIcon iconOnAccent(const QString &name)
{
    return QIcon(new InkIconEngine(name, InkIconEngine::Ink::OnAccent, Tone::Neutral));
}

} // namespace liaison
