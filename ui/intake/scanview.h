// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/reader.h"

#include <QImage>
#include <QWidget>

#include <set>
#include <vector>

class Beside;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;

/// The pages of a PDF or a picture, one at a time, drawn by the reader in its own process: turned, enlarged,
/// and parted where another letter begins.
class ScanView : public QWidget
{
    Q_OBJECT

public:
    /// `reader` must outlive this.
    explicit ScanView(const atbilde::Reader &reader, QWidget *parent = nullptr);

    static constexpr int unknownPages = 0; ///< the last page is found by going there

    /// Whether the pages may be parted: then the officer can say where another letter begins.
    void show(const QByteArray &bytes, atbilde::FileKind kind, int pages, bool partable);
    using QWidget::show;
    void clear();

    [[nodiscard]] int page() const { return m_page; }
    /// Is a picture shown?
    [[nodiscard]] bool isDrawn() const { return !m_picture.isNull(); }

Q_SIGNALS:
    /// Each list becomes a document of its own.
    void partingWanted(const std::vector<QList<atbilde::PageChoice>> &parts);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addButton(const QString &name, void (ScanView::*act)());
    void arrange();
    void rename();
    void goTo(int page);
    void previous() { goTo(m_page - 1); }
    void next() { goTo(m_page + 1); }
    void turnLeft() { turn(3); }
    void turnRight() { turn(1); }
    void turn(int quarters);
    void enlarge() { zoom(1.25); }
    void reduce() { zoom(0.8); }
    void fit();
    void zoom(double factor);
    void togglePart(bool begins);
    void part();
    void draw();
    void showPicture();
    void endAt(int pages);
    void showState();
    [[nodiscard]] int turnsOf(int page) const;

    const atbilde::Reader &m_reader;
    Beside *m_beside;
    QWidget *m_bar = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QLabel *m_place = nullptr;
    QToolButton *m_left = nullptr;
    QToolButton *m_right = nullptr;
    QToolButton *m_smaller = nullptr;
    QToolButton *m_larger = nullptr;
    QToolButton *m_fit = nullptr;
    QToolButton *m_begins = nullptr;
    QPushButton *m_part = nullptr;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_shown = nullptr;
    QByteArray m_bytes;
    atbilde::FileKind m_kind = atbilde::FileKind::Pdf;
    int m_pages = 0;
    int m_page = 0;
    bool m_open = false; ///< the number of pages is not known yet
    bool m_partable = false;
    double m_zoom = 1; ///< of the width there is
    std::vector<int> m_turns;
    std::set<int> m_beginnings; ///< pages where another document begins; never the first
    QImage m_picture;
};
