// A new user's way through the pages, in every language: search, read, copy a citation, check a
// draft, compare, plot.
import assert from "node:assert/strict";
import { languages, message, openSite, openTab, report, shoot } from "./site.mjs";

const faults = [];

async function searches(page, say) {
  await page.goto("/");
  await page.keyboard.press("/");
  await page.keyboard.type("1396");
  await page.getByRole("button", { name: say("search.button"), exact: true }).click();
  await page.locator(".result").first().waitFor();
  assert.equal(new URL(page.url()).searchParams.get("q"), "1396");
  assert.match(await page.locator(".result mark").first().innerText(), /1[,\s]?396/);
  assert.match(await page.locator(".result .standing").first().innerText(), /\d/);
  for (const link of await page.locator(".exports a").all()) {
    const answer = await page.request.get(await link.getAttribute("href"));
    assert.equal(answer.status(), 200, answer.url());
  }
  // A filter keeps the page, and the address tells of it.
  await page.evaluate(() => { window.sameDocument = true; });
  await page.locator(".facets li a").first().click();
  await page.waitForURL(/lang=/);
  await page.locator(".in-use").waitFor();
  assert.equal(await page.evaluate(() => window.sameDocument), true);
  await page.goBack();
  await page.locator(".in-use").waitFor({ state: "detached" });
  assert.equal(new URL(page.url()).searchParams.get("lang"), null);
}

async function suggests(page) {
  await page.locator("#q").fill("");
  await page.locator("#q").pressSequentially("15");
  await page.locator(".suggestions li:first-child", { hasText: /^15/ }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=15\d/);
  await page.locator(".result").first().waitFor();
}

async function reads(page, say) {
  await page.goto("/?q=1396");
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/articles\//);
  const target = page.locator(".text a.figure:target");
  await target.waitFor();
  assert.ok(await target.evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  }), "the figure found is in view");
  assert.ok(await page.locator(".text .match").count() > 0, "what was asked for is marked");
  await page.keyboard.press("n");
  assert.equal(await page.evaluate(() => document.activeElement.classList.contains("figure")), true);
  await page.getByRole("button", { name: say("reader.previous-figure") }).click();
  assert.match(await page.locator(".steps .at").innerText(), /\d+.*\d+/);
  await page.getByLabel(say("reader.filter")).fill("percent");
  const shown = await page.locator(".figure-list li:visible").count();
  assert.ok(shown > 0 && shown < await page.locator(".figure-list li").count());
  await page.locator(".text a.figure").first().click();
  await page.waitForURL(/\/claims\//);
}

async function cites(page, say) {
  await page.getByRole("button", { name: say("cite.copy", { what: say("cite.quote") }) }).click();
  await page.getByText(say("cite.copied")).first().waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /^[“«].*[”»] — .*https:\/\/example\.org\/.*#:~:text=/s);
  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
}

async function checks(page, say) {
  await page.goto("/");
  await page.getByRole("link", { name: say("nav.check"), exact: true }).click();
  await page.getByLabel(say("check.label"), { exact: true })
    .fill("In 2013, 1,700 North Koreans arrived in South Korea. In 2013, 1,514 came to the South.");
  await page.locator(".draft a").first().waitFor(); // by itself, as one types
  assert.equal(await page.locator(".draft a.contradicted").count(), 1);
  await page.locator(".draft a.contradicted").click();
  await page.locator(".checked:target .evidence").first().waitFor();
  assert.ok(await page.getByText(say("verdict.contradicted")).count() > 0);
  // The draft outlives a change of the language; what was said of it goes when it goes.
  const draft = page.getByLabel(say("check.label"), { exact: true });
  const written = await draft.inputValue();
  await page.locator(".languages [aria-current]").click();
  await page.locator(".draft a").first().waitFor();
  assert.equal(await draft.inputValue(), written);
  await draft.fill("");
  await page.locator(".draft").waitFor({ state: "detached" });
}

async function compares(page, say) {
  await page.getByRole("link", { name: say("nav.conflicts"), exact: true }).click();
  await page.locator(".group .pair").first().waitFor();
  assert.equal(await page.locator(".group .pair").first().locator(".card").count(), 2);
  assert.ok(await page.locator(".group table tbody tr").count() > 2);
}

async function plots(page, say) {
  await page.getByRole("link", { name: say("nav.series"), exact: true }).click();
  await page.getByLabel(say("series.label")).fill("arrivals");
  await page.getByRole("button", { name: say("series.button"), exact: true }).click();
  await page.locator(".plot svg").first().waitFor();
  const points = await page.locator(".plot svg a").count();
  assert.ok(points >= 5 && points <= await page.locator("tr[data-from]").count());
  assert.ok(await page.locator(".plot svg a").first().getAttribute("href") !== null ||
            await page.locator(".plot svg a").first().getAttribute("xlink:href") !== null);
}

async function walk(site, language) {
  const say = (key, values) => message(language, key, values);
  const page = await openTab(site, { locale: language }, faults);
  for (const step of [searches, suggests, reads, cites, checks, compares, plots]) {
    try {
      await step(page, say);
    } catch (error) {
      faults.push(`${language}: ${step.name}: ${error.message}`);
    }
    await shoot(page, `walk-${language}-${step.name}`);
  }
  assert.equal(await page.evaluate(() => document.documentElement.lang), language);
  await page.context().close();
}

const site = await openSite();
try {
  await Promise.all(languages.map((language) => walk(site, language)));
} finally {
  await site.close();
}
report(faults);
