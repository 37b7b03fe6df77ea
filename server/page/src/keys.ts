// Single keys, as readers of long lists know them.  Off inside fields, and switchable off.
import { all, find, isTyping, make } from "./dom";
import { copyQuote } from "./copy";
import { stepFigure } from "./reader";
import { word } from "./words";

const kSetting = "attest-keys";
const kList: [string[], string][] = [
  [["/"], "keys.search"],
  [["j", "k"], "keys.results"],
  [["n", "p"], "keys.figures"],
  [["Enter"], "keys.open"],
  [["o"], "keys.original"],
  [["c"], "keys.copy"],
  [["Esc"], "keys.escape"],
  [["?"], "keys.help"],
];

function areOn(): boolean {
  return localStorage.getItem(kSetting) !== "off";
}

function stepResult(step: 1 | -1): boolean {
  const links = all(".result .open, .group > h2 a, .card .links a:first-child", HTMLAnchorElement);
  if (links.length === 0) return false;
  const result = document.activeElement?.closest(".result, .card");
  const at = links.findIndex((one) => one === document.activeElement ||
                                      (result !== null && result?.contains(one)));
  const next = links[Math.min(Math.max(at + step, 0), links.length - 1)];
  next?.focus();
  next?.closest(".result, .card")?.scrollIntoView({ block: "nearest" });
  return next !== undefined;
}

function original(): boolean {
  const around = document.activeElement?.closest(".result, .card") ?? document;
  const link = find("a.original", HTMLAnchorElement, around);
  link?.click();
  return link !== null;
}

function help(): boolean {
  const open = find("dialog.help-keys", HTMLDialogElement);
  if (open) {
    open.close();
    return true;
  }
  const rows = kList.flatMap(([keys, what]) => [
    make("dt", {}, ...keys.flatMap((key, i) => i === 0 ? [make("kbd", {}, key)]
                                                        : [" ", make("kbd", {}, key)])),
    make("dd", {}, word(what)),
  ]);
  const box = make("input", { type: "checkbox" });
  box.checked = areOn();
  box.addEventListener("change", () => localStorage.setItem(kSetting, box.checked ? "on" : "off"));
  const close = make("button", { type: "button" }, word("keys.close"));
  const dialog = make("dialog", { class: "help-keys", "aria-labelledby": "keys-title" },
    make("h2", { id: "keys-title" }, word("keys.title")),
    make("dl", { class: "keys" }, ...rows),
    make("label", { class: "live" }, box, word("keys.off")),
    close);
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return true;
}

function act(key: string): boolean {
  switch (key) {
    case "/": {
      const box = find("main input[type=search][name=q]", HTMLInputElement);
      if (!box) location.href = "/";
      box?.focus();
      box?.select();
      return true;
    }
    case "j": return stepResult(1);
    case "k": return stepResult(-1);
    case "n": return stepFigure(1);
    case "p": return stepFigure(-1);
    case "o": return original();
    case "c": return copyQuote();
    case "?": return help();
    default: return false;
  }
}

export function startKeys(): void {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === "Escape" && isTyping(event.target)) {
      (event.target as HTMLElement).blur();
      return;
    }
    if (isTyping(event.target)) return;
    // The help itself stays at hand: it is where the keys are switched on again.
    if (!areOn() && event.key !== "?") return;
    if (act(event.key)) event.preventDefault();
  });
  const foot = find(".foot", HTMLElement);
  const button = make("button", { type: "button", class: "quiet" }, `${word("nav.keys")} (?)`);
  button.addEventListener("click", () => help());
  foot?.append(button);
}
