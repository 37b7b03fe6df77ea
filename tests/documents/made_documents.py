"""Documents of every format made from one text, by programs that are not ours."""
import datetime
import email.headerregistry
import email.message
import email.policy
import email.utils
import html
import io
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

# Debian's packages, whichever Python this is.
sys.path.append("/usr/lib/python3/dist-packages")
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (BaseDocTemplate, Frame, PageTemplate, Paragraph, Spacer, Table)

TEI = "{http://www.tei-c.org/ns/1.0}"
FONTS = "/usr/share/fonts/truetype/nanum/"


class Article:
    """What the corpus holds: metadata, and blocks of (element, text)."""

    def __init__(self, path):
        root = ElementTree.parse(path).getroot()
        find = lambda step: root.find(f".//{TEI}{step}")
        self.id = path.stem
        self.title = "".join(find("titleStmt").find(f"{TEI}title").itertext()).strip()
        self.lang = root.find(f"{TEI}text").get("{http://www.w3.org/XML/1998/namespace}lang")
        journal = root.find(f".//{TEI}monogr/{TEI}title")
        self.publisher = "".join(journal.itertext()) if journal is not None else "An Outlet"
        dated = root.find(f".//{TEI}imprint/{TEI}date")
        self.published = dated.get("when") if dated is not None else None
        self.blocks = []
        for element in root.find(f"{TEI}text").find(f"{TEI}body").iter():
            name = element.tag.removeprefix(TEI)
            if name in ("head", "byline", "p", "item", "row", "opener", "closer", "dateline"):
                cells = element.findall(f"{TEI}cell")
                text = ("\t".join("".join(cell.itertext()) for cell in cells) if cells
                        else "".join(element.itertext()))
                text = "\t".join(" ".join(cell.split()) for cell in text.split("\t"))
                if text:
                    self.blocks.append((name, text))

    def text(self):
        return "\n\n".join(text for _, text in self.blocks) + "\n"

    def html(self):
        """One heading of the first level, rows in tables."""
        parts, rows, first = [], [], True
        for name, text in self.blocks + [("end", "")]:
            if name != "row" and rows:
                parts.append("<table>" + "".join(rows) + "</table>")
                rows = []
            escaped = html.escape(text)
            if name == "row":
                rows.append("<tr>" + "".join(f"<td>{cell}</td>" for cell in escaped.split("\t"))
                            + "</tr>")
            elif name == "head":
                level = 1 if first else 2
                first = False
                parts.append(f"<h{level}>{escaped}</h{level}>")
            elif name == "item":
                parts.append(f"<ul><li>{escaped}</li></ul>")
            elif name != "end":
                parts.append(f"<p>{escaped}</p>")
        return (f'<!DOCTYPE html><html lang="{self.lang}"><head><meta charset="utf-8">'
                f"<title>{html.escape(self.title)}</title></head><body>" + "\n".join(parts)
                + "</body></html>")


def by_pandoc(article, path, *more):
    """The format is that of the path's ending."""
    dated = ["--metadata", f"date={article.published}"] if article.published else []
    # The title stands in the text already.
    page = article.html().replace("<title>", "<!--").replace("</title>", "-->")
    subprocess.run(["pandoc", "--from", "html", "--output", path, *dated, *more],
                   input=page.encode(), check=True, timeout=120, stderr=subprocess.DEVNULL)


def fonts():
    if "Nanum" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont("Nanum", FONTS + "NanumGothic.ttf"))
        pdfmetrics.registerFont(TTFont("Nanum-Bold", FONTS + "NanumGothicBold.ttf"))


def style(name="text", size=10, font="Nanum", **more):
    return ParagraphStyle(name, fontName=font, fontSize=size, leading=1.35 * size, **more)


class Pages(BaseDocTemplate):
    """Pages of one or more columns, with a running title and the number of the page."""

    def __init__(self, to, columns, running, labels_from=1, **more):
        super().__init__(to, pagesize=A4, **more)
        width, height = A4
        margin, gap = 60, 24
        each = (width - 2 * margin - (columns - 1) * gap) / columns
        frames = [Frame(margin + i * (each + gap), 70, each, height - 150, 0, 0, 0, 0)
                  for i in range(columns)]

        def furnish(canvas, _):
            if canvas.getPageNumber() == 1 and labels_from != 1:
                canvas.addPageLabel(0, "ARABIC", labels_from)
            canvas.setFont("Nanum", 8)
            if running:
                number = canvas.getPageNumber() - 1 + labels_from
                canvas.drawString(margin, height - 40, running)
                canvas.drawCentredString(width / 2, 36, f"– {number} –")

        self.addPageTemplates(PageTemplate(frames=frames, onPage=furnish))


def pdf(article, to, columns=1, running="", word_wrap=None, size=10, **more):
    fonts()
    first, story, rows = True, [], []
    wrap = {"wordWrap": word_wrap} if word_wrap else {}
    for name, text in article.blocks + [("end", "")]:
        if name != "row" and rows:
            story.append(Table(rows, style=[("FONT", (0, 0), (-1, -1), "Nanum", size)]))
            rows = []
        escaped = html.escape(text, quote=False)
        if name == "row":
            rows.append(text.split("\t"))
        elif name == "head":
            story.append(Paragraph(escaped, style("head", 15 if first else 12, "Nanum-Bold",
                                                  spaceBefore=8, spaceAfter=6)))
            first = False
        elif name == "item":
            story.append(Paragraph(escaped, style("item", size, bulletIndent=4, leftIndent=14),
                                   bulletText="" if text[0].isdigit() else "•"))
        elif name != "end":
            story.append(Paragraph(escaped, style("text", size, alignment=4, spaceAfter=5, **wrap)))
            story.append(Spacer(1, 2))
    Pages(to, columns, running, title=article.title, author="", **more).build(story)


def pdf_bytes(article, **more):
    to = io.BytesIO()
    pdf(article, to, **more)
    return to.getvalue()


def eml(article, charset="utf-8", encoding="quoted-printable", kind="html"):
    message = email.message.EmailMessage(policy=email.policy.SMTP)
    message["From"] = email.headerregistry.Address(article.publisher,
                                                   addr_spec="news@outlet.example")
    message["To"] = "reader@desk.example"
    message["Subject"] = article.title
    message["Message-ID"] = f"<{article.id}@outlet.example>"
    message["List-Unsubscribe"] = "<https://outlet.example/unsubscribe?u=1>"
    if article.published and len(article.published) == 10:
        message["Date"] = email.utils.format_datetime(
            datetime.datetime.fromisoformat(article.published + "T09:00:00+09:00"))
    if kind == "html":
        message.set_content("Read it in your browser.", charset=charset, cte=encoding)
        message.add_alternative(article.html(), subtype="html", charset=charset, cte=encoding)
    else:
        message.set_content(article.text(), charset=charset, cte=encoding)
    return message.as_bytes()
