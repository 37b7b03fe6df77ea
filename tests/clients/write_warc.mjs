// write_warc.mjs TARGET PAGES.json: a web archive as crawlers of the web write it, by warcio.
// PAGES: [{"kind", "url", "type", "text", "status", "digest"}…], kind as in WARC-Type.
// Prints what warcio's own index says of it, a JSON line a record.
import { createWriteStream, readFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { WARCRecord, WARCSerializer } from "warcio";

const [target, pages] = process.argv.slice(2);
const date = "2014-01-13T02:03:04Z";
const out = createWriteStream(target);

async function write(record, gzip) {
  out.write(await WARCSerializer.serialize(record, { gzip, digest: { algo: "sha-256" } }));
  return record;
}

async function* content(text) {
  yield new TextEncoder().encode(text);
}

const gzip = target.endsWith(".gz");
const info = { filename: target, warcVersion: "WARC/1.1" };
await write(await WARCRecord.createWARCInfo(info, { software: "warcio.js" }), gzip);
const originals = new Map();
for (const page of JSON.parse(readFileSync(pages, "utf-8"))) {
  const first = originals.get(page.url);
  const warcHeaders = page.kind !== "revisit" ? {} : {
    "WARC-Profile": "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest",
    "WARC-Payload-Digest": first.warcPayloadDigest,
    "WARC-Refers-To-Target-URI": first.warcTargetURI,
    "WARC-Refers-To-Date": first.warcDate,
  };
  const http = page.kind === "response" || page.kind === "revisit";
  const record = await WARCRecord.create({
    url: page.url, date: page.date ?? date, type: page.kind, warcVersion: "WARC/1.1", warcHeaders,
    statusline: http ? `HTTP/1.1 ${page.status ?? "200 OK"}` : undefined,
    httpHeaders: http ? { "Content-Type": page.type } : undefined,
    warcContentType: http ? undefined : page.type,
  }, content(page.text ?? ""));
  await write(record, gzip);
  if (page.kind === "response") originals.set(page.url, record);
}
await new Promise((done) => out.end(done));
process.stdout.write(execFileSync(process.execPath,
  ["node_modules/warcio/dist/cli.js", "index", target], { encoding: "utf-8" }));
