"""From a plain text, its gold claims and its CSL-JSON record to a TEI article.

Blocks are guessed from the lines alone (no language is known here): the first
line is the title, the rest of its block the byline; a short line on top of a
paragraph heads a dated entry; lines with columns are a table; numbered lines are
a list.  What a guess gets wrong is put right by hand afterwards: the TEI is the
master from then on.
"""
import re
from xml.sax.saxutils import escape, quoteattr

LANGUAGE_NAMES = {"en": "English", "ko": "Korean", "ru": "Russian"}
YEAR_OR_DATE = re.compile(
    r"(?<![\d.,:/+-])((?:19|20)\d\d)(?:([-./])(\d\d)\2(\d\d))?(?![\d%:]|[-./,–—]\d)")
COLUMNS = re.compile(r"\S+(?:\t| {2,})\S")
NUMBERED = re.compile(r"\d+\. \S")
SENTENCE_END = tuple(".?!:;\"»”)…")


def element(tag, content, /, **attributes):
    shown = "".join(f" {key.replace('_', ':')}={quoteattr(value)}"
                    for key, value in attributes.items() if value is not None)
    return f"<{tag}{shown}>{content}</{tag}>" if content is not None else f"<{tag}{shown}/>"


def dated(text):
    """Escapes `text`, with years and numeric dates marked."""
    out, last = [], 0
    for match in YEAR_OR_DATE.finditer(text):
        year, _, month, day = match.groups()
        out += [escape(text[last:match.start()]),
                element("date", match.group(), when=f"{year}-{month}-{day}" if month else year)]
        last = match.end()
    return "".join(out) + escape(text[last:])


def marked(text, offset, claims):
    """The stretch of text that begins at `offset`, with its claims marked."""
    out, last = [], 0
    for number, claim in claims:
        start, end = claim["start"] - offset, claim["end"] - offset
        if start < 0 or start >= len(text):
            continue
        words = escape(text[start:end])
        low, high = claim["low"], claim["high"]
        if low is not None and low == high:
            quantity = low
        else:
            quantity = None
            if low is not None or high is not None:
                words = element("num", words, atLeast=low, atMost=high)
        out += [dated(text[last:start]),
                element("measure", words, type=claim["modifier"], quantity=quantity,
                        unit=claim["unit"], ana=f"#c{number}")]
        last = end
    return "".join(out) + dated(text[last:])


def feature_structure(number, claim):
    def feature(name, value):
        return "\n" + element("f", value, name=name)

    string = lambda text: element("string", escape(text))
    symbol = lambda text: element("symbol", None, value=text)
    inside = feature("measure", string(claim["measure"]))
    if claim["series"] is not None:
        inside += feature("series", symbol(claim["series"]))
    if claim["role"] != "level":
        inside += feature("role", symbol(claim["role"]))
    if claim["period"] is not None:
        inside += feature("period", symbol(claim["period"]))
    if claim["attribution"]:
        names = "".join(string(name) for name in claim["attribution"])
        inside += feature("attribution", element("vColl", names, org="list"))
    if claim["status"] != "asserted":
        inside += feature("status", symbol(claim["status"]))
    if claim["optional"]:
        inside += feature("optional", element("binary", None, value="true"))
    if claim["note"]:
        inside += feature("note", string(claim["note"]))
    return element("fs", inside, xml_id=f"c{number}", type="claim")


def block(lines, first):
    """(element of each line, element around all of them or None, around with a head)."""
    if first:
        return ["head"] + ["byline"] * (len(lines) - 1), None
    rows = [bool(COLUMNS.search(line)) for line in lines]
    if len(lines) > 2 and all(rows[1:]):
        return (["row"] if rows[0] else ["head"]) + ["row"] * (len(lines) - 1), "table"
    if len(lines) > 1 and all(NUMBERED.match(line) for line in lines):
        return ["item"] * len(lines), "list"
    if len(lines) > 1 and len(lines[0]) < 60 and not lines[0].endswith(SENTENCE_END):
        return ["head"] + ["p"] * (len(lines) - 1), 'div type="entry"'
    return ["p"] * len(lines), None


def line_element(name, line, offset, claims):
    if name != "row":
        return element(name, marked(line, offset, claims))
    cells, last = [], 0
    for gap in re.finditer(r"\t| {2,}", line):
        cell = marked(line[last:gap.start()], offset + last, claims)
        cells += [element("cell", cell), gap.group()]
        last = gap.end()
    cells.append(element("cell", marked(line[last:], offset + last, claims)))
    return element("row", "".join(cells))


def body(text, claims):
    """The marked-up text; without its tags it is `text` again."""
    numbered = list(enumerate(claims, 1))
    out, offset = [], 0
    for count, piece in enumerate(re.split(r"(\n{2,}|\n\Z)", text)):
        if piece.startswith("\n") or not piece:
            out.append(piece)
        else:
            lines = piece.split("\n")
            names, around = block(lines, count == 0)
            shown, at = [], offset
            for name, line in zip(names, lines):
                shown.append(line_element(name, line, at, numbered))
                at += len(line) + 1
            inside = "\n".join(shown)
            out.append(f"<{around}>{inside}</{around.split()[0]}>" if around else inside)
        offset += len(piece)
    return element("body", "".join(out), xml_space="preserve")


def author(person):
    if "literal" in person:
        return element("author", escape(person["literal"]))
    name = element("forename", escape(person["given"])) + " " if "given" in person else ""
    return element("author", element(
        "persName", name + element("surname", escape(person["family"]))))


def source(record, lang):
    """The <sourceDesc> of a CSL-JSON record, which may hold an id and nothing else."""
    if "container-title" not in record:
        return element("p", "Known only from what the text itself says.")
    parts = record["issued"]["date-parts"][0]
    day = "-".join(f"{part:02}" for part in parts)
    analytic = element("title", escape(record["title"]), level="a", xml_lang=lang)
    analytic += "".join("\n" + author(person) for person in record.get("author", []))
    monogr = element("title", escape(record["container-title"]), level="j")
    monogr += "\n" + element("imprint", element("date", None, when=day))
    inside = element("analytic", analytic) + "\n" + element("monogr", monogr)
    if "URL" in record:
        inside += "\n" + element("idno", escape(record["URL"]), type="URI")
    return element("biblStruct", inside, type=record.get("type"))


def header(record, title, lang, licence):
    language = element("language", LANGUAGE_NAMES.get(lang, lang), ident=lang)
    return f"""<teiHeader>
<fileDesc>
<titleStmt><title>{escape(record.get("title", title))}</title></titleStmt>
<publicationStmt>
<publisher>The attest project</publisher>
<idno type="attest">{escape(record["id"])}</idno>
<availability><licence>{escape(licence)}</licence></availability>
</publicationStmt>
<sourceDesc>
{source(record, lang)}
</sourceDesc>
</fileDesc>
<profileDesc><langUsage>{language}</langUsage></profileDesc>
</teiHeader>"""


def tei(text, claims, record, lang, licence):
    claims = sorted(claims, key=lambda claim: claim["start"])
    structures = "\n".join(feature_structure(n, claim) for n, claim in enumerate(claims, 1))
    title = text.split("\n", 1)[0]
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
{header(record, title, lang, licence)}
<text xml:lang={quoteattr(lang)}>
{body(text, claims)}
<back>
{structures}
</back>
</text>
</TEI>
"""
