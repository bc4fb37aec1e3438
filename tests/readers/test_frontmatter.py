"""Front matter is read as it was meant, each value as text and in its place."""

import pytest

from tjut.fixes import apply
from tjut.model.frontmatter import FrontMatter, Mapping, Scalar, Sequence, Value, value_at
from tjut.readers.frontmatter import read_front_matter
from tjut.source import Source

Plain = str | list["Plain"] | dict[str, "Plain"]


def read(block: str, *, body: str = "# Ärendet\n") -> tuple[Source, FrontMatter, list[str]]:
    source = Source("arende.md", f"---\n{block}\n---\n{body}")
    front_matter, start, findings = read_front_matter(source)
    assert source.text[start:] == body
    assert source.text[front_matter.end :] == f"---\n{body}"
    return source, front_matter, [f"{each.code} {at(source, each.span)}" for each in findings]


def at(source: Source, span: tuple[int, int]) -> str:
    return source.text[slice(*span)]


def plain(value: Value) -> Plain:
    if isinstance(value, Scalar):
        return value.text
    if isinstance(value, Sequence):
        return [plain(item) for item in value.items]
    return keys(value)


def keys(fields: Mapping) -> dict[str, Plain]:
    return {entry.key: plain(entry.value) for entry in fields.entries}


def test_every_value_is_text_and_every_key_canonical() -> None:
    _, front_matter, found = read(
        "Titel: no\nNA\u0308MND: 012\nförvaltning: 12:30\n'e-post': 2026-03-10\n"
        "mall: ~\nart: null\ntom:\nvar: 'It''s'\nhur: \"a \\\"b\\\" \\\\ \\u00e5 \\xe5\""
    )
    assert keys(front_matter.fields) == {
        "titel": "no", "namnd": "012", "forvaltning": "12:30", "e-post": "2026-03-10",
        "mall": "", "art": "", "tom": "", "var": "It's", "hur": 'a "b" \\ å å',
    }  # fmt: skip
    assert [entry.written for entry in front_matter.fields.entries][:2] == ["Titel", "NA\u0308MND"]
    assert found == []


PLACES = {
    "titel: Ny lekplats  ": "Ny lekplats",
    'titel: "Ny lekplats"': "Ny lekplats",
    "titel: 'Ny lekplats' # och mer": "Ny lekplats",
    'titel: "Ny \\"lekplats\\""': '"Ny \\"lekplats\\""',
    "titel: Ny\n  lekplats": "Ny\n  lekplats",
    "titel:\n  Ny lekplats": "Ny lekplats",
    'titel: "Ny\n  lekplats"': '"Ny\n  lekplats"',
    "titel: >\n  Ny\n  lekplats\n": ">\n  Ny\n  lekplats",
    "titel: |-\n  Ny lekplats\n\nmall: x": "|-\n  Ny lekplats",
    "titel: [Ny lekplats]": "[Ny lekplats]",
    "titel:\u00a0Ny lekplats": "Ny lekplats",
    "titel: Ny\u2028lek\x07plats\x07": "Ny\u2028lek\x07plats",
    'titel: "Ny\u0085lekplats"': "Ny\u0085lekplats",
}


@pytest.mark.parametrize("block", PLACES)
def test_every_value_has_its_place(block: str) -> None:
    source, front_matter, found = read(block)
    value = front_matter.fields.get("titel")
    assert isinstance(value, Scalar)
    assert at(source, value.span) == PLACES[block]
    text = " ".join(value.text.replace('"', "").replace("\x07", "").strip("[]").split())
    assert text == "Ny lekplats"
    assert found == []


LISTS = {
    "skickas_till:\n- Avtal: bilaga 1\n- [fyll i nämnd]\n- - x": [
        "Avtal: bilaga 1", "[fyll i nämnd]", ["x"],
    ],
    "handlingar:\n  - Avtal: bilaga 1\n  - titel: Avtal\n    fil: a.pdf\n  - {titel: B}": [
        "Avtal: bilaga 1", {"titel": "Avtal", "fil": "a.pdf"}, {"titel": "B"},
    ],
    "underskrifter: [{namn: A, titel: [x]},\n  {namn: B}]": [
        {"namn": "A", "titel": ["x"]}, {"namn": "B"},
    ],
    "handläggare:\n  namn: A\n  # kommentar\n  titel: [fyll i titel]": {
        "namn": "A", "titel": "[fyll i titel]",
    },
    "er_beteckning: [a, 'b, c', \"d\"]": ["a", "b, c", "d"],
    "er_beteckning:\n  - >\n    a\n    b\n  - c": ["a b", "c"],
    "underskrifter:\n- namn: |\n    A\n  titel: B": [{"namn": "A", "titel": "B"}],
    "skickas_till: # till dem\n\n  - A": ["A"],
    "handläggare: # hen\n  namn: A": {"namn": "A"},
    "underskrifter:\n- ny: A": [{"ny": "A"}],
}  # fmt: skip


@pytest.mark.parametrize("block", LISTS)
def test_lists_and_parts(block: str) -> None:
    _, front_matter, found = read(block)
    (entry,) = front_matter.fields.entries
    assert plain(entry.value) == LISTS[block]
    assert found == []


MENDED = {
    "titel: Motion: fler": ('titel: "Motion: fler"', "Motion: fler"),
    "titel: Motion:": ('titel: "Motion:"', "Motion:"),
    'titel: "X" – motion': ("titel: '\"X\" – motion'", '"X" – motion'),
    "titel: \"X\" – 'y'": ("titel: '\"X\" – ''y'''", "\"X\" – 'y'"),
    "titel: 'X' – motion": ("titel: \"'X' – motion\"", "'X' – motion"),
    'titel: "Motion': ('titel: "Motion"', "Motion"),
    "titel: 'Motion": ('titel: "Motion"', "Motion"),
    'titel: "C:\\temp"': ("titel: 'C:\\temp'", "C:\\temp"),
    "titel: Motion #3": ('titel: "Motion #3"', "Motion #3"),
    "titel: ”Motion: fler”": ('titel: "Motion: fler"', "Motion: fler"),
    "titel: ”Ny\n  skola“": ('titel: "Ny skola"', "Ny skola"),
    'titel: » "Ny" skola «': ("titel: '\"Ny\" skola'", '"Ny" skola'),
    "titel: ’~’": ('titel: "~"', "~"),
    "titel: ””": ('titel: ""', ""),
    "titel: #3": ('titel: "#3"', "#3"),
    "titel: Ny\n  del: tre\n  och #4": ('titel: "Ny del: tre och #4"', "Ny del: tre och #4"),
    "titel:\n  Motion: fler": ('titel:\n  "Motion: fler"', "Motion: fler"),
    "titel:Motion": ("titel: Motion", "Motion"),
    'titel:"Motion: fler"': ('titel: "Motion: fler"', "Motion: fler"),
    "mall: x\n  titel: Motion": ("mall: x\ntitel: Motion", "Motion"),
    **{
        f"titel: {mark} fler": (f'titel: "{mark} fler"', f"{mark} fler")
        for mark in ("@", "%", "*", "&", "!", "|", ">", "{", "}", "[", "]", "`", ",", "-", "?", ":")
    },
}


@pytest.mark.parametrize("block", MENDED)
def test_a_fix_mends_the_value_that_was_read_all_along(block: str) -> None:
    mended, text = MENDED[block]
    source = Source("arende.md", f"---\n{block}\ndatum: 2026-03-10\n---\n")
    front_matter, _, findings = read_front_matter(source)
    assert keys(front_matter.fields)["titel"] == text
    assert keys(front_matter.fields)["datum"] == "2026-03-10"
    (finding,) = findings
    assert finding.code == ("UP08" if "#" in block and "del" not in block else "UP06")
    fixed = apply(source, findings)
    assert fixed == f"---\n{mended}\ndatum: 2026-03-10\n---\n"
    again, _, left = read_front_matter(Source("arende.md", fixed))
    assert keys(again.fields)["titel"] == text
    assert left == ()


REPORTED = {
    "Hej på dig": ["UP06 Hej på dig"],
    "- Hej": ["UP06 - Hej"],
    "12:30\nhttps://x.se": ["UP06 12:30", "UP06 https://x.se"],
    "...": ["UP06 ..."],
    "handläggare:\n\tnamn: A": ["UP06 \tnamn: A"],
    "underskrifter:\n\t- namn: A\n\t\ttitel: B": [
        "UP06 \t- namn: A", "UP06 \t\ttitel: B",
    ],
    "underskrifter:\n  - namn: A\n   titel: B": ["UP06    titel: B"],
    "skickas_till: [a, &b c, !d e, *f]": ["UP06 &", "UP06 !", "UP06 *"],
    "skickas_till: [a: b: c]": ["UP06 skickas_till: [a: b: c]"],
    "skickas_till: [a, [b]": ["UP06 ["],
    "skickas_till: [[[[[[a]]]]]]": ["UP06 ["],
    "skickas_till: [a] b": ["UP06 ["],
    "skickas_till: &a\n  - b": ["UP06 &"],
    'titel: "a\n  b" c': ['UP06 "'],
    'titel: "\\ud800"': ['UP06 titel: "\\ud800"'],
    "handläggare:\n  namn: # A\n  titel: B": ["UP08 # A"],
    "titel: # A\n  B": ["UP08 # A"],
    "er_beteckning: # A\n  B": ["UP08 # A"],
    "titel: a\nTITEL: b\ntitel: c": ["UP05 TITEL", "UP05 titel"],
    "handläggare:\n  namn: A\n  Namn: B": ["UP05 Namn"],
}  # fmt: skip


@pytest.mark.parametrize("block", REPORTED)
def test_what_cannot_be_mended_is_reported_and_the_rest_read(block: str) -> None:
    _, front_matter, found = read(f"mall: x\n{block}\ndatum: 2026-03-10")
    assert sorted(found) == sorted(REPORTED[block])
    assert value_at(front_matter.fields, ("mall",)) is not None
    assert value_at(front_matter.fields, ("datum",)) is not None


@pytest.mark.parametrize(
    "text",
    ["”A” och ”B”", "Motion ”A”", "”A”, motion", "”Ida’s skola”", "”", "«A»", '"”A”"', "'»A«'"],
)
def test_quotation_marks_of_print_that_may_belong_to_a_text_stay(text: str) -> None:
    _, front_matter, found = read(f"titel: {text}\nskickas_till:\n  - {text}")
    meant = text.strip("\"'")
    assert keys(front_matter.fields) == {"titel": meant, "skickas_till": [meant]}
    assert found == []


def test_quotation_marks_of_print_are_told_of_wherever_a_value_is() -> None:
    signed = "underskrifter:\n- namn: “D”"
    block = f"titel: ”Nr #3”\nhandläggare: {{namn: ”A”}}\nskickas_till: [»B«, C]\n{signed}"
    _, front_matter, found = read(block)
    assert keys(front_matter.fields) == {
        "titel": "Nr #3", "handlaggare": {"namn": "A"}, "skickas_till": ["B", "C"],
        "underskrifter": [{"namn": "D"}],
    }  # fmt: skip
    assert found == ["UP06 ”", "UP06 ”", "UP06 »", "UP06 “"]


def test_a_missing_blank_is_told_of_before_quotation_marks_of_print() -> None:
    _, front_matter, found = read("titel:”Ny skola”")
    assert keys(front_matter.fields) == {"titel": "Ny skola"}
    assert found == ["UP06 :"]


FIRST_INDENTED = {
    "  titel: Motion": ["titel"],
    "\ttitel: Motion": ["titel"],
    "\u00a0titel: Motion\r": ["titel"],
    "  # Hej\n  titel: Motion\n    om träd\n\n  förvaltning: x": ["titel", "förvaltning"],
    "  handläggare:\n    namn: A\n    titel: B": ["handläggare"],
    "  skickas_till:\n  - A\n  - B": ["skickas_till"],
    "  egen: x": ["egen"],
}


@pytest.mark.parametrize("block", FIRST_INDENTED)
def test_uppgifter_indented_more_than_those_after_them_are_told_of_once(block: str) -> None:
    source = Source("arende.md", f"---\n{block}\nnämnd: KS\ndatum: x\nmall: y\n---\n")
    front_matter, _, findings = read_front_matter(source)
    indented = FIRST_INDENTED[block]
    assert [at(source, finding.span) for finding in findings] == indented
    assert {"namnd": "KS", "datum": "x", "mall": "y"}.items() <= keys(front_matter.fields).items()
    assert [entry.written for entry in front_matter.fields.entries][: len(indented)] == indented
    fixed = Source("arende.md", apply(source, findings))
    again, _, left = read_front_matter(fixed)
    assert list(keys(again.fields)) == list(keys(front_matter.fields))
    assert left == ()


UNINDENTED = {
    "  titel: x\n  nämnd: y": [],
    "  titel: x\n  nämnd: y\n  datum: z\nmall: w": ["UP06 mall: w"],
    "  titel: x\nmall: w": ["UP06 titel"],
    "  Hej\ntitel: x\nmall: w": ["UP06 Hej"],
    "  a: x\n  b: y": [],
}


@pytest.mark.parametrize("block", UNINDENTED)
def test_an_indent_that_most_uppgifter_have_is_theirs(block: str) -> None:
    _, _, found = read(block)
    assert found == UNINDENTED[block]


def test_a_value_of_nothing_but_a_comment_is_text_when_nothing_follows() -> None:
    _, front_matter, found = read("skickas_till: # A")
    assert keys(front_matter.fields) == {"skickas_till": "# A"}
    assert found == ["UP08 # A"]


def test_lines_before_the_first_key() -> None:
    _, front_matter, found = read("- Hej\ntitel: x\nskickas_till: [a,\n  b")
    assert keys(front_matter.fields) == {"titel": "x", "skickas_till": "[a, b"}
    assert found == ["UP06 - Hej", "UP06 ["]


def test_front_matter_that_cannot_be_read_at_all_is_given_up() -> None:
    block = "\n".join("a: {" + "b: c: d}" for _ in range(30))
    _, front_matter, found = read(block)
    assert front_matter.fields == Mapping((), front_matter.fields.span)
    assert len(found) == 21


def test_there_is_none_without_a_first_line_of_hyphens() -> None:
    for text in ("", "# Ärendet\n", "titel: x\n---\n", "x\n---\ntitel: x\n---\n"):
        front_matter, start, found = read_front_matter(Source("a.md", text))
        assert (front_matter.end, start, found) == (0, 0, ())


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_empty_lines_may_stand_before_it_and_a_rule_far_below_ends_nothing(line_end: str) -> None:
    text = line_end.join(["", "---", "titel: x", "---  ", "# A", "", "---", ""])
    front_matter, start, found = read_front_matter(Source("a.md", text))
    assert keys(front_matter.fields) == {"titel": "x"}
    assert text[start:].split(line_end) == ["# A", "", "---", ""]
    assert found == ()


UNCLOSED = {
    "---\ntitel: x\n\n# Ärendet\n\nText.\n": "# Ärendet\n\nText.\n",
    "---\ntitel: x\n# Ärendet\n\nText.\n\n---\n\nMer.\n": "# Ärendet\n\nText.\n\n---\n\nMer.\n",
    "---\ntitel: x\n\nText.\n": "\nText.\n",
    "---\ntitel: x": "",
}


@pytest.mark.parametrize("text", UNCLOSED)
def test_front_matter_that_nothing_ends_stops_where_the_text_begins(text: str) -> None:
    front_matter, start, (finding,) = read_front_matter(Source("a.md", text))
    assert keys(front_matter.fields) == {"titel": "x"}
    assert text[start:] == UNCLOSED[text]
    assert (finding.code, finding.span) == ("UP06", (start, start))


def test_comments_of_yaml_are_no_headings() -> None:
    block = "# Fyll i:\ntitel: x\n# mall: y\n\n# Slut"
    _, front_matter, found = read(block)
    assert keys(front_matter.fields) == {"titel": "x"}
    assert found == []


@pytest.mark.parametrize("fence", ["--", "----", "–-", "—"])
def test_lines_that_are_nearly_three_hyphens_are_reported(fence: str) -> None:
    source = Source("a.md", f"{fence}\ntitel: x\n{fence}\nText.\n")
    front_matter, start, findings = read_front_matter(source)
    assert keys(front_matter.fields) == {"titel": "x"}
    assert source.text[start:] == "Text.\n"
    assert [at(source, finding.span) for finding in findings] == [fence, fence]


def test_nothing_grows_with_depth() -> None:
    block = "handläggare:\n" + "".join(f"{' ' * depth}a{depth}:\n" for depth in range(1, 300))
    _, front_matter, found = read(block + f"skickas_till:\n  {'- ' * 300}x")
    depth = 0
    value: Value | None = front_matter.fields
    while isinstance(value, Mapping):
        value = value.entries[0].value
        depth += 1
    assert depth < 10
    assert isinstance(value, Scalar)
    assert "a299" in value.text
    assert found == []
