// The reader's list of figures: filtered as one types, in step with the text.
import { all, announce, find, make } from "./dom";
import { word } from "./words";

function currentAt(hash: string): void {
  const links = all(".figure-list a", HTMLAnchorElement);
  const at = links.findIndex((one) => one.hash === hash);
  const place = find(".steps .at", HTMLElement);
  if (place)
    place.textContent = at < 0 ? "" : word("reader.figure-position", {
      n: String(at + 1), total: String(links.length) });
  for (const link of links) {
    const here = link.hash === hash;
    if (here) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
    if (here) link.scrollIntoView({ block: "nearest" });
  }
}

export function readerList(): void {
  const box = find(".side .filter", HTMLElement);
  const input = find("#filter", HTMLInputElement);
  if (!box || !input || !box.hidden) return;
  box.hidden = false;
  const none = make("p", { class: "note" }, word("reader.filter.none"));
  none.hidden = true;
  box.after(none);
  const items = all(".figure-list li", HTMLLIElement);
  input.addEventListener("input", () => {
    const wanted = input.value.normalize("NFKC").toLowerCase().trim();
    let shown = 0;
    for (const item of items) {
      const words = (item.dataset["words"] ?? "").normalize("NFKC").toLowerCase();
      item.hidden = wanted !== "" && !words.includes(wanted);
      if (!item.hidden) ++shown;
    }
    none.hidden = shown > 0;
    announce(String(shown));
  });
  const button = (key: string): HTMLButtonElement =>
    make("button", { type: "button", class: "quiet" }, word(key));
  const previous = button("reader.previous-figure");
  const next = button("reader.next-figure");
  previous.addEventListener("click", () => stepFigure(-1));
  next.addEventListener("click", () => stepFigure(1));
  box.before(make("p", { class: "steps" }, previous, " ", next, " ",
                  make("span", { class: "note at" })));
  currentAt(location.hash);
  addEventListener("hashchange", () => currentAt(location.hash));
}

// Where no figure is current: the first one in sight, or the last one above it.
function fromHere(figures: HTMLElement[], step: 1 | -1): number {
  const inSight = figures.findIndex((one) => one.getBoundingClientRect().top >= 0);
  const below = inSight < 0 ? figures.length : inSight;
  return (step > 0 ? below % figures.length : below - 1 + figures.length) % figures.length;
}

// To the figure before or behind the one where the reader is.
export function stepFigure(step: 1 | -1): boolean {
  const figures = all(".text a.figure", HTMLAnchorElement);
  if (figures.length === 0) return false;
  const at = figures.findIndex((one) => one === document.activeElement);
  const target = at >= 0 ? at
    : figures.findIndex((one) => `#${one.id}` === location.hash);
  const next = figures[target >= 0 ? (target + step + figures.length) % figures.length
                                   : fromHere(figures, step)];
  if (!next) return false;
  history.replaceState(null, "", `#${next.id}`);
  for (const one of figures) one.classList.toggle("current", one === next);
  next.focus();
  next.scrollIntoView({ block: "center" });
  currentAt(`#${next.id}`);
  return true;
}
