// Timelines, each drawn from the table that follows it, in place of the still one that came with
// the page: this one is as wide as the window.
//
// The page allows no style elements: Plot's own sheet of a few lines is taken out, and the same
// is said in style.css.
import * as Plot from "@observablehq/plot";
import { all } from "./dom";
import { language } from "./words";

interface Point {
  period: string;
  day: Date;       // the middle of its period
  from: Date;
  to: Date;        // the first moment behind it
  value: number;
  low: number;
  high: number;
  open: "low" | "high" | "";  // towards which values the wording sets no end
  origin: string;
  shape: string;
  firm: boolean;   // no forecast, no estimate
  published: string;
  label: string;
  href: string;
}

const kDay = 86_400_000;
const kNarrowest = 300; // pixels
const kArrow = 32;       // pixels
const kWideRange = 100; // beyond it small values lie on the axis: their logarithm is drawn
// As server/pages/plot_points.cpp names them in the table.
const kShapes = ["circle", "square", "triangle", "diamond", "cross", "star", "wye", "asterisk",
                 "times"] as const;

function shapeOf(shape: string): (typeof kShapes)[number] {
  return kShapes[Number(shape)] ?? "circle";
}

function dateOf(text: string | undefined): number | null {
  if (!text) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : time;
}

function pointOf(row: HTMLTableRowElement): Point | null {
  const data = row.dataset;
  const from = dateOf(data["from"]) ?? dateOf(data["to"]);
  const to = dateOf(data["to"]) ?? from;
  const given = [data["low"], data["high"]].filter((text) => text).map(Number);
  if (from === null || to === null || given.length === 0) return null;
  const value = given.reduce((sum, one) => sum + one, 0) / given.length;
  return {
    period: data["period"] ?? "",
    day: new Date((from + to + kDay) / 2),
    from: new Date(from),
    to: new Date(to + kDay),
    value,
    low: data["min"] ? Number(data["min"]) : value,
    high: data["max"] ? Number(data["max"]) : value,
    open: data["open"] === "low" || data["open"] === "high" ? data["open"] : "",
    origin: data["origin"] ?? "",
    shape: data["shape"] ?? "0",
    firm: data["status"] === "asserted",
    published: data["published"] ?? "",
    label: `${data["period"]}\n${data["written"]}\n${data["outlet"]}`,
    href: data["href"] ?? "",
  };
}

// What one origin says of one period, first to last: a revision is a line.
function revisions(points: Point[]): Point[][] {
  const chains = new Map<string, Point[]>();
  for (const point of points) {
    const key = `${point.origin} ${point.period}`;
    chains.set(key, [...(chains.get(key) ?? []), point]);
  }
  return [...chains.values()]
    .map((chain) => chain.sort((a, b) => a.published.localeCompare(b.published)))
    .filter((chain) => new Set(chain.map((point) => point.value)).size > 1);
}

function isWide(points: Point[]): boolean {
  const values = points.map((point) => point.value);
  return values.every((value) => value > 0) &&
    Math.max(...values) > kWideRange * Math.min(...values);
}

// Spans of several years lie where they lie, not in their middle alone.
function isLong(point: Point): boolean {
  return point.to.getTime() - point.from.getTime() > 366 * kDay;
}

// Years where there are several, else months: in the language of the page.
function dayFormat(points: Point[]): (day: Date) => string {
  const days = points.map((point) => point.day.getTime());
  const years = (Math.max(...days) - Math.min(...days)) / (365 * kDay);
  const format = new Intl.DateTimeFormat(language(), years > 4
    ? { year: "numeric", timeZone: "UTC" }
    : { year: "numeric", month: "short", timeZone: "UTC" });
  return (day) => format.format(day);
}

function draw(figure: HTMLElement): void {
  const table = figure.nextElementSibling;
  if (!table || figure.querySelector("svg:not(.still)")) return;
  const points = all("tr[data-from]", HTMLTableRowElement, table)
    .map(pointOf).filter((point): point is Point => point !== null);
  if (points.length < 2 || new Set(points.map((point) => point.day.getTime())).size < 2) return;
  figure.hidden = false;
  const compact = new Intl.NumberFormat(language(),
                                        { notation: "compact", maximumSignificantDigits: 4 });
  const log = isWide(points);
  const shapes = [...new Set(points.map((point) => point.shape))];
  const spread = points.filter((point) =>
    point.open === "" && point.high > point.low && (!log || point.low > 0));
  const chart = Plot.plot({
    width: Math.max(figure.clientWidth - 32, kNarrowest),
    height: 360,
    marginLeft: 64,
    marginBottom: 40,
    marginRight: 24,
    ariaLabel: figure.dataset["label"] ?? "",
    x: { label: null, type: "utc", inset: 16, ticks: Math.max(figure.clientWidth / 120, 3),
         tickFormat: dayFormat(points) },
    y: { label: figure.dataset["unit"] ?? null, grid: true, nice: true, inset: 8,
         type: log ? "log" : "linear", ...(log ? { ticks: 5 } : {}),
         tickFormat: (value: number) => compact.format(value) },
    symbol: { domain: shapes, range: shapes.map((shape) => shapeOf(shape)) },
    marks: [
      ...revisions(points).map((chain) =>
        Plot.line(chain, { x: "day", y: "value", stroke: "currentColor", strokeOpacity: 0.55,
                           strokeDasharray: "4 3" })),
      Plot.ruleX(spread, { x: "day", y1: "low", y2: "high", stroke: "currentColor",
                           strokeWidth: 1.5, marker: "tick" }),
      Plot.ruleY(points.filter(isLong), { y: "value", x1: "from", x2: "to",
                                          stroke: "currentColor", strokeWidth: 1.5,
                                          marker: "tick" }),
      Plot.vector(points.filter((point) => point.open !== ""),
                  { x: "day", y: "value", length: kArrow,
                    rotate: (point: Point) => (point.open === "low" ? 180 : 0),
                    anchor: "start", stroke: "currentColor", strokeWidth: 1.5 }),
      Plot.dot(points, { x: "day", y: "value", symbol: "shape", r: 5, stroke: "currentColor",
                         fill: (point: Point) => (point.firm ? "currentColor" : "none"),
                         strokeWidth: 1.5, href: "href", title: "label" }),
    ],
  });
  for (const sheet of chart.querySelectorAll("style")) sheet.remove();
  for (const group of chart.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
  figure.querySelector("svg.still")?.remove();
  figure.prepend(chart);
}

export function drawPlots(): void {
  for (const figure of all("figure.plot", HTMLElement)) draw(figure);
}
