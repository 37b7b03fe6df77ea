// Every page as it looks, in both colour schemes, wide and narrow: nothing that a reader with a
// screen reader or without a mouse stumbles over, nothing beyond the edge, nothing that acts.
import assert from "node:assert/strict";
import { accessible, languages, openSite, openTab, report, shoot } from "./site.mjs";

const faults = [];
const draft = encodeURIComponent("In 2013, 1,700 North Koreans arrived in South Korea.");

async function addresses(page) {
  await page.goto("/?q=1396");
  const article = await page.locator(".result .open").first().getAttribute("href");
  const claim = await page.locator(".result .standing").first().getAttribute("href");
  await page.goto("/?q=4321");
  const hostile = await page.locator(".result .open").first().getAttribute("href");
  return { home: "/", search: "/?q=arrivals", nothing: "/?q=qwzx", reader: article, claim,
           check: `/check?text=${draft}`, conflicts: "/conflicts?q=arrivals",
           series: "/series?q=arrivals", hostile, "hostile-search": "/?q=4321",
           missing: "/claims/none" };
}

async function fits(page) {
  const over = await page.evaluate(() =>
    document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (over > 0) faults.push(`${page.url()}: ${over} pixels beyond the edge`);
}

async function look(site, pages, options, name, wanted) {
  const page = await openTab(site, options, faults);
  for (const [what, address] of Object.entries(pages)) {
    if (!wanted.includes(what)) continue;
    await page.goto(address);
    if (what === "series") await page.locator(".plot svg").first().waitFor();
    await accessible(page, faults);
    await fits(page);
    assert.equal(await page.evaluate(() => window.harmed), undefined, "a source acts");
    await shoot(page, `${what}-${name}`);
  }
  await page.context().close();
}

// A browser that tells of a missing page as an error is right; nothing else may be one.
const expected = (fault) => fault.includes("/claims/none") && fault.includes("404");

// The link to the original opens it at the quote.
async function scrollsToQuote(site) {
  const page = await openTab(site, { locale: "en" }, faults);
  await page.goto("/?q=beehives");
  const link = page.locator("a.original").first();
  await link.click();
  await page.waitForURL(/bees\.html/);
  await page.waitForTimeout(300);
  const seen = await page.locator("#quote").evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return scrollY > 0 && top >= 0 && bottom <= innerHeight;
  });
  if (!seen) faults.push("the text fragment does not scroll to the quote");
  await page.context().close();
}

// Without script: the form searches, the result opens, the draft is checked.
async function worksWithoutScript(site) {
  const page = await openTab(site, { locale: "en", javaScriptEnabled: false }, faults);
  await page.goto("/");
  await page.locator("#q").fill("1396");
  await page.locator("form.search button").click();
  await page.locator(".result .open").first().click();
  assert.match(page.url(), /\/articles\//);
  await page.locator(".text a.figure").first().click();
  assert.match(page.url(), /\/claims\//);
  await page.goto("/check");
  await page.locator("#draft").fill("In 2013, 1,700 North Koreans arrived in South Korea.");
  await page.locator("form.check button").click();
  await page.locator(".draft a.contradicted").waitFor();
  await page.goto("/series?q=arrivals");
  assert.ok(await page.locator("tr[data-from]").count() > 2);
  await page.context().close();
}

const site = await openSite();
try {
  const first = await openTab(site, { locale: "en" }, faults);
  const pages = await addresses(first);
  await first.context().close();
  const everything = Object.keys(pages);
  const wide = { width: 1280, height: 900 };
  const narrow = { width: 390, height: 844 };
  const main = ["search", "reader", "claim", "check", "series"];
  await Promise.all([
    ...["light", "dark"].map((colorScheme) =>
      look(site, pages, { locale: "en", colorScheme, viewport: wide }, `en-${colorScheme}`,
           everything)),
    ...languages.slice(1).map((language, i) =>
      look(site, pages, { locale: language, colorScheme: i === 0 ? "dark" : "light",
                          viewport: narrow }, `${language}-narrow`, main)),
    scrollsToQuote(site),
    worksWithoutScript(site),
  ]);
} finally {
  await site.close();
}
report(faults.filter((fault) => !expected(fault)));
