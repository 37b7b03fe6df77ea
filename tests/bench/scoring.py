"""How well extracted claims match gold claims: the definitions behind the table.

Quantity: two claims match when their spans overlap and their low and high are
equal as numbers (shares as factors: 70 percent is 0.7; fractions to one part in a
thousand, since 1/3 has no end; a vague claim has no value to match).  One to one,
gold in order, the longest overlap first.  Unit, modifier, role, status, period and
attribution are judged among matched claims; "strict" wants quantity, unit and
period.  Optional gold claims count neither for nor against.
"""
import calendar
import os
import re
from decimal import Decimal, InvalidOperation

SHARE_SCALES = {"percent": 100, "permille": 1000, "ratio": 1}


def stem(name):
    return os.path.splitext(os.path.basename(name))[0]


def article_of(claim):
    source = claim.get("source") or {}
    return stem(source.get("path") or source.get("article") or "")


def number(text, unit):
    """A limit as a number; percent and permille as factors."""
    if text is None:
        return None
    try:
        return Decimal(str(text)) / SHARE_SCALES.get(unit, 1)
    except InvalidOperation:
        return text


def same_limit(gold, found, tolerant):
    if gold == found:
        return True
    if not tolerant or not isinstance(gold, Decimal) or not isinstance(found, Decimal):
        return False
    return abs(gold - found) * 1000 <= abs(gold)


def same_value(gold, quantity):
    if gold["modifier"] == "vague":
        return True
    return all(same_limit(number(gold[end], gold["unit"]),
                          number(quantity.get(end), quantity.get("unit")),
                          gold["unit"] == "ratio") for end in ("low", "high"))


def same_unit(gold, found):
    return gold == found or (gold in SHARE_SCALES and found in SHARE_SCALES)


def days(point):
    """'2014-Q1' → ('2014-01-01', '2014-03-31'); '..' → (None, None)."""
    match = re.fullmatch(r"(\d{4})(?:-(?:Q([1-4])|H([12])|(\d\d)(-\d\d)?))?", point)
    if not match:
        return None, None
    year, quarter, half, month, day = match.groups()
    if day:
        return point, point
    first, last = 1, 12
    if quarter:
        first, last = 3 * int(quarter) - 2, 3 * int(quarter)
    elif half:
        first, last = 6 * int(half) - 5, 6 * int(half)
    elif month:
        first = last = int(month)
    end = calendar.monthrange(int(year), last)[1]
    return f"{year}-{first:02}-01", f"{year}-{last:02}-{end:02}"


def interval(edtf):
    """First and last day of a period in the notation of the gold; None for none."""
    if edtf is None:
        return None
    first, _, last = edtf.partition("/")
    return days(first)[0], days(last or first)[1]


def found_interval(period):
    if not period:
        return None
    if "from" in period or "to" in period:
        return period.get("from"), period.get("to")
    return interval(period.get("edtf"))


def words(text):
    return set(re.findall(r"\w+", (text or "").casefold()))


def names_found(gold_names, chain):
    """How many gold names some link of the chain covers by half of their words."""
    links = [words(link.get("name") if isinstance(link, dict) else link) for link in chain or []]
    return sum(any(want and 2 * len(want & link) >= len(want) for link in links)
               for want in map(words, gold_names))


def overlap(gold, claim):
    if stem(gold["article"]) != article_of(claim):
        return 0
    quantity = claim["quantity"]
    return min(gold["end"], quantity["end"]) - max(gold["start"], quantity["start"])


def match(gold, claims):
    """{index of gold: index of claim}, one to one."""
    by_article = {}
    for j, claim in enumerate(claims):
        by_article.setdefault(article_of(claim), []).append(j)
    matched, used = {}, set()
    for i, wanted in enumerate(gold):
        candidates = [(overlap(wanted, claims[j]), -j) for j in by_article.get(stem(wanted["article"]), [])
                      if j not in used and same_value(wanted, claims[j]["quantity"])]
        best = max((c for c in candidates if c[0] > 0), default=None)
        if best:
            matched[i] = -best[1]
            used.add(-best[1])
    return matched


def f1(hits, predicted, wanted):
    precision = hits / predicted if predicted else 0.0
    recall = hits / wanted if wanted else 0.0
    total = precision + recall
    return precision, recall, 2 * precision * recall / total if total else 0.0


def ratio(part, whole):
    return part / whole if whole else None


def row(pairs, predicted, wanted):
    """One line of the table, from the matched (gold, claim) pairs of a language."""
    def right(test):
        return sum(bool(test(g, c)) for g, c in pairs)

    unit_right = lambda g, c: same_unit(g["unit"], c["quantity"].get("unit"))
    period_right = lambda g, c: found_interval(c.get("period")) == interval(g["period"])
    dated = [(g, c) for g, c in pairs if g["period"] is not None]
    undated = [(g, c) for g, c in pairs if g["period"] is None]
    names = sum(len(g["attribution"]) for g, _ in pairs)
    precision, recall, quantity = f1(len(pairs), predicted, wanted)
    strict = right(lambda g, c: unit_right(g, c) and period_right(g, c))
    return {
        "gold": wanted, "found": predicted, "P": precision, "R": recall, "F1": quantity,
        "strict": f1(strict, predicted, wanted)[2],
        "unit": ratio(right(unit_right), len(pairs)),
        "modifier": ratio(right(lambda g, c: c["quantity"].get("modifier") == g["modifier"]),
                          len(pairs)),
        "role": ratio(right(lambda g, c: (c.get("measure") or {}).get("role") == g["role"]),
                      len(pairs)),
        "status": ratio(right(lambda g, c: c.get("status") == g["status"]), len(pairs)),
        "period": ratio(sum(period_right(g, c) for g, c in dated), len(dated)),
        "undated": ratio(sum(period_right(g, c) for g, c in undated), len(undated)),
        "attribution": ratio(sum(names_found(g["attribution"], c.get("attribution"))
                                 for g, c in pairs), names)}


def score(gold, claims, language_of):
    """{language: row}, and "all".  language_of(article stem) names the language."""
    articles = {stem(g["article"]) for g in gold}
    claims = [c for c in claims if article_of(c) in articles]
    matched = match(gold, claims)
    optional = [g for g in gold if g.get("optional")]
    scored = set(matched[i] for i in matched if not gold[i].get("optional"))
    free = {j for j, c in enumerate(claims) if j not in scored and
            any(overlap(g, c) > 0 for g in optional)}

    rows = {}
    for language in sorted({language_of(a) for a in articles}) + ["all"]:
        inside = lambda a: language in ("all", language_of(a))
        wanted = [i for i, g in enumerate(gold)
                  if inside(stem(g["article"])) and not g.get("optional")]
        predicted = [j for j, c in enumerate(claims) if inside(article_of(c)) and j not in free]
        rows[language] = row([(gold[i], claims[matched[i]]) for i in wanted if i in matched],
                             len(predicted), len(wanted))
    return rows
