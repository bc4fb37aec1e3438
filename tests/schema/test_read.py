"""The schema: what it reads, what it finds, and that no English gets out of it."""

import re
from datetime import date
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core.core_schema import ErrorType

from support.cases import CLEAN, over_clean, template_named
from tjut.findings import Finding
from tjut.model.document import Document
from tjut.model.frontmatter import Entry, FrontMatter, Mapping, Scalar, Sequence, Value
from tjut.readers.markdown import read_markdown
from tjut.schema.messages import MESSAGES
from tjut.schema.read import Judged, read_schema
from tjut.schema.uppgifter import Attachment, Officer, Signature
from tjut.source import Source, Span
from tjut.template.headings import recognise
from tjut.template.model import OwnKey, Template

STANDARD = template_named("standard")
HERE = Span(0, 0)


def read(text: str, template: Template = STANDARD) -> Judged:
    return read_schema(recognise(read_markdown(Source("arende.md", text)), template), template)


def messages(text: str, template: Template = STANDARD) -> list[str]:
    return [finding.message for finding in read(text, template).findings]


def test_a_clean_case_is_read_whole() -> None:
    uppgifter, findings = read(CLEAN)

    assert findings == ()
    assert uppgifter.titel == "Riktlinjer för föreningsbidrag"
    assert uppgifter.datum == date(2026, 3, 10)
    assert uppgifter.underskrifter == (Signature(namn="Anna Lindkvist", titel="Kommundirektör"),)
    assert uppgifter.arendetyp == "beslut"
    assert uppgifter.own == {}


def test_quotation_marks_of_print_are_no_part_of_a_number_or_an_arendetyp() -> None:
    uppgifter, findings = read(
        over_clean("---\ndiarienummer: ”KS 2026/0123”\närendetyp: ”Motion”\n---\n")
    )

    assert findings == ()
    assert uppgifter.diarienummer == "KS 2026/0123"
    assert uppgifter.arendetyp == "motion"


def test_short_forms_are_read_as_the_long_ones() -> None:
    uppgifter, findings = read(
        over_clean(
            "---\nhandläggare: Sara Holm\nÄRENDETYP: MOTION\nsammanträde: ' '\nmall:\n"
            "handlingar:\n  - Avtal: bilaga 1\n  - titel: Karta\n    datum: 2026-01-02\n  - Foto\n"
            "skickas_till:\n  - Bolaget: VD\ndiarienummer: 'KS\u00a02026/0123'\n---\n"
        )
    )

    assert findings == ()
    assert uppgifter.handlaggare == Officer(namn="Sara Holm")
    assert uppgifter.arendetyp == "motion"
    assert uppgifter.sammantrade is None
    assert uppgifter.diarienummer == "KS 2026/0123"
    assert uppgifter.handlingar == (
        Attachment(titel="Avtal: bilaga 1"),
        Attachment(titel="Karta", datum=date(2026, 1, 2)),
        Attachment(titel="Foto"),
    )
    assert uppgifter.skickas_till == ("Bolaget: VD",)


def test_values_are_read_in_one_unicode_form() -> None:
    uppgifter, _ = read(over_clean("---\nförvaltning: 'Mora\u0308kontoret'\n---\n"))

    assert uppgifter.forvaltning == "Moräkontoret"


def test_of_a_doubled_key_the_first_value_counts() -> None:
    uppgifter, _ = read(over_clean("---\ntitel: Ett\nTITEL: Två\n---\n"))

    assert uppgifter.titel == "Ett"


def test_what_cannot_be_accepted_is_empty_and_the_rest_is_read() -> None:
    uppgifter, _ = read(
        over_clean(
            "---\ntitel: ''\ndatum: i går\ndiarienummer: '12'\nhandläggare: {mejl: x, namn: Sara}\n"
            "underskrifter:\n  - Anna\n  - {namn: Bo, titel: Chef}\nokänd: 1\n"
            "handlingar: [{titel: A}, {fil: x}]\n---\n"
        )
    )

    assert (uppgifter.titel, uppgifter.datum, uppgifter.diarienummer) == ("", None, "12")
    assert uppgifter.handlaggare is None
    assert uppgifter.underskrifter == (Signature(namn="Bo", titel="Chef"),)
    assert uppgifter.handlingar == (Attachment(titel="A"),)
    assert uppgifter.namnd == "Kommunstyrelsen"


def test_blanks_around_a_value_are_no_part_of_it_whatever_else_is_wrong() -> None:
    front = "---\ntitel: ' Regler '\ndatum: '  2026-03-10 '\närendetyp: okänd\n---\n"
    uppgifter, _ = read(over_clean(front))

    assert (uppgifter.titel, uppgifter.datum) == ("Regler", date(2026, 3, 10))


def test_a_case_without_uppgifter_is_told_so_once() -> None:
    uppgifter, findings = read("# Ärendet\n\nText.\n")

    told = [finding for finding in findings if finding.code == "UP02"]
    assert len(told) == 1
    assert told[0].span == Span(0, 0)
    assert uppgifter.underskrifter == ()


def test_what_the_reader_could_not_read_is_not_told_again() -> None:
    text = over_clean("---\ntitel: {\n---\n")

    assert "UP06" in {problem.code for problem in read_markdown(Source("a.md", text)).problems}
    assert messages(text) == []


def test_nothing_is_missing_where_the_front_matter_could_not_be_read() -> None:
    document = Document(
        Source("a.md", "---\n?\n---\n"),
        FrontMatter(Mapping((), HERE), 6),
        (),
        (),
        problems=(Finding("UP06", "Går inte att läsa", Span(4, 5)),),
    )

    assert "UP02" not in {finding.code for finding in read_schema(document, STANDARD).findings}


OWN = STANDARD._replace(
    own_keys=(
        OwnKey("er_beteckning", "Er beteckning", required=True),
        OwnKey("giltig_till", "Gäller till", "datum"),
        OwnKey("lagrum", "Lagrum", "lista"),
        OwnKey("copy", "Kopia"),
    ),
)


def test_a_template_has_keys_of_its_own() -> None:
    uppgifter, findings = read(
        over_clean("---\nEr_beteckning: A1\ngiltig_till: 2027-01-01\nlagrum: [a, b]\n---\n"), OWN
    )

    assert findings == ()
    assert uppgifter.own == {
        "er_beteckning": "A1",
        "giltig_till": date(2027, 1, 1),
        "lagrum": ("a", "b"),
    }


def test_the_templates_own_keys_are_held_to_their_kind() -> None:
    text = over_clean("---\ngiltig_till: i maj\nlagrum: a\ner_betekning: A\n---\n")

    assert messages(text, OWN) == [
        "Uppgiften ”er_beteckning” saknas",
        "Uppgiften ”giltig_till” ska vara ett datum på formen ÅÅÅÅ-MM-DD, som 2026-03-10",
        "Uppgiften ”lagrum” ska vara en lista: varje del på en egen rad som börjar med "
        "ett bindestreck",
        "Okänd uppgift ”er_betekning”, menade du ”er_beteckning”?",
    ]
    assert read(text, OWN).uppgifter.own == {"er_beteckning": "", "lagrum": ()}


@pytest.mark.parametrize(
    ("front", "message"),
    [
        ("titel:", "Uppgiften ”titel” är tom"),
        ("titel:\n  - a", "Uppgiften ”titel” ska vara text, inte en lista"),
        (
            "diarienummer: '12'",
            "Diarienumret ”12” följer inte mallens form; skriv det som ”KS 2026/0123”",
        ),
        (
            "datum: 10 mars 2026",
            "Uppgiften ”datum” ska vara ett datum på formen ÅÅÅÅ-MM-DD; skriv 2026-03-10",
        ),
        (
            "datum:\n  - 2026-03-10",
            "Uppgiften ”datum” ska vara ett datum på formen ÅÅÅÅ-MM-DD, som 2026-03-10",
        ),
        ("datum: 2026-02-30", "Datumet 2026-02-30 finns inte"),
        ("ärendetyp: motin", "Okänd ärendetyp ”motin”, menade du ”motion”?"),
        (
            "ärendetyp: x",
            "Okänd ärendetyp ”x”; välj beslut, yttrande, motion, medborgarförslag, "
            "information eller anmälan",
        ),
        ("dnr: '1'", "Okänd uppgift ”dnr”, menade du ”diarienummer”?"),
        ("xyz: '1'", "Okänd uppgift ”xyz”"),
        (
            "handläggare:\n  - a",
            "Uppgiften ”handläggare” ska vara ett namn, eller namn, titel, e-post och telefon "
            "på var sin rad",
        ),
        ("handläggare: {namn: ''}", "”namn” i uppgiften ”handläggare” är tom"),
        ("underskrifter: []", "Uppgiften ”underskrifter” är tom"),
        (
            "underskrifter: Anna",
            "Uppgiften ”underskrifter” ska vara en lista: - namn: och på raden under titel:, "
            "lika långt in",
        ),
        ("underskrifter: [Anna]", "Underskrift 1 ska ha namn och titel på var sin rad"),
        ("underskrifter: [{namn: Anna}]", "”titel” i underskrift 1 saknas"),
        (
            "underskrifter: [{namn: Anna, titel: Chef, mail: x}]",
            "Okänd uppgift ”mail” i underskrift 1",
        ),
        (
            f"underskrifter: [{', '.join(['{namn: A, titel: B}'] * 5)}]",
            "Uppgiften ”underskrifter” får ha högst fyra namn",
        ),
        (
            "handlingar: [{titel: A, datum: x}]",
            "”datum” i handling 1 ska vara ett datum på formen ÅÅÅÅ-MM-DD, som 2026-03-10",
        ),
        ("handlingar: [[a]]", "Handling 1 ska ha titel och datum på var sin rad"),
        ("skickas_till: ['']", "Rad 1 i ”skickas_till” är tom"),
        (
            "skickas_till: [{a: b, c: d}]",
            "Rad 1 i ”skickas_till” ska vara text, inte flera uppgifter på egna rader",
        ),
    ],
)
def test_each_fault_has_its_sentence(front: str, message: str) -> None:
    assert messages(over_clean(f"---\n{front}\n---\n")) == [message]


def test_a_missing_key_is_told_with_an_example() -> None:
    assert messages("---\ntitel: A\n---\n" + CLEAN.split("---\n")[2]) == [
        'Uppgiften ”diarienummer” saknas; skriv till exempel diarienummer: "KS 2026/0123"',
        'Uppgiften ”datum” saknas; skriv till exempel datum: "2026-03-10"',
        'Uppgiften ”förvaltning” saknas; skriv till exempel förvaltning: "Kommunledningskontoret"',
        'Uppgiften ”nämnd” saknas; skriv till exempel nämnd: "Kommunstyrelsen"',
        "Uppgiften ”underskrifter” saknas; skriv till exempel underskrifter: och på de två raderna"
        ' under den ”  - namn: "Anna Ek"” och ”    titel: "Kommundirektör"”',
    ]


def test_a_template_without_example_or_alternatives_says_less() -> None:
    template = STANDARD._replace(example="", case_types=("beslut",))
    text = over_clean("---\ndiarienummer: '12'\närendetyp: x\n---\n")

    short = template._replace(pattern=r"KS \d+")

    assert (
        messages(text, short)[0] == "Diarienumret ”12” följer inte mallens form, mönstret KS \\d+"
    )
    assert messages(text, template) == [
        "Diarienumret ”12” följer inte mallens form",
        "Okänd ärendetyp ”x”; välj beslut",
    ]


def test_a_word_file_is_not_told_how_to_write_front_matter() -> None:
    bare = FrontMatter(Mapping((), HERE), 0)
    document = Document(Source("a.docx", "", is_word=True), bare, (), ())

    told = [finding.message for finding in read_schema(document, STANDARD).findings]

    assert told[:2] == ["Uppgiften ”titel” saknas", "Uppgiften ”diarienummer” saknas"]


def test_what_is_left_to_fill_in_is_no_fault_of_the_schema() -> None:
    front = "titel: '[fyll i titel]'\ndatum: ÅÅÅÅ-MM-DD\ndiarienummer: 'KS 2026/XXXX'"
    uppgifter, findings = read(over_clean(f"---\n{front}\n---\n"))

    assert findings == ()
    assert (uppgifter.titel, uppgifter.datum) == ("[fyll i titel]", None)


def test_of_many_unknown_keys_only_the_first_are_told() -> None:
    front = "".join(f"nyckel{number}: x\n" for number in range(300))

    assert len(messages(over_clean(f"---\n{front}datum: x\n---\n"))) == 51


WORDS = """titel diarienummer datum forvaltning namnd handlaggare underskrifter handlingar
skickas_till sammantrade arendetyp mall namn e-post fil er_beteckning giltig_till lagrum x"""
KEYS = st.sampled_from(WORDS.split())
SCALARS = st.builds(Scalar, st.text(max_size=12), st.just(HERE))


def mappings(values: st.SearchStrategy[Value]) -> st.SearchStrategy[Mapping]:
    entries = st.lists(st.builds(Entry, KEYS, values, st.just(HERE)), max_size=6)
    return st.builds(lambda found: Mapping(tuple(found), HERE), entries)


def deeper(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    sequences = st.lists(values, max_size=6).map(lambda items: Sequence(tuple(items), HERE))
    return sequences | mappings(values)


@given(mappings(st.recursive(SCALARS, deeper, max_leaves=12)))
def test_any_front_matter_is_judged_in_swedish(fields: Mapping) -> None:
    document = Document(Source("a.md", "---\n---\n"), FrontMatter(fields, 4), (), ())

    for finding in read_schema(document, OWN).findings:
        assert finding.code in ("UP01", "UP02", "UP03", "UP04", "ST01")
        assert not re.search(r"\b(?:Input|should|valid|required|permitted|be)\b", finding.message)


def test_every_message_is_for_an_error_that_pydantic_has() -> None:
    assert set(MESSAGES) - {"date_form", "date_impossible"} <= set(get_args(ErrorType))
