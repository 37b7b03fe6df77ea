"""Articles that try to break out of every export format, and an index of them."""
import json
import pathlib
import tempfile

# Words that mean something to one format or another, each with a figure to cite.
SENTENCES = {
    "quotes": 'He said "1,516 people" \'came\' in 2013.',
    "formula": "=HYPERLINK(\"http://example.org\",\"1,516 people\") came in 2013.",
    "plus": "+1,516 people came in 2013, said @SUM(A1).",
    "minus": "-1,516 people came in 2013; others stayed.",
    "apostrophe": "'=1,516 people came in 2013.",
    "script": "<script>alert(1516)</script> <b>1,516 people</b> came & went in 2013.",
    "cdata": "]]> <![CDATA[ 1,516 people -- came in 2013 --> &amp; <!-- gone.",
    "braces": "{1,516 people} {{came}} \\in {2013 #1 50% $x_1^2$ ~ a&b.",
    "wiki": "[[1,516 people]] '''came''' in 2013 | {{cite}} <ref>~~~~ __TOC__ <nowiki>.",
    "tabs": "1,516 people\tcame || in 2013 | /* here */.",
    "astral": "\U0001F468\u200D\U0001F469\u200D\U0001F467 1,516 people \U0001F600 came in 2013 "
              "\U0001D7D9\U00020000.",
    "bidi": "\u202E1,516 people\u202C came \u2067in\u2069 2013, \u05D0\u05D1\u05D2.",
    "combining": "1,516 pe\u0301ople\u0301 came in 2013, e\u0301\u0301\u0301.",
    "nul": "1,516 people\u0000 came \u0001\u0007 in 2013\u007F.",
    "korean": "지난해 입국한 탈북민은 1천516명이다.",
    "russian": "В 2013 году прибыли 1516 человек, «больше всех».",
    "separators": "1,516 people; came, in 2013;=1+1 \u2028 and \u2029 went.",
    "nonchar": "1,516 people \uFFFE came \uFFFF in 2013 \uFEFF.",
}


def articles():
    """One article a sentence; the title and the names have the same marks."""
    for name, sentence in SENTENCES.items():
        yield {"id": f"hostile {name} «1»", "title": f"{name}: {sentence}",
               "author": sentence[:40], "publisher": f"Outlet {sentence[:20]}",
               "published": "2014-01-13", "lang": "en",
               "url": f"https://example.org/{name}?a=1&b={{2}}|3 'x' \"y\"<z>",
               "text": f"{sentence}\n\nThe same again: {sentence}\n"}
    yield {"id": "lang", "lang": "en\" onclick=\"x()\"><i>\t|}}\nQ1", "url": "https://example.org/l",
           "title": "Of no language", "published": "2014-01-13",
           "text": "A total of 1,517 people arrived in 2013.\n"}
    # As little as an article can have.
    yield {"id": "bare", "text": "A total of 1,516 people arrived in 2013.\n"}
    yield {"id": "no figures", "text": "Nobody counted.\n"}
    yield {"id": "script url", "url": "javascript:alert(1)", "title": "A link",
           "text": "A total of 1,514 people arrived in 2013.\n"}


def write(path):
    with open(path, "w", encoding="utf-8") as file:
        for article in articles():
            file.write(json.dumps(article, ensure_ascii=True) + "\n")


def folder():
    """(TemporaryDirectory, path of hostile.jsonl in it)"""
    made = tempfile.TemporaryDirectory(prefix="attest-")
    path = pathlib.Path(made.name) / "hostile.jsonl"
    write(path)
    return made, path
