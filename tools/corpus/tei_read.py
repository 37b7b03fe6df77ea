"""From a TEI article of corpus/articles to its text and its gold claims.

The rule that everything rests on: the text is the character data of
<body xml:space="preserve">, verbatim (corpus/README.md).
"""
import os
import xml.etree.ElementTree as ElementTree

TEI = "{http://www.tei-c.org/ns/1.0}"
XML = "{http://www.w3.org/XML/1998/namespace}"


class Malformed(Exception):
    """A file that breaks a rule of corpus/README.md; the message names it."""


def body_of(path):
    root = ElementTree.parse(path).getroot()
    body = root.find(f"{TEI}text/{TEI}body")
    if body is None:
        raise Malformed(f"{path}: no text/body")
    if body.get(XML + "space") != "preserve":
        raise Malformed(f'{path}: the body lacks xml:space="preserve"')
    return root, body


def text_of(path):
    _, body = body_of(path)
    return "".join(body.itertext())


def measures(body):
    """(offset, <measure>) in text order; offsets are code points."""
    found = []

    def walk(element, offset):
        if element.tag == TEI + "measure":
            found.append((offset, element))
        offset += len(element.text or "")
        for child in element:
            offset = walk(child, offset) + len(child.tail or "")
        return offset

    walk(body, 0)
    return found


def value_of(feature):
    """A feature's value: string, list of strings or bool."""
    value = feature[0]
    kind = value.tag.removeprefix(TEI)
    if kind == "string":
        return value.text or ""
    if kind == "symbol":
        return value.get("value")
    if kind == "binary":
        return value.get("value") == "true"
    if kind == "vColl":
        return [item.text or "" for item in value]
    raise Malformed(f"feature {feature.get('name')!r} has a value of kind {kind!r}")


def features_of(root, path):
    """{id: {feature name: value}} of every <fs type="claim">."""
    features = {}
    for structure in root.iter(TEI + "fs"):
        name = structure.get(XML + "id")
        if name in features:
            raise Malformed(f"{path}: two feature structures #{name}")
        features[name] = {f.get("name"): value_of(f) for f in structure}
    return features


def limits(measure):
    """(low, high) as written; None for an open end."""
    if measure.get("quantity") is not None:
        return measure.get("quantity"), measure.get("quantity")
    number = measure.find(TEI + "num")
    if number is None:
        return None, None
    return number.get("atLeast"), number.get("atMost")


def gold_of(path, suffix=None):
    """The claims of one article, as CLAIMS.md, section 6 orders their fields."""
    root, body = body_of(path)
    features = features_of(root, path)
    stem, ending = os.path.splitext(os.path.basename(path))
    claims = []
    for start, measure in measures(body):
        name = (measure.get("ana") or "").removeprefix("#")
        if name not in features:
            raise Malformed(f"{path}: measure at {start} points at #{name}, which is not there")
        known = features.pop(name)
        words = "".join(measure.itertext())
        low, high = limits(measure)
        claims.append({
            "article": stem + (suffix or ending), "start": start, "end": start + len(words),
            "text": words, "low": low, "high": high, "modifier": measure.get("type"),
            "unit": measure.get("unit"), "period": known.get("period"),
            "measure": known["measure"], "role": known.get("role", "level"),
            "series": known.get("series"), "attribution": known.get("attribution", []),
            "status": known.get("status", "asserted"), "optional": known.get("optional", False),
            "note": known.get("note", "")})
    if features:
        raise Malformed(f"{path}: no measure points at {', '.join(sorted(features))}")
    return claims
