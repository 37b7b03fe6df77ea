#!/usr/bin/env python3
"""Makes a web archive of any size from the articles of the corpus, and the same as text.

usage: make_warc.py ARTICLES TARGET --megabytes N [--plain]

ARTICLES             corpus/articles: a folder a language, TEI
TARGET/web.warc.gz   (web.warc with --plain) pages as servers send them: some in chunks, some
                     packed, in several encodings, with requests, images and style sheets
                     between them, as a crawler writes them; N MB of records, unpacked
TARGET/text/*.txt    the text of the same pages, one file each

Each page is put together from paragraphs of one language, with other digits, so that no two
are alike.  The same on every run.
"""
import argparse
import base64
import gzip
import hashlib
import html
import pathlib
import random
import uuid
import xml.etree.ElementTree as ElementTree
import zlib

ENCODINGS = {"en": ["utf-8", "windows-1252"], "ru": ["utf-8", "windows-1251"],
             "ko": ["utf-8", "euc-kr"]}
MENU = "".join(f'<li><a href="/section/{i}">Section {i}</a></li>' for i in range(24))
STYLE = "".join(f".c{i} {{ margin: {i}px; color: #{i:06x}; }}\n" for i in range(40))


def paragraphs_of(folder):
    """Paragraphs of each language: folder/LANG/*.xml, TEI."""
    paragraphs = {}
    for path in sorted(pathlib.Path(folder).glob("*/*.xml")):
        body = ElementTree.parse(path).find(".//{*}body")
        parts = "".join(body.itertext()).split("\n")
        paragraphs.setdefault(path.parent.name, []).extend(
            part.strip() for part in parts if len(part.strip()) > 60)
    return paragraphs


def other_digits(text, rng):
    return "".join(str(rng.randrange(1, 10)) if c in "123456789" else c for c in text)


def text_of(paragraphs, rng):
    lang = rng.choice(sorted(paragraphs))
    lines = [other_digits(rng.choice(paragraphs[lang]), rng) for _ in range(rng.randrange(6, 22))]
    return lang, lines


def page_of(number, lang, lines, encoding):
    body = "\n".join(f"<p>{html.escape(line)}</p>" for line in lines[1:])
    page = (f'<!DOCTYPE html>\n<html lang="{lang}"><head><meta charset="{encoding}">'
            f"<title>{html.escape(lines[0][:70])}</title><style>{STYLE}</style></head>\n<body>"
            f"<nav><ul>{MENU}</ul></nav>\n<article><h1>{html.escape(lines[0][:70])}</h1>\n"
            f"<p>{html.escape(lines[0])}</p>\n{body}</article>\n<footer>Page {number}</footer>"
            "<script>var page = {\"n\": 1};</script></body></html>\n")
    return page.encode(encoding, "xmlcharrefreplace")


def chunked(body, rng):
    out = b""
    while body:
        size = min(len(body), rng.randrange(100, 9000))
        out += b"%x\r\n%s\r\n" % (size, body[:size])
        body = body[size:]
    return out + b"0\r\n\r\n"


def response(media_type, body, rng, plain=False):
    head = [b"HTTP/1.1 200 OK", b"Content-Type: " + media_type.encode()]
    packing = 0 if plain else rng.randrange(4)
    if packing == 1:
        body = gzip.compress(body, 6, mtime=0)
        head.append(b"Content-Encoding: gzip")
    if packing == 2:
        body = zlib.compress(body)
        head.append(b"Content-Encoding: deflate")
    if packing in (1, 3):
        body = chunked(body, rng)
        head.append(b"Transfer-Encoding: chunked")
    return b"\r\n".join(head) + b"\r\n\r\n", body


def digest(data):
    return "sha1:" + base64.b32encode(hashlib.sha1(data).digest()).decode()


class Writer:
    def __init__(self, path, packed):
        self.file = open(path, "wb")
        self.packed = packed
        self.rng = random.Random(7)
        self.unpacked = 0

    def record(self, kind, address, content_type, block, payload=None):
        fields = [("WARC-Type", kind), ("WARC-Target-URI", address),
                  ("WARC-Date", "2024-03-01T06:00:00Z"),
                  ("WARC-Record-ID", f"<urn:uuid:{uuid.UUID(int=self.rng.getrandbits(128))}>"),
                  ("Content-Type", content_type), ("WARC-Block-Digest", digest(block))]
        if payload is not None:
            fields.append(("WARC-Payload-Digest", digest(payload)))
        fields.append(("Content-Length", str(len(block))))
        head = "WARC/1.1\r\n" + "".join(f"{name}: {value}\r\n" for name, value in fields) + "\r\n"
        record = head.encode() + block + b"\r\n\r\n"
        self.unpacked += len(record)
        self.file.write(gzip.compress(record, 6, mtime=0) if self.packed else record)

    def answer(self, address, media_type, body, plain=False):
        head, sent = response(media_type, body, self.rng, plain)
        self.record("response", address, "application/http; msgtype=response", head + sent, sent)


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles")
    parser.add_argument("target", type=pathlib.Path)
    parser.add_argument("--megabytes", type=float, required=True)
    parser.add_argument("--plain", action="store_true")
    arguments = parser.parse_args()
    paragraphs = paragraphs_of(arguments.articles)
    texts = arguments.target / "text"
    texts.mkdir(parents=True, exist_ok=True)
    writer = Writer(arguments.target / ("web.warc" if arguments.plain else "web.warc.gz"),
                    not arguments.plain)
    rng = random.Random(1)
    writer.record("warcinfo", "urn:info", "application/warc-fields", b"software: make_warc\r\n")
    count = 0
    while writer.unpacked < arguments.megabytes * 1e6:
        count += 1
        lang, lines = text_of(paragraphs, rng)
        encoding = rng.choice(ENCODINGS[lang])
        address = f"https://news.example/{lang}/{count:06}.html"
        request = f"GET /{lang}/{count:06}.html HTTP/1.1\r\nHost: news.example\r\n\r\n"
        writer.record("request", address, "application/http; msgtype=request", request.encode())
        writer.answer(address, f"text/html; charset={encoding}",
                      page_of(count, lang, lines, encoding))
        for image in range(rng.randrange(5)):
            writer.answer(f"https://news.example/img/{count}-{image}.jpg", "image/jpeg",
                          b"\xff\xd8\xff" + rng.randbytes(rng.randrange(5000, 40000)), True)
        if count % 50 == 0:
            writer.answer(f"https://news.example/c{count}.css", "text/css", STYLE.encode())
        (texts / f"{count:06}.txt").write_text(
            lines[0][:70] + "\n\n" + "\n\n".join(lines) + "\n", encoding="utf-8")
    writer.file.close()
    print(f"{count} pages")


if __name__ == "__main__":
    main()
