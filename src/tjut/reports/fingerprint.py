"""What makes a finding the same one in the next run, though lines above it have come or gone."""

import hashlib
from collections import Counter
from collections.abc import Iterable

from tjut.reports.report import Row


def fingerprints(rows: Iterable[Row]) -> list[str]:
    """A fingerprint for each row, all different; made of what is found, not of its line number."""
    seen: Counter[tuple[str, ...]] = Counter()
    prints = []
    for row in rows:
        about = (row.path, row.code, row.message, row.source_line)
        seen[about] += 1
        text = "\0".join((*about, str(seen[about])))
        prints.append(hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:40])
    return prints
