// The messages of the interface, from the catalogue that the server reads, too.
import catalogue from "../../pages/catalogue.json";

type Message = string | Record<string, string>;
const messages = catalogue.messages as unknown as Record<string, Record<string, Message>>;

export function language(): string {
  return document.documentElement.lang;
}

// The message in the language of the page; the key itself where there is none.
export function word(key: string, values: Record<string, string> = {}): string {
  const message = messages[key]?.[language()];
  if (typeof message !== "string") return key;
  return message.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
