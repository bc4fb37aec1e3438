"""Run every rule on the reports of a labelled corpus, and set the hits beside the labels.

    python benchmarks/calibration/calibrate.py [CORPUS] [--read CODE …]

For each rule: hits, those that a reader has found right (wrong.toml has the
others), those at a labelled defect, and the labels it could have answered and
did not. With `--read` the hits of those rules are printed to be read, with the
paragraph they stand in.
"""

import argparse
import json
from pathlib import Path

from hits import Label, Measured, measure

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
    """A line for each rule that has hits or missed a label, as Markdown, and the sums."""
    print("| regel | träffar | rätt | märkta | missade |\n|---|---:|---:|---:|---:|")
    for rule in RULES:
        hits = [hit for hit in measured.hits if hit.finding.code == rule.code]
        missed = [one for one in _missed(measured) if rule.code in one.codes]
        if hits or missed:
            right = sum(not hit.wrong for hit in hits)
            labelled = sum(bool(hit.labels) for hit in hits)
            print(f"| {rule.code} | {len(hits)} | {right} | {labelled} | {len(missed)} |")
    demanding = [hit for hit in measured.hits if hit.finding.severity < Severity.INFO]
    right = sum(not hit.wrong for hit in demanding)
    print(f"\nerrors and warnings: {right} of {len(demanding)} right")
    print(f"hits in traps: {sum(bool(hit.trap) for hit in measured.hits)}")


def _missed(measured: Measured) -> list[Label]:
    """The labels that a rule could find, by a kind that codes cover, and none did."""
    return [one for one in measured.labels if one.by_rule and one.codes and not one.is_found]


def print_missed(measured: Measured) -> None:
    """The labels that a rule could find and none did; then without those that none speaks of."""
    asked = [one for one in measured.labels if one.by_rule and one.codes]
    missed = _missed(measured)
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
