// The draft is checked while it is written, without leaving the text.
import { announce, find, make } from "./dom";
import { word } from "./words";

const kDelay = 700; // milliseconds after the last key
const kSetting = "attest-live-check";
const kDraft = "attest-draft"; // of this tab: it outlives a change of the language

export function liveCheck(): void {
  const form = find("form.check", HTMLFormElement);
  const draft = find("#draft", HTMLTextAreaElement);
  if (!form || !draft || form.dataset["live"]) return;
  form.dataset["live"] = "yes";
  const box = make("input", { type: "checkbox" });
  box.checked = localStorage.getItem(kSetting) !== "off";
  box.addEventListener("change", () =>
    localStorage.setItem(kSetting, box.checked ? "on" : "off"));
  find(".fields", HTMLElement, form)?.append(
    make("label", { class: "live" }, box, word("check.live")));
  let timer = 0;
  let asked = new AbortController();

  const ask = async (): Promise<void> => {
    asked.abort();
    asked = new AbortController();
    if (draft.value.trim() === "") {
      find("#check-results", HTMLElement)?.replaceChildren();
      announce("");
      return;
    }
    announce(word("live.loading"));
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form))
      if (typeof value === "string") fields.append(name, value);
    try {
      const answer = await fetch(form.action, { method: "POST", body: fields,
                                                signal: asked.signal });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const results = find("#check-results", HTMLElement, page);
      const place = find("#check-results", HTMLElement);
      if (!results || !place) throw new Error("no results");
      place.replaceWith(document.importNode(results, true));
      announce(find("#check-results .summary, #check-results [role=status]", HTMLElement)
        ?.textContent?.replace(/\s+/g, " ").trim() ?? "");
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return;
      announce(word("live.failed"));
    }
  };
  const later = (): void => {
    clearTimeout(timer);
    if (box.checked) timer = window.setTimeout(() => void ask(), kDelay);
  };
  const changed = (): void => {
    sessionStorage.setItem(kDraft, draft.value);
    later();
  };
  draft.addEventListener("input", changed);
  find("#date", HTMLInputElement, form)?.addEventListener("change", later);
  // Browsers that come Back, or reload, put the text in again but not what was said of it.
  const checked = draft.defaultValue;
  addEventListener("pageshow", () => {
    if (draft.value === "" && location.search.indexOf("text=") < 0)
      draft.value = sessionStorage.getItem(kDraft) ?? "";
    if (draft.value !== checked) later();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void ask();
  });
}
