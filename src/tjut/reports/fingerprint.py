"""What makes a finding the same one in the next run, though lines above it have come or gone."""

import hashlib
from collections import Counter
from collections.abc import Iterable
from functools import cache

from tjut.reports.report import Row


def fingerprints(rows: Iterable[Row]) -> list[str]:
    """A fingerprint for each row, all different; made of what is found, not of its line number."""
    seen: Counter[str] = Counter()
    line = cache(_digest)
    prints = []
    for row in rows:
        about = "\0".join((row.path, row.code, row.message, line(row.source_line)))
        seen[about] += 1
        prints.append(_digest(f"{about}\0{seen[about]}"))
    return prints


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:40]
