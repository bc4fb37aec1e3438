"""What is lifted out of reports, as JSON for other programs."""

import json
from collections.abc import Sequence
from typing import Any

from tjut.model.decisions import Decider
from tjut.show.lift import Lifted, heading_of
from tjut.show.plain import plain_lines


def write_json(lifted: Sequence[Lifted]) -> str:
    """The reports in order, under `arenden`; texts are plain."""
    content = {"version": 1, "arenden": [_report(one) for one in lifted]}
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _report(one: Lifted) -> dict[str, Any]:
    return {
        "path": one.path,
        "titel": one.title,
        "diarienummer": one.number,
        "handlaggare": one.officer,
        "sammanfattning": "\n".join(plain_lines(one.summary)),
        "beslut": [_decider(decider) for decider in one.deciders],
        "handlingar": one.papers,
        "skickas_till": one.receivers,
    }


def _decider(decider: Decider) -> dict[str, Any]:
    return {
        "organ": decider.body[:1].upper() + decider.body[1:],
        "foreslas_av": decider.proposer[:1].upper() + decider.proposer[1:],
        "rubrik": heading_of(decider),
        "punkter": [
            {
                "nummer": point.number,
                "inledning": point.lead.prose.text if point.lead else "",
                "text": "\n".join(plain_lines(point.blocks)),
            }
            for point in decider.points
        ],
    }
