// The timeline of a measure, drawn from the table beside it.
//
// The page allows no style elements: Plot's own sheet of a few lines is taken out, and the same
// is said in style.css.
import * as Plot from "@observablehq/plot";
import { all } from "./dom";
import { language } from "./words";

interface Point {
  period: string;
  day: Date;       // the middle of its period
  value: number;
  low: number;
  high: number;
  origin: string;
  firm: boolean;   // no forecast, no estimate
  published: string;
  label: string;
  href: string;
}

const kDay = 86_400_000;
const kShapes = ["circle", "square", "triangle", "diamond", "cross", "star", "wye", "asterisk"] as const;

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
    value,
    low: data["min"] ? Number(data["min"]) : value,
    high: data["max"] ? Number(data["max"]) : value,
    origin: data["origin"] ?? "",
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

export function drawSeries(): void {
  const figure = document.getElementById("plot");
  if (!figure || figure.querySelector("svg")) return;
  const points = all("tr[data-from]", HTMLTableRowElement)
    .map(pointOf).filter((point): point is Point => point !== null);
  if (points.length < 2) return;
  const compact = new Intl.NumberFormat(language(), { notation: "compact" });
  const origins = [...new Set(points.map((point) => point.origin))];
  const chart = Plot.plot({
    width: Math.max(figure.clientWidth - 32, 640),
    height: 380,
    marginLeft: 64,
    marginBottom: 40,
    ariaLabel: figure.dataset["label"] ?? "",
    style: "",
    x: { label: null, type: "utc", inset: 16 },
    y: { label: figure.dataset["unit"] ?? null, grid: true, nice: true, inset: 8,
         tickFormat: (value: number) => compact.format(value) },
    symbol: { domain: origins, range: origins.map((_, i) => kShapes[i % kShapes.length] ?? "circle") },
    marks: [
      ...revisions(points).map((chain) =>
        Plot.line(chain, { x: "day", y: "value", stroke: "currentColor", strokeOpacity: 0.55,
                           strokeDasharray: "4 3" })),
      Plot.ruleX(points.filter((point) => point.high > point.low),
                 { x: "day", y1: "low", y2: "high", stroke: "currentColor", strokeWidth: 1.5,
                   marker: "tick" }),
      Plot.dot(points, { x: "day", y: "value", symbol: "origin", r: 5.5, stroke: "currentColor",
                         fill: (point: Point) => (point.firm ? "currentColor" : "none"),
                         strokeWidth: 1.5, href: "href", title: "label" }),
    ],
  });
  for (const sheet of chart.querySelectorAll("style")) sheet.remove();
  for (const group of chart.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
  figure.prepend(chart);
  figure.hidden = false;
}
