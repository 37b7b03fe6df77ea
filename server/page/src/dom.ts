// Small steps on the document that every part takes.

export function find<T extends Element>(selector: string, kind: new () => T,
                                        within: ParentNode = document): T | null {
  const found = within.querySelector(selector);
  return found instanceof kind ? found : null;
}

export function all<T extends Element>(selector: string, kind: new () => T,
                                       within: ParentNode = document): T[] {
  return [...within.querySelectorAll(selector)].filter((one): one is T => one instanceof kind);
}

type Child = Node | string;

// An element with text: never markup, so nothing that a source says can act.
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K, attributes: Record<string, string> = {}, ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

// Told to those who cannot see the change.
export function announce(message: string): void {
  const live = document.getElementById("live");
  if (live) live.textContent = message;
}

export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
