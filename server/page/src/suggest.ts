// Suggestions under a search box, as a combobox with a list (ARIA 1.2).
import { announce, make } from "./dom";
import { word } from "./words";

const kDelay = 120; // milliseconds after the last key

async function suggestionsFor(address: string, typed: string, signal: AbortSignal) {
  const url = new URL(address, location.href);
  url.searchParams.set("q", typed);
  const answer: unknown = await (await fetch(url, { signal })).json();
  const list: unknown = Array.isArray(answer) ? answer[1] : [];
  return Array.isArray(list) ? list.filter((one): one is string => typeof one === "string") : [];
}

class Suggestions {
  private readonly list: HTMLUListElement;
  private chosen = -1;
  private timer = 0;
  private asked = new AbortController();

  constructor(private readonly input: HTMLInputElement) {
    const id = `${input.id}-suggestions`;
    this.list = make("ul", { class: "suggestions", id, role: "listbox",
                             "aria-label": word("live.suggestions") });
    this.list.hidden = true;
    input.closest("form")?.append(this.list);
    for (const [name, value] of Object.entries({
      role: "combobox", "aria-expanded": "false", "aria-controls": id, "aria-autocomplete": "list",
    })) input.setAttribute(name, value);
    input.addEventListener("input", () => this.later());
    input.addEventListener("keydown", (event) => this.key(event));
    input.addEventListener("blur", () => setTimeout(() => this.hide(), 150));
    this.list.addEventListener("mousedown", (event) => this.press(event));
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.asked.abort();
  }

  private later(): void {
    this.stop();
    this.timer = window.setTimeout(() => void this.ask(), kDelay);
  }

  private async ask(): Promise<void> {
    const { signal } = (this.asked = new AbortController());
    try {
      const found = await suggestionsFor(this.input.dataset["suggest"] ?? "", this.input.value,
                                         signal);
      if (!signal.aborted) this.show(found);
    } catch {
      if (!signal.aborted) this.hide(); // a suggestion that does not come is no loss
    }
  }

  private show(found: string[]): void {
    this.chosen = -1;
    this.list.replaceChildren(...found.map((text, at) =>
      make("li", { role: "option", id: `${this.list.id}-${at}`, "aria-selected": "false",
                   dir: "auto" }, text)));
    this.list.hidden = found.length === 0 || document.activeElement !== this.input;
    this.input.setAttribute("aria-expanded", String(!this.list.hidden));
    if (!this.list.hidden) announce(`${word("live.suggestions")}: ${found.length}`);
  }

  private hide(): void {
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }

  private choose(at: number): void {
    this.stop(); // what is chosen from stays
    const items = [...this.list.children];
    this.chosen = (at + items.length) % items.length;
    items.forEach((item, i) => item.setAttribute("aria-selected", String(i === this.chosen)));
    const item = items[this.chosen];
    if (item) this.input.setAttribute("aria-activedescendant", item.id);
  }

  private take(text: string): void {
    this.input.value = text;
    this.hide();
    this.input.form?.requestSubmit();
  }

  private key(event: KeyboardEvent): void {
    if (event.isComposing) return; // the keys belong to the input method
    if (event.key === "Escape" && !this.list.hidden) {
      event.preventDefault();
      event.stopPropagation();
      this.hide();
    } else if (!this.list.hidden && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      this.choose(this.chosen + (event.key === "ArrowDown" ? 1 : this.chosen < 0 ? 0 : -1));
    } else if (event.key === "Enter" && !this.list.hidden && this.chosen >= 0) {
      event.preventDefault();
      this.take(this.list.children[this.chosen]?.textContent ?? this.input.value);
    } else if (event.key === "Enter") {
      this.stop();
      this.hide();
    }
  }

  private press(event: MouseEvent): void {
    const item = event.target instanceof Element ? event.target.closest("li") : null;
    if (!item) return;
    event.preventDefault();
    this.take(item.textContent ?? "");
  }
}

export function suggest(): void {
  for (const input of document.querySelectorAll("input[data-suggest]"))
    if (input instanceof HTMLInputElement && !input.hasAttribute("role")) new Suggestions(input);
}
