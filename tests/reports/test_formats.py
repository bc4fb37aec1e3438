"""Every format, as it prints the one report of reports.py."""

import json
import re
from pathlib import Path
from unicodedata import category

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import Golden
from reports.reports import EMPTY, PARK, PARTLY, REPORT, RULES, UNREAD
from tjut.findings import Edit, Finding, Severity
from tjut.model.blocks import Heading, Paragraph
from tjut.model.document import Document, Section
from tjut.model.frontmatter import FrontMatter, Mapping
from tjut.model.prose import Prose, Run
from tjut.reports import concise, github, gitlab, sarif, statistics, text
from tjut.reports.all import FORMATS, renderer
from tjut.reports.report import Figures, Report, rows_of
from tjut.source import Source, Span


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_prints_what_its_golden_file_says(name: str, golden: Golden) -> None:
    golden(f"report.{name}", renderer(name)(REPORT))


@pytest.mark.parametrize("name", FORMATS)
def test_a_clean_report_prints_what_its_golden_file_says(name: str, golden: Golden) -> None:
    golden(f"clean.{name}", renderer(name)(EMPTY))


@pytest.mark.parametrize("name", FORMATS)
def test_a_file_that_could_not_be_read_is_told_of_in_every_format(
    name: str, golden: Golden
) -> None:
    golden(f"unread.{name}", renderer(name)(UNREAD))


def test_the_job_summary_tells_of_it_before_the_table(golden: Golden) -> None:
    golden("partly.md", github.job_summary(PARTLY))
    nothing = UNREAD._replace(files=0)
    assert text.summary(nothing) == "2 ärenden kunde inte kontrolleras."
    assert text.render(nothing) == ""
    assert text.summary(PARTLY).endswith(" 1 ärende kunde inte kontrolleras.")


def test_verbose_shows_each_rad(golden: Golden) -> None:
    golden("verbose.text", "".join(piece.text for piece in text.pieces(REPORT, verbose=True)))


def test_the_job_summary_is_a_table(golden: Golden) -> None:
    golden("summary.md", github.job_summary(REPORT))


def test_statistics_count_rules_and_measure_sections(golden: Golden) -> None:
    golden("statistics.text", statistics.render(REPORT))


def test_figures_are_those_of_sections_with_text() -> None:
    source = Source("x.md", "# Ärendet\n\n# Utredning\n")
    empty, utredning = (
        Section(Heading(1, Prose((Run(title, Span(0, 0)),)), Span(0, 0)), blocks, Span(0, 0))
        for title, blocks in (("Ärendet", ()), ("Utredning", (paragraph("Parken rustas nu."),)))
    )
    document = Document(source, FrontMatter(Mapping((), Span(0, 0)), 0), (), (empty, utredning))
    assert [*statistics.figures_of(document)] == [Figures("x.md", "Utredning", 3, 3.0, 3)]


def paragraph(text: str) -> Paragraph:
    return Paragraph(Prose((Run(text, Span(0, len(text))),)), Span(0, len(text)))


def test_statistics_of_a_clean_report_are_empty() -> None:
    assert statistics.render(EMPTY) == ""


def test_no_case_gives_no_summary() -> None:
    assert text.render(Report((), 0, RULES)) == ""


@pytest.mark.parametrize(
    ("paths", "files", "said"),
    [
        (("a.md", "a.md"), 3, "2 fel i 1 av 3 ärenden."),
        (("a.md", "b.md"), 2, "2 fel i 2 ärenden."),
        (("a.md", "tjut.toml"), 1, "2 fel i 1 ärende."),
        (("tjut.toml",), 3, "1 fel i 3 ärenden."),
    ],
)
def test_the_summary_says_how_many_of_the_cases_have_findings(
    paths: tuple[str, ...], files: int, said: str
) -> None:
    (row,) = many(1).rows
    rows = tuple(row._replace(path=path) for path in paths)

    assert text.summary(Report(rows, files, RULES)) == said


def test_sarif_follows_its_schema() -> None:
    schema = Path(__file__).with_name("schemas") / "sarif-2.1.0.json"
    validator = jsonschema.Draft4Validator(json.loads(schema.read_text()))
    for report in (REPORT, EMPTY, UNREAD):
        validator.validate(json.loads(sarif.render(report)))


def test_gitlab_fingerprints_differ_and_outlive_lines_that_come_before() -> None:
    lower = Source(PARK.path, "\n\n" + PARK.text)
    below = Report(tuple(rows_of(lower, [at(2), at(2)], RULES)), 1, RULES)
    prints, moved = (
        [issue["fingerprint"] for issue in json.loads(gitlab.render(report))]
        for report in (many(2), below)
    )
    assert prints == moved
    assert len(set(prints)) == 2


def at(offset: int, message: str = "Fel", severity: Severity = Severity.ERROR) -> Finding:
    return Finding("ST01", message, Span(offset, offset), severity)


def many(number: int, severity: Severity = Severity.ERROR) -> Report:
    return Report(tuple(rows_of(PARK, [at(0, severity=severity)] * number, RULES)), 1, RULES)


def test_github_gets_ten_annotations_of_a_level_and_the_rest_as_lines() -> None:
    warnings = many(11, Severity.WARNING)
    report = warnings._replace(rows=(*warnings.rows, *many(1).rows))
    lines = github.render(report).splitlines()
    assert [line.partition(" ")[0] for line in lines] == [
        "::error", *["::warning"] * 10, "ärenden/park/arende.md:1:1",
    ]  # fmt: skip


def test_the_job_summary_of_a_clean_report_has_no_table() -> None:
    assert github.job_summary(EMPTY) == "## tjut\n\nInget att anmärka på i 1 ärende.\n\n"


def test_the_job_summary_stops_at_its_limit() -> None:
    summary = github.job_summary(many(github.SUMMARY_LIMIT + 1))
    assert summary.endswith(f"\n\nDe första {github.SUMMARY_LIMIT} av 1001 visas.\n")


COMMAND = re.compile(r"::(\w+) (.*?)::(.*)", re.S)


def unescape(escaped: str) -> str:
    """As actions/runner reads a command's data and properties."""
    for code, char in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        escaped = escaped.replace(code, char)
    return escaped


@given(st.text(), st.text(min_size=1))
def test_github_takes_any_character_in_messages_and_paths(message: str, path: str) -> None:
    source = Source(path, PARK.text)
    report = Report(tuple(rows_of(source, [at(0, message)], RULES)), 1, RULES)
    printed = github.render(report)
    assert printed.count("\n") == 1
    command = COMMAND.fullmatch(printed[:-1])
    assert command
    assert unescape(command[3]) == message
    properties = dict(part.split("=", 1) for part in command[2].split(","))
    assert unescape(properties["file"]) == path


NARROW = st.text(st.characters(max_codepoint=0x2FF))


@given(NARROW, st.integers(0, 40), st.integers(0, 40), st.integers(20, 60))
def test_text_marks_any_place_within_the_width(line: str, start: int, end: int, width: int) -> None:
    source = Source("x.md", line)
    first, last = sorted((min(start, len(line)), min(end, len(line))))
    finding = Finding("ST01", "Fel", Span(first, last))
    report = Report(tuple(rows_of(source, [finding], RULES)), 1, RULES)
    printed = "".join(piece.text for piece in text.pieces(report, columns=width))
    assert not [char for char in printed.replace("\n", "") if category(char) == "Cc"]
    assert all(len(shown) <= width + 1 for shown in printed.split("\n")[2:-3])


def test_a_long_line_is_cut_around_the_place() -> None:
    source = Source("x.md", "ord " * 50 + "hit " + "ord " * 50)
    finding = Finding("ST01", "Fel", Span(200, 203))
    report = Report(tuple(rows_of(source, [finding], RULES)), 1, RULES)
    _, shown, mark, *_ = "".join(p.text for p in text.pieces(report, columns=40)).split("\n")
    assert shown == "    1 | … ord ord hit ord ord ord ord o…"
    assert shown[mark.index("^") : mark.index("^") + 3] == "hit"


def test_a_message_is_wrapped_to_a_terminal_and_to_nothing_else() -> None:
    message = "ett mycket långt meddelande som inte ryms på en rad"
    report = Report(tuple(rows_of(PARK, [at(0, message)], RULES)), 1, RULES)
    lines = "".join(piece.text for piece in text.pieces(report, columns=40)).splitlines()
    assert lines[:3] == [
        "ärenden/park/arende.md:1:1 fel ST01 ett",
        "    mycket långt meddelande som inte",
        "    ryms på en rad",
    ]
    assert text.render(report).splitlines()[0].endswith(f"ST01 {message}")


def test_the_mark_stands_under_wide_and_combining_characters() -> None:
    decomposed = "a\N{COMBINING RING ABOVE}r 日本 fel"
    source = Source("x.md", decomposed)
    start = decomposed.index("fel")
    finding = Finding("ST01", "Fel", Span(start, start + 3))
    report = Report(tuple(rows_of(source, [finding], RULES)), 1, RULES)
    mark = text.render(report).split("\n")[2]
    assert mark == "      | " + " " * 8 + "^^^"


def test_control_characters_never_reach_the_terminal() -> None:
    source = Source("x\x1b[2J.md", "\x1b]0;x\x07")
    report = Report(tuple(rows_of(source, [at(0, "ett\x9b\u202ebyte")], RULES)), 1, RULES)
    for printed in (text.render(report), concise.render(report), github.job_summary(report)):
        assert not set(printed) & set("\x1b\x07\x9b\u202e")


def test_a_line_break_in_a_message_is_printed_as_a_space() -> None:
    assert "vilken plan? Skriv ut den\n" in concise.render(REPORT)


def test_each_line_of_concise_is_one_finding() -> None:
    pattern = re.compile(r".+?:\d+:\d+ (fel|varning|råd) [A-Z]{2}\d\d .+")
    lines = concise.render(REPORT).splitlines()
    assert len(lines) == len(REPORT.rows)
    assert all(pattern.fullmatch(line) for line in lines)


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("number", ["19121212-1212", "121212-1212", "121212 + 1212", "1212121212"])
def test_no_format_repeats_a_personal_number(name: str, number: str) -> None:
    source = Source("a.md", f"Jämte {number} och 2026.\n")
    about = Span(0, len(source.text) - 1)
    edit = Edit(about, f"Med {number}")
    found = [
        Finding("SP01", f"Skriv ”med” om ”{number}”", about, edits=(edit,)),
        Finding("SP01", "Skriv ”med”", about, edits=(Edit(about, "med"),)),
    ]
    rows = tuple(rows_of(source, found, RULES))

    written = renderer(name)(Report(rows, files=1, rules=RULES))

    hidden = re.sub("[0-9]", "•", number)
    assert number not in written
    assert hidden in written
    assert [bool(row.fix) for row in rows] == [False, True]
    assert rows[0].source_line == f"Jämte {hidden} och 2026."
