"""Who decides by the heading over a set of decision points."""

import pytest

from tjut.language.decider_headings import read_heading

HEADINGS = {
    "Kommunstyrelsens beslut": ("Kommunstyrelsen", ""),
    "Kommunstyrelsens egna beslut": ("Kommunstyrelsen", ""),
    "Kommunstyrelsens beslut för egen del:": ("Kommunstyrelsen", ""),
    "Kommunstyrelsen för egen del": ("Kommunstyrelsen", ""),
    "Kommunstyrelsen beslutar": ("Kommunstyrelsen", ""),
    "Kommunstyrelsens förslag till beslut": ("Kommunstyrelsen", ""),
    "Nämnden för Kultur & Fritids beslut": ("Nämnden för Kultur & Fritid", ""),
    "Ekvinge Bostäder AB:s beslut": ("Ekvinge Bostäder AB", ""),
    "Direktionens beslut": ("Direktionen", ""),
    "Beslut i KS": ("KS", ""),
    "Kommunfullmäktige": ("Kommunfullmäktige", ""),
    "Förslag till beslut i kommunfullmäktige": ("kommunfullmäktige", ""),
    "Förslag till kommunfullmäktige": ("kommunfullmäktige", ""),
    "Kommunstyrelsens förslag till kommunfullmäktige": ("kommunfullmäktige", "Kommunstyrelsen"),
    "Kommunstyrelsens  förslag till beslut i kommunfullmäktige.": (
        "kommunfullmäktige",
        "Kommunstyrelsen",
    ),
    "Kommunstyrelsens förslag till kommunfullmäktiges beslut": (
        "kommunfullmäktige",
        "Kommunstyrelsen",
    ),
    "Kommunstyrelsen föreslår att kommunfullmäktige beslutar": (
        "kommunfullmäktige",
        "Kommunstyrelsen",
    ),
    "KS:s förslag till KF": ("KF", "KS"),
    "Kommunledningskontorets förslag till kommunstyrelsen": (
        "kommunstyrelsen",
        "Kommunledningskontoret",
    ),
}
OTHERS = (
    "Kommunledningskontorets förslag till beslut",
    "Bakgrund till förslaget",
    "Alternativ 1",
    "",
    "Mycket " * 50 + "lång rubrik i kommunstyrelsen",
)


@pytest.mark.parametrize("heading", HEADINGS)
def test_a_heading_names_who_decides(heading: str) -> None:
    assert read_heading(heading) == HEADINGS[heading]


@pytest.mark.parametrize("heading", OTHERS)
def test_a_heading_that_names_nobody(heading: str) -> None:
    assert read_heading(heading) is None
