#include "server/pages/plot_svg.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "claims/quantity.h"
#include "server/pages/amounts.h"
#include "server/pages/figure_view.h"
#include "server/pages/plot_scale.h"
#include "text/localised.h"

namespace attest::server::pages {

namespace {

// Pixels.
constexpr double kWidth = 760;
constexpr double kHeight = 340;
constexpr double kLeft = 72;
constexpr double kRight = kWidth - 24;
constexpr double kTop = 34;
constexpr double kBottom = kHeight - 34;
constexpr double kInset = 24;
constexpr double kArrow = 28;
constexpr double kWideRange = 100;  // beyond it small values would lie on the axis
constexpr double kLongDays = 366;   // longer spans lie where they lie, not in their middle alone

// As Shapes names them, about the middle of a point.
constexpr std::array<std::string_view, 9> kPaths{
    "M5,0A5,5 0 1 1 -5,0A5,5 0 1 1 5,0Z",
    "M-4.5,-4.5H4.5V4.5H-4.5Z",
    "M0,-6L5.5,4H-5.5Z",
    "M0,-6.5L4.5,0L0,6.5L-4.5,0Z",
    "M-2,-5.5H2V-2H5.5V2H2V5.5H-2V2H-5.5V-2H-2Z",
    "M0,-6.5L1.5,-2.1L6.2,-2L2.5,0.8L3.8,5.3L0,2.6L-3.8,5.3L-2.5,0.8L-6.2,-2L-1.5,-2.1Z",
    "M0,0V6M0,0L-5.2,-4M0,0L5.2,-4",
    "M0,-6V6M-5.2,-3L5.2,3M-5.2,3L5.2,-3",
    "M-4.5,-4.5L4.5,4.5M-4.5,4.5L4.5,-4.5"};

struct Mark {
  const PlotPoint* point = nullptr;
  double from = 0, to = 0, day = 0;  // the first, the one behind the last, the middle
  double value = 0, low = 0, high = 0;
  int open = 0;  // 1 upwards, -1 downwards
};

double number_of(const Date& day) {
  return static_cast<double>(std::chrono::sys_days(day).time_since_epoch().count());
}

std::optional<Mark> mark_of(const PlotPoint& point) {
  const Quantity& quantity = point.figure->claim.quantity;
  const auto& from = point.days.from ? point.days.from : point.days.to;
  const auto& to = point.days.to ? point.days.to : from;
  if (!from || (!quantity.low && !quantity.high)) return std::nullopt;
  Mark mark;
  mark.point = &point;
  mark.from = number_of(*from);
  mark.to = number_of(*to) + 1;
  mark.day = (mark.from + mark.to) / 2;
  const double first = to_double(quantity.low ? *quantity.low : *quantity.high);
  const double last = to_double(quantity.high ? *quantity.high : *quantity.low);
  mark.value = (first + last) / 2;
  const Interval allowed = interval(quantity);
  mark.low = allowed.low ? to_double(*allowed.low) : mark.value;
  mark.high = allowed.high ? to_double(*allowed.high) : mark.value;
  mark.open = allowed.low && !allowed.high ? 1 : allowed.high && !allowed.low ? -1 : 0;
  return mark;
}

std::string number(double value) {
  std::array<char, 32> text{};
  const auto end = std::to_chars(text.data(), text.data() + text.size(), value,
                                 std::chars_format::fixed, 1).ptr;
  return {text.data(), end};
}

Html line(std::string_view kind, double x1, double y1, double x2, double y2) {
  return element("line", {{"class", std::string(kind)}, {"x1", number(x1)}, {"y1", number(y1)},
                          {"x2", number(x2)}, {"y2", number(y2)}}, Html());
}

Html label(double x, double y, std::string_view anchor, std::string_view words) {
  return element("text", {{"x", number(x)}, {"y", number(y)},
                          {"text-anchor", std::string(anchor)}}, words);
}

class Drawing {
 public:
  Drawing(const Words& words, std::vector<Mark> marks) : words_(words), marks_(std::move(marks)) {}

  Html axes(std::string_view unit) const {
    Html html = label(0, kTop - 20, "start", unit);
    for (const Tick& tick : value_ticks(words_, low(), high(), kind_)) {
      const double at = y_.pixel(tick.at);
      html.add(line("grid", kLeft, at, kRight, at));
      html.add(label(kLeft - 8, at + 4, "end", tick.label));
    }
    html.add(line("axis", kLeft, kBottom, kRight, kBottom));
    for (const Tick& tick : day_ticks(words_, first(), last())) {
      const double at = x_.pixel(tick.at);
      html.add(line("axis", at, kBottom, at, kBottom + 5));
      html.add(label(std::min(at, kRight - kInset), kBottom + 20, "middle", tick.label));
    }
    return html;
  }

  // What one origin says of one period, first to last: a revision is a line.
  Html revisions() const {
    std::map<std::pair<std::size_t, std::string>, std::vector<const Mark*>> chains;
    for (const Mark& mark : marks_) {
      const auto& period = mark.point->figure->claim.period;
      chains[{mark.point->origin, period ? period->edtf : ""}].push_back(&mark);
    }
    Html html;
    for (auto& [of, chain] : chains) {
      std::stable_sort(chain.begin(), chain.end(), [](const Mark* a, const Mark* b) {
        return published(*a) < published(*b);
      });
      for (std::size_t i = 1; i < chain.size(); ++i)
        if (chain[i]->value != chain[i - 1]->value)
          html.add(line("revision", x_.pixel(chain[i - 1]->day), y_.pixel(chain[i - 1]->value),
                        x_.pixel(chain[i]->day), y_.pixel(chain[i]->value)));
    }
    return html;
  }

  Html whiskers(const Mark& mark) const {
    const double x = x_.pixel(mark.day);
    const double y = y_.pixel(mark.value);
    Html html;
    if (mark.open != 0) {
      const double tip = y - kArrow * mark.open;
      html.add(line("whisker", x, y, x, tip));
      html.add(line("whisker", x - 4, tip + 6 * mark.open, x, tip));
      html.add(line("whisker", x + 4, tip + 6 * mark.open, x, tip));
    } else if (is_spread(mark)) {
      for (const double end : {mark.low, mark.high})
        html.add(line("whisker", x - 3, y_.pixel(end), x + 3, y_.pixel(end)));
      html.add(line("whisker", x, y_.pixel(mark.low), x, y_.pixel(mark.high)));
    }
    if (mark.to - mark.from > kLongDays)
      html.add(line("whisker", x_.pixel(mark.from), y, x_.pixel(mark.to), y));
    return html;
  }

  // A link to what is known of the figure.
  Html point(const Mark& mark) const {
    const CitedFigure& figure = *mark.point->figure;
    const auto& period = figure.claim.period;
    const std::string when = period ? period_text(words_, *period) : words_("period.none");
    const bool firm = figure.claim.status == Status::Asserted;
    Html shape = element("title", {}, when + " · " + figure.words + " · " +
                                          outlet_of(figure.article->article));
    shape.add(element("path", {{"class", firm ? "firm" : "hollow"},
                               {"d", std::string(kPaths.at(mark.point->shape))},
                               {"transform", "translate(" + number(x_.pixel(mark.day)) + "," +
                                                 number(y_.pixel(mark.value)) + ")"}}, Html()));
    return element("a", {{"href", claim_address(figure.claim.id)}}, shape);
  }

  Html all(std::string_view unit) const {
    Html html = axes(unit);
    html.add(revisions());
    for (const Mark& mark : marks_) html.add(whiskers(mark));
    for (const Mark& mark : marks_) html.add(point(mark));
    return html;
  }

 private:
  static std::string published(const Mark& mark) {
    const auto& day = mark.point->figure->published();
    return day && day->from ? to_string(*day->from) : std::string();
  }

  template <typename Value>
  [[nodiscard]] std::pair<double, double> ends(Value value) const {
    const auto [least, most] = std::minmax_element(
        marks_.begin(), marks_.end(),
        [&](const Mark& a, const Mark& b) { return value(a) < value(b); });
    return {value(*least), value(*most)};
  }

  [[nodiscard]] PlotScale::Kind kind() const {
    const auto [least, most] = ends([](const Mark& mark) { return mark.value; });
    return least > 0 && most > kWideRange * least ? PlotScale::Kind::Log : PlotScale::Kind::Linear;
  }
  [[nodiscard]] bool is_spread(const Mark& mark) const {
    return mark.open == 0 && mark.high > mark.low &&
           (kind_ == PlotScale::Kind::Linear || mark.low > 0);
  }
  [[nodiscard]] double low() const {
    return ends([this](const Mark& mark) { return is_spread(mark) ? mark.low : mark.value; }).first;
  }
  [[nodiscard]] double high() const {
    return ends([this](const Mark& mark) { return is_spread(mark) ? mark.high : mark.value; })
        .second;
  }
  [[nodiscard]] static bool is_long(const Mark& mark) { return mark.to - mark.from > kLongDays; }
  [[nodiscard]] double first() const {
    return ends([](const Mark& mark) { return is_long(mark) ? mark.from : mark.day; }).first;
  }
  [[nodiscard]] double last() const {
    return ends([](const Mark& mark) { return is_long(mark) ? mark.to : mark.day; }).second;
  }

  const Words& words_;
  std::vector<Mark> marks_;
  PlotScale::Kind kind_ = kind();
  PlotScale x_{first(), last(), kLeft + kInset, kRight - kInset};
  PlotScale y_{low(), high(), kBottom - kInset, kTop + kInset / 2, kind_};
};

}  // namespace

Html plot_svg(const Words& words, const std::vector<PlotPoint>& points, std::string_view unit,
              std::string_view label, std::string_view about) {
  std::vector<Mark> marks;
  for (const PlotPoint& point : points)
    if (const auto mark = mark_of(point)) marks.push_back(*mark);
  const bool one_day = std::all_of(marks.begin(), marks.end(),
                                   [&](const Mark& mark) { return mark.day == marks.front().day; });
  if (marks.size() < 2 || one_day) return {};
  Html content = element("title", {}, label);
  content.add(element("desc", {}, about)).add(Drawing(words, std::move(marks)).all(unit));
  return element("svg", {{"class", "still"}, {"role", "group"},
                         {"width", number(kWidth)}, {"height", number(kHeight)},
                         {"viewBox", "0 0 " + number(kWidth) + " " + number(kHeight)}}, content);
}

}  // namespace attest::server::pages
