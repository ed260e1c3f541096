// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

/// One station on the way of a request.
struct Stage
{
    enum class Progress { Done, Current, Later };

    QString name = {};
    Progress progress = Progress::Later;
    friend bool operator==(const Stage &, const Stage &) = default;
};

/// Where something stands on its way, from left to right: ticked, current, to come. It only shows; a screen
/// reader hears "Step 3 of 6: Assessment" and the whole way as description.
class Stepper : public QWidget
{
    Q_OBJECT

public:
    explicit Stepper(QWidget *parent = nullptr);

    void show(std::vector<Stage> stages);
    using QWidget::show;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void explain();
    void paintStage(QPainter &painter, const QRect &place, std::size_t index) const;
    [[nodiscard]] QFont fontOf(const Stage &stage) const;
    [[nodiscard]] int widthOf(const Stage &stage, bool named) const;
    [[nodiscard]] int widthOfAll(bool named) const;

    std::vector<Stage> m_stages;
};
