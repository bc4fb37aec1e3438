"""Run every rule on the reports of a labelled corpus, and set the hits beside the labels.

    python benchmarks/calibration/calibrate.py [CORPUS] [--read CODE …]

For each rule: hits, those at a labelled defect, those at a labelled trap, and
how many of the rest a reader has found wrong (wrong.toml). With `--read` the
hits of those rules are printed to be read, with the paragraph they stand in.
"""

import argparse
import json
from pathlib import Path

from hits import Measured, measure

from tjut.findings import Severity
from tjut.rules.all import RULES

HERE = Path(__file__).parent
CORPUS = HERE.parents[1].parent / "shared" / "corpus"


def main() -> None:
    """Print the table, what was missed, and the hits that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("corpus", type=Path, nargs="?", default=CORPUS)
    parser.add_argument("--read", nargs="+", default=[], metavar="CODE")
    arguments = parser.parse_args()
    labels = json.loads((arguments.corpus / "labels.json").read_text("utf-8"))
    measured = measure(arguments.corpus, labels, HERE)
    print_table(measured)
    print_missed(measured)
    for code in arguments.read:
        print_hits(measured, code)


def print_table(measured: Measured) -> None:
    """A line for each rule that has hits, and the sum of those that demand something."""
    print(f"{'rule':6}{'hits':>6}{'labelled':>10}{'traps':>7}{'wrong':>7}{'missed':>8}")
    for rule in RULES:
        hits = [hit for hit in measured.hits if hit.finding.code == rule.code]
        missed = [one for one in measured.labels if rule.code in one.codes and not one.is_found]
        if hits or missed:
            counts = len(hits), sum(bool(hit.labels) for hit in hits)
            other = sum(bool(hit.trap) for hit in hits), sum(bool(hit.wrong) for hit in hits)
            print(
                f"{rule.code:6}{counts[0]:6}{counts[1]:10}{other[0]:7}{other[1]:7}{len(missed):8}"
            )
    demanding = [hit for hit in measured.hits if hit.finding.severity < Severity.INFO]
    right = sum(not hit.wrong for hit in demanding)
    print(f"\nfel och varningar: {right} of {len(demanding)} right")


def print_missed(measured: Measured) -> None:
    """The labels that a rule could find and none did; then without those that none speaks of."""
    asked = [one for one in measured.labels if one.by_rule and one.codes]
    missed = [one for one in asked if not one.is_found]
    inside = [one for one in asked if one.is_found or not one.outside]
    found = len(asked) - len(missed)
    print(f"labels by rule, of kinds that codes cover: {found} of {len(asked)} found")
    print(f"labels by rule, of defects that codes cover: {found} of {len(inside)} found; missed:")
    for one in missed:
        quotes = " | ".join(one.quotes) or "–"
        print(f"  {one.report} {one.kind} ({one.severity}): {quotes} {one.outside and '– outside'}")


def print_hits(measured: Measured, code: str) -> None:
    """The hits of a rule, each with what it answers and its paragraph."""
    for hit in measured.hits:
        if hit.finding.code.startswith(code):
            kinds = ", ".join(hit.labels) or "–"
            print(f"\n{hit.report}:{hit.line} {hit.finding.code} {hit.finding.message} [{kinds}]")
            print(f"    {hit.paragraph[:300]}")
            print(*(f"    ! {note}" for note in (hit.trap, hit.wrong) if note), sep="\n")


if __name__ == "__main__":
    main()
