"""The articles of the corpus in the formats that wikis, blogs and feeds have.

As a library: `corpus_articles()` and a function a format.  As a program, for measuring:

  made_formats.py FORMAT [COPIES] >FILE    mediawiki, wxr, rss, atom, json-feed or jsonl
"""
import json
import pathlib
import sys
import xml.etree.ElementTree as ElementTree
from email.utils import format_datetime
from datetime import datetime, timezone
from html import escape

ROOT = pathlib.Path(__file__).resolve().parents[2]
TEI = "{http://www.tei-c.org/ns/1.0}"
XML = "{http://www.w3.org/XML/1998/namespace}"


class Article:
    """Title, metadata, and blocks: ("head"|"p"|"item"|"row", text or list of cells)."""

    def __init__(self, path):
        root = ElementTree.parse(path).getroot()
        source = root.find(f".//{TEI}sourceDesc")
        day = source.find(f".//{TEI}date")
        self.name = path.stem
        self.title = words(root.find(f".//{TEI}titleStmt/{TEI}title"))
        self.author = words(source.find(f".//{TEI}author"))
        # Of those known only from their own text, the same in every format.
        self.date = "2016-01-15" if day is None else day.get("when")
        self.url = words(source.find(f".//{TEI}idno")) or f"https://example.org/{path.stem}"
        text = root.find(f"{TEI}text")
        self.lang = text.get(XML + "lang")
        self.blocks = [block for element in text.find(f"{TEI}body") for block in blocks(element)]
        self.body = self.blocks[1:] if self.blocks[0] == ("head", self.title) else self.blocks

    def plain(self):
        lines = [block if isinstance(block, str) else "\t".join(block)
                 for _, block in [("head", self.title), *self.body]]
        return "\n\n".join(lines) + "\n"


def words(element):
    return "" if element is None else " ".join("".join(element.itertext()).split())


def blocks(element):
    name = element.tag.removeprefix(TEI)
    if name in ("div", "list", "table", "quote", "floatingText", "body", "cit"):
        return [block for child in element for block in blocks(child)]
    if name == "row":
        return [("row", [words(cell) for cell in element])]
    if not words(element):
        return []
    return [(name if name in ("head", "item") else "p", words(element))]


def corpus_articles():
    return [Article(path) for path in sorted((ROOT / "corpus" / "articles").glob("*/*.xml"))]


def html(article):
    made = []
    for kind, block in article.body:
        if kind == "row":
            cells = "".join(f"<td>{escape(cell)}</td>" for cell in block)
            made.append(f"<table><tr>{cells}</tr></table>")
        else:
            tag = {"head": "h2", "item": "li"}.get(kind, "p")
            made.append(f"<{tag}>{escape(block)}</{tag}>")
    return "\n".join(made)


def wikitext(article):
    """With what pages have around their text, and must not be read."""
    made = ["{{Infobox newspaper\n| circulation = 99,999\n| staff = {{formatnum:777}}\n}}",
            "[[File:Press.jpg|thumb|A press of 88,888 sheets]]"]
    for kind, block in article.body:
        if kind == "row":
            made.append("{|\n|-\n| " + " || ".join(block) + "\n|}")
        elif kind == "head":
            made.append(f"== {block} ==")
        else:
            made.append(("* " if kind == "item" else "") + dressed(block))
    made.append("== References ==\n{{reflist}}\n* A. Author, ''A book'', pp. 10–20.\n"
                "[[Category:Articles of 2014]]")
    return "\n\n".join(made)


def dressed(text):
    """The first figure kept together by a template, the first long word a link, and a note."""
    parts = text.split(" ")
    for i, part in enumerate(parts):
        if part.isdigit() and i + 1 < len(parts):
            parts[i:i + 2] = ["{{nowrap|" + part + " " + parts[i + 1] + "}}"]
            break
    for i, part in enumerate(parts):
        if part.isalpha() and len(part) > 5:
            parts[i] = f"[[Some page|{part}]]"
            break
    return " ".join(parts) + "<ref>{{cite web|title=X 1,234|year=2014}}</ref>"


def mediawiki(articles):
    yield ('<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" '
           'xml:lang="en">\n<siteinfo><sitename>Testpedia</sitename><dbname>testwiki</dbname>'
           '<base>https://wiki.example.org/wiki/Main_Page</base>'
           '<namespaces><namespace key="0" case="first-letter" />'
           '<namespace key="1" case="first-letter">Talk</namespace></namespaces></siteinfo>\n')
    for number, article in enumerate(articles, 1):
        text = escape(wikitext(article), quote=False)
        yield (f"<page><title>{escape(article.title)}</title><ns>0</ns><id>{number}</id>"
               f"<revision><id>{1000 + number}</id><timestamp>{article.date}T09:00:00Z</timestamp>"
               "<contributor><username>Someone</username><id>5</id></contributor>"
               "<model>wikitext</model><format>text/x-wiki</format>"
               f'<text bytes="{len(text)}" xml:space="preserve">{text}</text>'
               "<sha1>0</sha1></revision></page>\n")
    yield "</mediawiki>\n"


def rfc822(day):
    return format_datetime(datetime.fromisoformat(day).replace(hour=9, tzinfo=timezone.utc))


RSS = ('<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" '
       'xmlns:content="http://purl.org/rss/1.0/modules/content/" '
       'xmlns:dc="http://purl.org/dc/elements/1.1/" '
       'xmlns:wp="http://wordpress.org/export/1.2/">\n<channel><title>Testpress</title>'
       "<link>https://press.example.org</link><description>999 things</description>\n")


def item(article, more=""):
    return (f"<item><title>{escape(article.title)}</title><link>{article.url}</link>"
            f"<pubDate>{rfc822(article.date)}</pubDate><dc:creator>{escape(article.author)}"
            f'</dc:creator><guid isPermaLink="false">{article.name}</guid>'
            f"<dc:language>{article.lang}</dc:language>"
            "<description>A teaser with 55,555 words</description>"
            f"<content:encoded><![CDATA[{html(article)}]]></content:encoded>{more}</item>\n")


def rss(articles):
    yield RSS
    yield from map(item, articles)
    yield "</channel></rss>\n"


def wxr(articles):
    yield RSS + "<wp:wxr_version>1.2</wp:wxr_version>\n"
    for number, article in enumerate(articles, 1):
        yield item(article, f"<wp:post_id>{number}</wp:post_id><wp:post_date>{article.date} "
                            "09:00:00</wp:post_date><wp:status>publish</wp:status>"
                            "<wp:post_type>post</wp:post_type>")
    yield "</channel></rss>\n"


def atom(articles):
    yield ('<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>Testatom'
           '</title><id>tag:example.org,2014:feed</id><link href="https://atom.example.org/"/>\n')
    for article in articles:
        yield (f'<entry xml:lang="{article.lang}"><title>{escape(article.title)}</title>'
               f'<link rel="alternate" href="{article.url}"/><id>{article.url}#entry</id>'
               f"<published>{article.date}T09:00:00Z</published>"
               f"<updated>{article.date}T09:00:00Z</updated>"
               f'<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{html(article)}'
               "</div></content></entry>\n")
    yield "</feed>\n"


def json_feed(articles):
    items = [{"id": article.url, "url": article.url, "title": article.title,
              "content_html": html(article), "date_published": article.date + "T09:00:00Z",
              "language": article.lang, "authors": [{"name": article.author}]}
             for article in articles]
    yield json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "Testjson",
                      "home_page_url": "https://json.example.org", "items": items})


def jsonl(articles):
    for article in articles:
        yield json.dumps({"id": article.name, "text": article.plain(), "lang": article.lang,
                          "title": article.title, "published": article.date,
                          "url": article.url}, ensure_ascii=False) + "\n"


FORMATS = {"mediawiki": mediawiki, "wxr": wxr, "rss": rss, "atom": atom, "json-feed": json_feed,
           "jsonl": jsonl}


def main():
    chosen = FORMATS[sys.argv[1]]
    copies = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for piece in chosen(corpus_articles() * copies):
        sys.stdout.write(piece)


if __name__ == "__main__":
    main()
