// What the tests of the page share: an index of the corpus and of hostile articles, the program
// that serves it, a browser, and the catalogue.
import { spawn, execFileSync } from "node:child_process";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const { ATTEST, SOURCE, PACKAGES, ARTIFACTS } = process.env;
const kSkipped = 77;
const kPatience = 60000;  // milliseconds; a machine may have other things to do
const kBrowsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const executablePath = kBrowsers.find((path) => existsSync(path));
if (!executablePath || !existsSync(join(PACKAGES, "playwright-core"))) {
  console.log("skipped: no browser, or the packages of the page are not installed");
  process.exit(kSkipped);
}
const packages = createRequire(join(PACKAGES, "/"));
const { chromium } = packages("playwright-core");
const axe = readFileSync(join(PACKAGES, "axe-core", "axe.min.js"), "utf8");

const catalogue = JSON.parse(readFileSync(join(SOURCE, "server/pages/catalogue.json"), "utf8"));
export const languages = Object.keys(catalogue.languages);

// A message that every test reads as the user does; plurals are matched by their words alone.
export function message(language, key, values = {}) {
  const found = catalogue.messages[key][language];
  return found.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

const kHostile = "</p><script>window.harmed = true</script><img src=x onerror='window.harmed=1'>" +
  "\" onmouseover=\"window.harmed=1\" style=\"position:fixed\" 4,321 people came in 2013.";

// The page that an article was taken from, with the quote far down.
function original(sentence) {
  const filler = Array.from({ length: 200 }, (_, i) => `<p>Line ${i} of the page.</p>`).join("");
  return `<!DOCTYPE html><title>Original</title>${filler}<p id="quote">${sentence}</p>${filler}`;
}

export async function openSite() {
  const folder = mkdtempSync(join(tmpdir(), "attest-page-"));
  const sentence = "A census of 2013 counted 7,654,321 beehives — more than ever, the union said.";
  const origin = createServer((_, answer) => {
    answer.setHeader("Content-Type", "text/html; charset=utf-8");
    answer.end(original(sentence));
  });
  await new Promise((listening) => origin.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${origin.address().port}/bees.html`;
  const articles = [
    { id: "bees", title: "Beehives", lang: "en", publisher: "Apiary Post", published: "2014-02-01",
      url, text: `Beehives\n\n${sentence}\n` },
    { id: "hostile", title: kHostile, lang: "en", publisher: kHostile, published: "2014-02-01",
      author: kHostile, url: "javascript:window.harmed=1", text: `${kHostile}\n` },
  ];
  const file = join(folder, "articles.jsonl");
  writeFileSync(file, articles.map((one) => JSON.stringify(one)).join("\n") + "\n");
  const index = join(folder, "index");
  execFileSync(ATTEST, ["index", join(SOURCE, "corpus/articles"), file, "--db", index],
               { stdio: "ignore" });
  const server = spawn(ATTEST, ["serve", "--db", index, "--port", "0"],
                       { stdio: ["ignore", "pipe", "inherit"] });
  const base = await new Promise((known, failed) => {
    server.stdout.once("data", (bytes) => known(String(bytes).trim().replace(/\/$/, "")));
    server.once("exit", () => failed(new Error("attest serve ended")));
  });
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  if (ARTIFACTS) mkdirSync(ARTIFACTS, { recursive: true });
  return {
    base, browser, original: url, sentence,
    async close() {
      await browser.close();
      server.kill();
      origin.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

// A tab in which nothing may fail: script errors and what the page's own policy refuses.
export async function openTab(site, options, faults) {
  const context = await site.browser.newContext({ baseURL: site.base, ...options });
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: site.base });
  const page = await context.newPage();
  page.setDefaultTimeout(kPatience);
  page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on("console", (said) => {
    if (said.type() === "error") faults.push(`${page.url()}: ${said.text()}`);
  });
  return page;
}

export async function accessible(page, faults) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  }));
  for (const { id, help, nodes } of violations)
    for (const node of nodes.slice(0, 3))
      faults.push(`${page.url()}: ${id}: ${help}: ${node.html.slice(0, 160)}`);
}

// The beginning of a page: some are as long as the index has conflicts.
export async function shoot(page, name) {
  if (!ARTIFACTS) return;
  const { width } = page.viewportSize();
  await page.screenshot({ path: join(ARTIFACTS, `${name}.png`), fullPage: true, timeout: kPatience,
                          clip: { x: 0, y: 0, width, height: 2400 } });
}

export function report(faults) {
  for (const fault of [...new Set(faults)]) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
