// Copy buttons on the evidence card; the texts themselves come with the page.
import { all, announce, find, make } from "./dom";
import { word } from "./words";

async function copy(text: string, block: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce(word("cite.copied"));
    note(word("cite.copied"));
  } catch {
    block.closest("details")?.setAttribute("open", "");
    getSelection()?.selectAllChildren(block);
    announce(word("cite.failed"));
    note(word("cite.failed"));
  }
}

function note(message: string): void {
  const place = document.getElementById("copied");
  if (place) place.textContent = message;
}

export function copyQuote(): boolean {
  const block = find('[data-copy="cite.quote"]', HTMLElement);
  if (block) void copy(block.textContent ?? "", block);
  return block !== null;
}

export function copyButtons(): void {
  const section = find(".cite", HTMLElement);
  if (!section || find(".copy-bar", HTMLElement, section)) return;
  const bar = make("div", { class: "copy-bar" });
  for (const block of all("[data-copy]", HTMLElement, section)) {
    const what = word(block.dataset["copy"] ?? "");
    const button = make("button", { type: "button", class: "quiet",
                                    "aria-label": word("cite.copy", { what }) }, what);
    button.addEventListener("click", () => void copy(block.textContent ?? "", block));
    bar.append(button);
  }
  bar.append(make("span", { id: "copied", class: "note" }));
  section.querySelector("h2")?.after(bar);
}
