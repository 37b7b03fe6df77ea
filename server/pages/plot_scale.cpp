#include "server/pages/plot_scale.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "text/localised.h"

namespace attest::server::pages {

namespace {

constexpr double kAboutTicks = 5;
constexpr int kMostDayTicks = 6;
constexpr double kDaysOfYear = 365.25;
constexpr double kDaysOfMonth = kDaysOfYear / 12;

// 1, 2 or 5 times a power of ten.
double round_step(double span) {
  const double power = std::pow(10, std::floor(std::log10(span / kAboutTicks)));
  for (const double times : {1.0, 2.0, 5.0})
    if (span / (power * times) <= kAboutTicks + 1) return power * times;
  return power * 10;
}

using Day = std::chrono::year_month_day;

Day day_of(double number) {
  return std::chrono::sys_days(std::chrono::days(static_cast<int>(std::floor(number))));
}

double number_of(const Day& day) {
  return static_cast<double>(std::chrono::sys_days(day).time_since_epoch().count());
}

std::string day_label(const Words& words, const Day& day, DateDetail detail) {
  return localised_date(words.locale(), static_cast<int>(day.year()),
                        static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()),
                        detail);
}

std::vector<Tick> month_ticks(const Words& words, double first, double last) {
  const double months = (last - first) / kDaysOfMonth;
  int step = 1;
  for (const int more : {2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000})
    if (months / step > kMostDayTicks - 1) step = more;
  const DateDetail detail = step % 12 == 0 ? DateDetail::Year : DateDetail::Month;
  const Day begin = day_of(first);
  const int from = static_cast<int>(begin.year()) * 12 +
                   static_cast<int>(static_cast<unsigned>(begin.month())) - 1;
  std::vector<Tick> ticks;
  for (int month = from - (from % step + step) % step;; month += step) {
    const int year = (month - (month % 12 + 12) % 12) / 12;
    const Day day(std::chrono::year(year),
                  std::chrono::month(static_cast<unsigned>(month - year * 12 + 1)),
                  std::chrono::day(1));
    const double at = number_of(day);
    if (at > last) return ticks;
    if (at >= first) ticks.push_back({at, day_label(words, day, detail)});
  }
}

}  // namespace

PlotScale::PlotScale(double low, double high, double begin, double end, Kind kind)
    : low_(low), high_(high), begin_(begin), end_(end), kind_(kind) {
  low_ = placed(low);
  high_ = placed(high);
}

double PlotScale::placed(double value) const {
  return kind_ == Kind::Log ? std::log10(value) : value;
}

double PlotScale::pixel(double value) const {
  if (low_ == high_) return (begin_ + end_) / 2;
  return begin_ + (placed(value) - low_) / (high_ - low_) * (end_ - begin_);
}

std::vector<Tick> value_ticks(const Words& words, double low, double high, PlotScale::Kind kind) {
  std::vector<Tick> ticks;
  const auto add = [&](double at) {
    ticks.push_back({at, localised_compact(words.locale(), at)});
  };
  if (kind == PlotScale::Kind::Log) {
    for (double power = std::ceil(std::log10(low)); power <= std::log10(high); ++power)
      add(std::pow(10, power));
    return ticks;
  }
  if (low == high) {
    add(low);
    return ticks;
  }
  const double step = round_step(high - low);
  for (double count = std::ceil(low / step); count * step <= high; ++count) add(count * step);
  return ticks;
}

std::vector<Tick> day_ticks(const Words& words, double first, double last) {
  if (last - first > 2 * kDaysOfMonth) return month_ticks(words, first, last);
  std::vector<Tick> ticks;
  const double step = std::max(1.0, std::ceil((last - first) / (kMostDayTicks - 2)));
  for (double at = first; at <= last; at += step)
    ticks.push_back({at, day_label(words, day_of(at), DateDetail::Day)});
  return ticks;
}

}  // namespace attest::server::pages
