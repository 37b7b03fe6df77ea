#!/usr/bin/env python3
"""Makes a MediaWiki dump of any size from the articles of the corpus, and the same as text.

usage: make_dump.py ARTICLES TARGET --megabytes N [--text-megabytes N]

ARTICLES             corpus/articles: a folder a language, TEI
TARGET/wiki.xml      an export of N MB, a page an article: with infoboxes, notes, links, headings
                     and categories, as pages of encyclopedias have them, and a talk page to each
                     tenth
TARGET/text/*.txt    the text of the same pages, one file each; of the first N MB of the dump

The texts are made as those of make_warc.py.  The same on every run.
"""
import argparse
import pathlib
import random
from xml.sax.saxutils import escape

from make_warc import paragraphs_of, text_of

HEAD = """<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
  <siteinfo><sitename>Made Wiki</sitename><dbname>madewiki</dbname>
    <base>https://wiki.example/wiki/Main_Page</base>
    <namespaces><namespace key="0" case="first-letter" /><namespace key="1">Talk</namespace>
    </namespaces></siteinfo>
"""
INFOBOX = ("{{Infobox event\n| name = %s\n| image = File:Event %d.jpg\n| date = {{start date|2013|4|%d}}"
           "\n| participants = {{formatnum:%d}}\n}}\n")
NOTE = ("<ref name=\"n%d\">{{cite news |title=Report %d |url=https://news.example/%d.html |work=News "
        "|date=1 May 2013 |access-date=2 May 2013}}</ref>")


def linked(line, rng):
    """Some of its words are links, one in bold."""
    words = line.split(" ")
    for _ in range(len(words) // 12):
        at = rng.randrange(len(words))
        word = words[at]
        if word.isalpha():
            words[at] = rng.choice((f"[[{word}]]", f"[[Page of {word}|{word}]]", f"'''{word}'''"))
    return " ".join(words)


def wikitext_of(number, lines, rng):
    parts = [INFOBOX % (lines[0][:40], number, rng.randrange(1, 30), rng.randrange(10**6))]
    for i, line in enumerate(lines):
        if i % 5 == 4:
            parts.append(f"== Part {'ABCDEFG'[i // 5]} ==\n")
        note = NOTE % (i, number, number) if rng.random() < 0.6 else ""
        parts.append(linked(line, rng) + note + "\n\n")
    parts.append(f"== References ==\n{{{{reflist}}}}\n\n[[Category:Events {number % 90}]]\n")
    return "".join(parts)


def page_of(number, namespace, title, text):
    return (f"  <page><title>{escape(title)}</title><ns>{namespace}</ns><id>{number}</id>\n"
            f"    <revision><id>{number + 10**6}</id><timestamp>2024-03-01T06:00:00Z</timestamp>\n"
            "      <contributor><username>Somebody</username><id>7</id></contributor>\n"
            "      <model>wikitext</model><format>text/x-wiki</format>\n"
            f"      <text bytes=\"{len(text.encode())}\" xml:space=\"preserve\">{escape(text)}</text>\n"
            "    </revision></page>\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles")
    parser.add_argument("target", type=pathlib.Path)
    parser.add_argument("--megabytes", type=float, required=True)
    parser.add_argument("--text-megabytes", type=float, default=float("inf"))
    arguments = parser.parse_args()
    paragraphs = paragraphs_of(arguments.articles)
    texts = arguments.target / "text"
    texts.mkdir(parents=True, exist_ok=True)
    rng = random.Random(1)
    count = written = 0
    with open(arguments.target / "wiki.xml", "w", encoding="utf-8") as dump:
        dump.write(HEAD)
        while written < arguments.megabytes * 1e6:
            count += 1
            lines = text_of(paragraphs, rng)[1]
            title = f"{lines[0][:60].strip()} {count}"
            page = page_of(count, 0, title, wikitext_of(count, lines, rng))
            if count % 10 == 0:
                page += page_of(count + 5 * 10**6, 1, f"Talk:{title}", "To do.\n")
            dump.write(page)
            written += len(page.encode())
            if written < arguments.text_megabytes * 1e6:
                (texts / f"{count:06}.txt").write_text(
                    title + "\n\n" + "\n\n".join(lines) + "\n", encoding="utf-8")
        dump.write("</mediawiki>\n")
    print(f"{count} pages")


if __name__ == "__main__":
    main()
