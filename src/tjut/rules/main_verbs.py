"""What a decision point does: its first verb that says so.

*Nämnden antar …*, *Nämnden beslutar att anta …*, *Nämnden föreslår att
kommunfullmäktige antar …* and, after a lead-in, *anta …* all adopt.
"""

import re
from typing import NamedTuple

from tjut.language.decision import REACH
from tjut.language.patterns import late
from tjut.language.verb_forms import Form
from tjut.rules.decision_points import Stated
from tjut.rules.decision_verbs import decision_verbs

_DECIDES_TO = late(r"beslutar\s(?:för\s(?:egen|sin)\sdel\s)?att\s", re.I)
_WORD = late(r"\s*(?:att\s+)?(?:besluta\s+att\s+)?([^\W\d_]+)", re.I)


class MainVerb(NamedTuple):
    """A verb in the present tense, where it ends in the text, and whether it is an infinitive."""

    verb: str
    end: int
    infinitive: bool


def main_verb(stated: Stated) -> MainVerb | None:
    """The verb of what a point decides or proposes; None when tjut does not know it."""
    text, decision = stated.text[:REACH], stated.decision
    start = 0
    if decision.form is Form.DECIDES and decision.verb:
        start = decision.verb.start
        if decision.target:
            start = decision.target.end
        elif to := _DECIDES_TO().match(text, start):
            start = to.end()
    elif stated.lead is None:
        return None
    word = _WORD().match(text, start)
    present = decision_verbs().present(word[1]) if word else None
    if word is None or present is None:
        return None
    return MainVerb(present, word.end(), infinitive=word[1].casefold() != present)
