"""A mall.toml drafted from a Word file: what is found in it, and that the draft can be used."""

from pathlib import Path
from typing import Any

import pytest

from support.cases import template_named
from tjut.adoption import Found, draft, find_in
from tjut.adoption.draft import number_pattern
from tjut.adoption.found import FoundHeading
from tjut.errors import TjutError
from tjut.template.load import load_template
from tjut.template.model import Template
from zoo.raw import SWEDISH_STYLES, docx, p, r, sdt, style

NOTHING = Found("", "", "", (), "", (), ())
LETTER = (
    p("TJÄNSTESKRIVELSE")
    + p("Diarienummer KS-2026-00123")
    + p(sdt(r("x"), tag="er_referens"), sdt(r("x"), tag="diarienumer"), sdt(r("x"), tag="mall"))
    + p("{{ datum }} {{ kopia }} {{ två ord }}")
)


def find(folder: Path, body: str, **parts: Any) -> Found:
    path = folder / "brev.docx"
    path.write_bytes(docx(body, **parts))
    return find_in(path)


def load(found: Found, folder: Path) -> Template:
    (folder / "mall.toml").write_text(draft(found), "utf-8")
    return load_template(folder)


def test_the_letterhead_tells_name_kind_number_and_fields(tmp_path: Path) -> None:
    found = find(tmp_path, LETTER + p("I Sala kommun"), header=p("Ekvinge kommun"))

    assert found == Found(
        "Ekvinge kommun",
        "Tjänsteskrivelse",
        "KS-2026-00123",
        (),
        "",
        ("er_referens", "kopia"),
        ("datum",),
    )


def test_words_that_a_tab_or_a_break_parts_are_not_joined(tmp_path: Path) -> None:
    tabs = "<w:pPr><w:tabs><w:tab w:val='left' w:pos='720'/></w:tabs></w:pPr>"
    tab, line = "<w:r><w:tab/></w:r>", "<w:r><w:br/></w:r>"
    hyphen = "<w:r><w:noBreakHyphen/></w:r>"
    number = r("KS") + hyphen + r("2026") + hyphen + r("00123")
    body = (
        p(tabs, r("TJÄNSTESKRIVELSE"), line, r("Datum"), tab, r("Handläggare"))
        + p(r("Diarienummer"), line, number, tab, r("1 (1)"))
        + p(r("Handläggare"), tab, r("Ekvinge kommun"))
    )
    found = find(tmp_path, body)

    assert (found.document_type, found.number) == ("Tjänsteskrivelse", "KS-2026-00123")
    assert found.municipality == "Ekvinge kommun"


@pytest.mark.parametrize(
    "name",
    [
        "Upplands-Bro kommun",
        "Malung-Sälens kommun",
        "Dals‑Eds kommun",
        "Upplands Väsby kommun",
        "Sala\u00a0kommun",
        "Åsele-Berga stad",
        "Göteborgs Stad",
    ],
)
def test_the_whole_name_of_a_municipality_is_found(name: str, tmp_path: Path) -> None:
    found = find(tmp_path, p(f"{name} | Storgatan 1"))
    assert found.municipality == name.replace("‑", "-").replace("\u00a0", " ")


def test_what_a_file_does_not_tell_is_empty(tmp_path: Path) -> None:
    assert find(tmp_path, p("dnr 2024/854") + p("Varje kommunal nämnd")) == NOTHING


def test_headings_are_known_ones_and_others_of_their_style(tmp_path: Path) -> None:
    body = (
        p("Riktlinjer", style="Rubrik2")
        + p("Kommunledningskontorets förslag till beslut:", style="Rubrik2")
        + p("Text")
        + p("Miljö &amp; klimat", style="Rubrik2")
        + p("Förslag till beslut i kommunstyrelsen", style="Rubrik2")
        + p("Ärendet")
        + p("{{ titel }}", style="Rubrik2")
        + p(sdt(r("Utredning"), tag="a"), style="Rubrik2")
        + p("x" * 121, style="Rubrik2")
        + p(style="Rubrik2")
    )
    found = find(tmp_path, body, styles=SWEDISH_STYLES)

    assert found.headings == (
        FoundHeading("forslag", "{förvaltning}s förslag till beslut"),
        FoundHeading(None, "Miljö & klimat"),
        FoundHeading("forslag", "Förslag till beslut i {nämnd}"),
        FoundHeading("arendet", "Ärendet"),
    )
    assert found.heading_style == ""


def test_a_style_of_its_own_for_headings_is_named(tmp_path: Path) -> None:
    own = SWEDISH_STYLES + style("Ärenderubrik", "a")

    found = find(tmp_path, p("Ärendet", style="a"), styles=own)

    assert found.heading_style == "Ärenderubrik"
    assert load(found, tmp_path).styles == {"rubrik2": "Ärenderubrik"}


def test_a_draft_of_nothing_is_the_template_standard(tmp_path: Path) -> None:
    standard, drafted = template_named("standard"), load(NOTHING, tmp_path)

    assert drafted.sections == standard.sections
    assert (drafted.pattern, drafted.municipality) == (standard.pattern, "")
    assert drafted.example == standard.example
    assert "Rubriken fanns inte" not in draft(NOTHING)


def test_a_draft_has_the_words_of_the_word_file_in_its_order(tmp_path: Path) -> None:
    headings = (
        FoundHeading("arendet", "Sammanfattning"),
        FoundHeading("handlingar", "Beslutsunderlag"),
        FoundHeading(None, "Miljö & klimat"),
        FoundHeading(None, "Miljö: klimat"),
        FoundHeading(None, "2030"),
        FoundHeading(None, "–"),
        FoundHeading("arendet", "Ärendet"),
    )
    found = Found("Ekvinge kommun", "Tjänsteskrivelse", "KS 2026/0012", headings, "", ("ref",), ())
    drafted = load(found, tmp_path)

    assert [(rule.key, rule.heading) for rule in drafted.sections] == [
        ("arendet", "Sammanfattning"),
        ("handlingar", "Beslutsunderlag"),
        ("miljo_klimat", "Miljö & klimat"),
        ("miljo_klimat_3", "Miljö: klimat"),
        ("avsnitt_2030", "2030"),
        ("avsnitt", "–"),
        ("forslag", "Förslag till beslut"),
        ("utredning", "Utredning"),
        ("bedomning", "Bedömning"),
        ("barn", "Konsekvenser för barn och unga"),
        ("ekonomi", "Ekonomiska konsekvenser"),
        ("underskrifter", ""),
        ("skickas_till", "Beslutet skickas till"),
    ]
    summary = drafted.section("arendet")
    assert summary is not None
    assert summary.in_minutes
    assert "Ärendet" in summary.aliases
    assert (drafted.municipality, drafted.document_type) == ("Ekvinge kommun", "Tjänsteskrivelse")
    assert drafted.example == "KS 2026/0012"
    assert [(key.key, key.label) for key in drafted.own_keys] == [("ref", "Ref")]


@pytest.mark.parametrize(
    ("number", "pattern"),
    [
        ("KS 2025/0316", r"[A-ZÅÄÖ]{2,4} \d{4}/\d{4}"),
        ("KS/2019:279", r"[A-ZÅÄÖ]{2,4}/\d{4}:\d{1,6}"),
        ("Ks 698/2021", r"[A-ZÅÄÖa-zåäö]{2,4} \d{1,6}/\d{4}"),
        ("KS-2014/742.912", r"[A-ZÅÄÖ]{2,4}-\d{4}/\d{1,6}\.\d{1,6}"),
        ("KS 26/123", r"[A-ZÅÄÖ]{2,4} \d{2}/\d{1,6}"),
        ("KS 7/3", r"[A-ZÅÄÖ]{2,4} \d{1,6}/\d{1,6}"),
    ],
)
def test_the_form_of_a_number_becomes_a_pattern(number: str, pattern: str) -> None:
    assert number_pattern(number) == pattern


def test_a_file_that_is_no_word_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "brev.docx").write_bytes(b"x")
    with pytest.raises(TjutError, match="är inget Word-dokument"):
        find_in(tmp_path / "brev.docx")
