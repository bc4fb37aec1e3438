"""A date in the form that a Word template asks for, with Swedish names."""

from datetime import date

from tjut.language.patterns import late

MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
    "oktober", "november", "december",
)  # fmt: skip
DAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")

_PIECE = late(r"'[^']*'|d{1,4}|M{1,4}|y{2,4}")


def in_form(day: date, form: str) -> str:
    """A date in a form as Word writes it (ISO/IEC 29500-1 §17.16.4.1).

    >>> in_form(date(2025, 9, 1), "d MMMM yyyy"), in_form(date(2025, 9, 1), "'den' d/M -yy")
    ('1 september 2025', 'den 1/9 -25')
    """
    month, weekday = MONTHS[day.month - 1], DAYS[day.weekday()]
    pieces = {
        "d": str(day.day), "dd": f"{day.day:02}", "ddd": weekday[:3], "dddd": weekday,
        "M": str(day.month), "MM": f"{day.month:02}", "MMM": month[:3], "MMMM": month,
        "yy": f"{day.year:04}"[2:], "yyy": f"{day.year:04}", "yyyy": f"{day.year:04}",
    }  # fmt: skip
    return _PIECE().sub(lambda match: pieces.get(match[0], match[0].strip("'")), form)
