import pytest
from hypothesis import given
from hypothesis import strategies as st

from tjut.language.leftovers import LEFTOVER, find_leftovers, has_leftover, is_leftover


@pytest.mark.parametrize(
    "text",
    [
        "[fyll i titel]",
        "[Ange vad]",
        "[namn] [titel]",
        "(ange belopp)",
        "Klicka eller tryck här för att ange text.",
        "Klicka här för att skriva",
        "Välj ett objekt.",
        "{{ titel }}",
        "«Diarienr»",
        "VISMA_SIGN_01_ATTRIBUTE_SAML_TransactionId",
        "xx kronor",
        "XX kr",
        "XX/YY",
        "ÅÅÅÅ-MM-DD",
        "YYYY-MM-DD",
        "20XX-XX-XX",
        "202X",
        "X tkr",
        "xx/yy",
        "xxx",
        "???",
        "___ kr",
        "TODO",
        "XX, XX",
    ],
)
def test_nothing_but_what_is_left_to_fill_in(text: str) -> None:
    assert has_leftover(text)
    assert is_leftover(text)


@pytest.mark.parametrize(
    "text",
    ["Budgeten är xx kronor", "lorem ipsum dolor", "KS 2026/XXXX", "§ XX lagen", "År 20ÅÅ ska"],
)
def test_something_is_left_to_fill_in(text: str) -> None:
    assert has_leftover(text)
    assert not is_leftover(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[...] [sic] [1] [skrivet senare]",
        "SAXX Maxx 2000 kr",
        "Hur då? Varför??",
        "Klicka här för mer",
        "(angelägen)",
        "________",
        "« citat med flera ord »",
        "Karl XXL",
        "2 XXL-tröjor",
    ],
)
def test_nothing_is_left_to_fill_in(text: str) -> None:
    assert not has_leftover(text)
    assert not is_leftover(text)


@given(st.from_regex(LEFTOVER(), fullmatch=True))
def test_no_leftover_is_passed_over_unread(text: str) -> None:
    assert [match[0] for match in find_leftovers(text)][:1] == LEFTOVER().findall(text)[:1]
