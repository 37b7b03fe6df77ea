// Results without a reload: the server's own page is fetched and its main part put in place.
//
// What is shown is thus exactly what a visit without script would show, and the address is the
// same; whatever goes wrong, the browser goes there itself.
import { announce, find } from "./dom";
import { word } from "./words";

let asked: AbortController | null = null;
let shown = location.pathname + location.search; // what the main part is of
const ready: (() => void)[] = [];

// Called now, and again whenever the main part has changed.
export function whenShown(step: () => void): void {
  ready.push(step);
  step();
}

function isOurs(url: URL): boolean {
  return url.origin === location.origin && ["/", "/conflicts", "/series"].includes(url.pathname);
}

async function fetchPage(url: URL, init: RequestInit): Promise<Document> {
  asked?.abort();
  asked = new AbortController();
  const answer = await fetch(url, { ...init, signal: asked.signal, credentials: "same-origin" });
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

function show(page: Document): void {
  const main = find("main", HTMLElement);
  const next = find("main", HTMLElement, page);
  if (!main || !next) throw new Error("no main part");
  document.title = page.title;
  const languages = find(".languages", HTMLElement);
  const others = find(".languages", HTMLElement, page);
  if (languages && others) languages.replaceWith(document.importNode(others, true));
  main.replaceWith(document.importNode(next, true));
  for (const step of ready) step();
  announce(find("[role=status]", HTMLElement)?.textContent?.trim() ?? "");
}

// Focus stays where the user is working: in the search box, or at the filter of the same address.
function focusKept(change: () => void): void {
  const active = document.activeElement;
  const id = active?.id ?? "";
  const href = active instanceof HTMLAnchorElement ? active.getAttribute("href") : null;
  const caret = active instanceof HTMLInputElement ? active.selectionStart : null;
  change();
  const again = id ? document.getElementById(id)
    : href ? document.querySelector(`main a[href="${CSS.escape(href)}"]`) : null;
  if (again instanceof HTMLInputElement && caret !== null) {
    again.focus({ preventScroll: true });
    again.setSelectionRange(caret, caret);
  } else if (again instanceof HTMLElement) {
    again.focus({ preventScroll: true });
  } else {
    find("main", HTMLElement)?.focus({ preventScroll: true });
  }
}

export async function visit(url: URL, history_: "push" | "keep" = "push"): Promise<void> {
  announce(word("live.loading"));
  try {
    const page = await fetchPage(url, {});
    if (history_ === "push" && url.href !== location.href) history.pushState(null, "", url);
    shown = url.pathname + url.search;
    focusKept(() => show(page));
    if (history_ === "push") window.scrollTo({ top: 0 });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return;
    location.href = url.href;
  }
}

export function startVisits(): void {
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest("main a") : null;
    if (!(link instanceof HTMLAnchorElement) || link.hasAttribute("download")) return;
    const url = new URL(link.href);
    // Within the same page: filters, pages of results, other queries.
    if (!isOurs(url) || url.pathname !== location.pathname || url.hash !== "") return;
    event.preventDefault();
    void visit(url);
  });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== "get") return;
    const url = new URL(form.action);
    if (!isOurs(url) || url.pathname !== location.pathname) return;
    event.preventDefault();
    for (const [name, value] of new FormData(form))
      if (typeof value === "string") url.searchParams.append(name, value);
    void visit(url);
  });
  // Also sent for a link to a place within the page, of which the browser takes care.
  addEventListener("popstate", () => {
    const url = new URL(location.href);
    if (url.pathname + url.search !== shown) void visit(url, "keep");
  });
}
