#include "server/pages/plot_svg.h"

#include <algorithm>
#include <memory>

#include <catch2/catch.hpp>

#include "sample_article.h"
#include "server/pages/plot_scale.h"

namespace attest::server::pages {

namespace {

const Words& english() { return catalogue().languages().front(); }

// A figure of `year`, of an outlet that would be script.
CitedFigure figure_in(std::string_view text, std::string_view year) {
  WholeArticle whole = testkit::sample_article(text, "en");
  whole.record.article.publisher = "<script>x</script>";
  REQUIRE_FALSE(whole.claims.empty());
  Hit hit = testkit::sample_hit(whole);
  Claim claim = whole.claims.front();
  claim.period = parse_period(year);
  return figure_of(std::move(claim), std::make_shared<ArticleRecord>(hit.article),
                   std::make_shared<PassageRecord>(hit.records.front()));
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t times = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++times;
  return times;
}

std::string labels(const std::vector<Tick>& ticks) {
  std::string all;
  for (const Tick& tick : ticks) all += (all.empty() ? "" : " | ") + tick.label;
  return all;
}

double day(int year, unsigned month, unsigned date) {
  return static_cast<double>(std::chrono::sys_days(Date(std::chrono::year(year), std::chrono::month(month),
                                                        std::chrono::day(date))).time_since_epoch().count());
}

}  // namespace

TEST_CASE("Each figure is a point that leads to what is known of it", "[pages][plot]") {
  const CitedFigure one = figure_in("1,516 people arrived.", "2013");
  const CitedFigure bound = figure_in("More than 1,200 people arrived.", "2015");
  const CitedFigure about = figure_in("About 1,400 people arrived.", "2014");
  const std::vector<PlotPoint> points{{&one, *one.claim.period, 1, 0},
                                      {&bound, *bound.claim.period, 2, 1},
                                      {&about, *about.claim.period, 2, 1}};
  const std::string svg = plot_svg(english(), points, "people", "Arrivals <over> time", "About.").markup();
  CHECK(count(svg, "<a href=\"/claims/") == 3);
  CHECK(svg.find("<title>Arrivals &lt;over&gt; time</title>") != std::string::npos);
  CHECK(svg.find("<desc>About.</desc>") != std::string::npos);
  CHECK(svg.find("2013 · 1,516 ·") != std::string::npos);
  CHECK(count(svg, "class=\"whisker\"") == 6);  // an arrow, and a bar with two ends
  CHECK(svg.find("<script>") == std::string::npos);
  CHECK(svg.find(" style=") == std::string::npos);
  CHECK(svg.find("nan") == std::string::npos);
}

TEST_CASE("A plot that would show nothing is none", "[pages][plot]") {
  const CitedFigure one = figure_in("1,516 people arrived.", "2013");
  const CitedFigure other = figure_in("1,514 people arrived.", "2013");
  const PlotPoint first{&one, *one.claim.period, 1, 0};
  CHECK(plot_svg(english(), {}, "", "", "").empty());
  CHECK(plot_svg(english(), {first}, "", "", "").empty());
  CHECK(plot_svg(english(), {first, {&other, *other.claim.period, 2, 1}}, "", "", "").empty());
}

TEST_CASE("Figures of one value are drawn, too", "[pages][plot]") {
  const CitedFigure one = figure_in("1,516 people arrived.", "2013");
  const CitedFigure other = figure_in("1,516 people arrived.", "2014");
  const std::string svg = plot_svg(english(), {{&one, *one.claim.period, 1, 0},
                                               {&other, *other.claim.period, 2, 8}}, "", "", "").markup();
  CHECK(count(svg, "<a href=") == 2);
  CHECK(svg.find("nan") == std::string::npos);
}

TEST_CASE("Axes name round values and first days, as the language writes them", "[pages][plot]") {
  const Words& russian = *catalogue().find("ru");
  const Words& korean = *catalogue().find("ko");
  using Kind = PlotScale::Kind;
  CHECK(labels(value_ticks(english(), 1200, 1516, Kind::Linear)) == "1.2K | 1.3K | 1.4K | 1.5K");
  CHECK(labels(value_ticks(korean, 0, 48000, Kind::Linear)) == "0 | 1만 | 2만 | 3만 | 4만");
  CHECK(labels(value_ticks(english(), -3, 3, Kind::Linear)) == "-3 | -2 | -1 | 0 | 1 | 2 | 3");
  CHECK(labels(value_ticks(english(), 5, 20000, Kind::Log)) == "10 | 100 | 1K | 10K");
  CHECK(labels(value_ticks(english(), 7, 7, Kind::Linear)) == "7");
  CHECK(labels(day_ticks(english(), day(2001, 6, 1), day(2021, 6, 1))) == "2005 | 2010 | 2015 | 2020");
  CHECK(labels(day_ticks(korean, day(2013, 6, 1), day(2016, 6, 1))) == "2014년 | 2015년 | 2016년");
  CHECK(labels(day_ticks(english(), day(2014, 1, 13), day(2014, 1, 15))) ==
        "13 January 2014 | 14 January 2014 | 15 January 2014");
  CHECK(day_ticks(russian, day(2013, 11, 20), day(2014, 6, 2)).size() == 3);
  CHECK(day_ticks(english(), day(1, 1, 1), day(2100, 1, 1)).size() <= 7);
}

}  // namespace attest::server::pages
