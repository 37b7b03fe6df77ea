// node reanchor.js ANNOTATIONS.json ARTICLES.xml
//
// Finds every annotation again in its article with two clients of the Web: by quote with
// dom-anchor-text-quote, by position with dom-anchor-text-position.  The articles come from
// the TEI export, whose bodies are the texts that the positions count over.
"use strict";

const fs = require("fs");
const { JSDOM } = require("jsdom");
const quotes = require("dom-anchor-text-quote");
const positions = require("dom-anchor-text-position");

const [annotationsPath, articlesPath] = process.argv.slice(2);
const items = JSON.parse(fs.readFileSync(annotationsPath, "utf8")).first.items;
const articles = new JSDOM(fs.readFileSync(articlesPath, "utf8"), {
  contentType: "application/xml",
}).window.document;

// Articles by their address, else in order: a claim names its source.
const bodies = new Map();
for (const article of articles.getElementsByTagName("TEI")) {
  const address = Array.from(article.getElementsByTagName("idno")).find(
    (idno) => idno.getAttribute("type") === "URI"
  );
  const text = article.getElementsByTagName("body")[0].textContent;
  if (address) bodies.set(encodeURI(decodeSafely(address.textContent)), text);
}

function decodeSafely(address) {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

// Clients count UTF-16 units, the Recommendation code points.
function units(text, codePoints) {
  return Array.from(text).slice(0, codePoints).join("").length;
}

const page = new JSDOM("<!DOCTYPE html><main></main>").window;
global.document = page.document;
global.NodeFilter = page.NodeFilter;
global.Node = page.Node;
const root = page.document.querySelector("main");

let checked = 0;
let astral = 0;
const lost = [];
for (const item of items) {
  const text = bodies.get(encodeURI(decodeSafely(item.target.source)));
  if (text === undefined) continue;
  const [quote, position] = item.target.selector;
  // Characters that XML cannot hold are another text: there the quote cannot be found.
  if (Array.from(text).slice(position.start, position.end).join("").includes("\uFFFD")) continue;
  root.textContent = text;
  const start = units(text, position.start);
  const end = units(text, position.end);
  const byPosition = positions.toRange(root, { start, end }).toString();
  const found = quotes.toTextPosition(root, quote, { hint: start });
  checked += 1;
  if (start !== position.start) astral += 1;
  if (byPosition !== quote.exact || !found || found.start !== start || found.end !== end)
    lost.push({ id: item.id, exact: quote.exact, byPosition, found, start, end });
}

console.log(`${checked} of ${items.length} checked, ${astral} behind an astral character`);
for (const one of lost) console.log(JSON.stringify(one));
process.exit(lost.length === 0 && checked > 0 ? 0 : 1);
