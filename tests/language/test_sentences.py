"""Sentences are split as Swedish is written, and counted as LIX counts them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tjut.language.sentences import Measure, measure, sentences, words

# Each text is written with | where a sentence ends.
SPLIT = [
    "Nämnden antar planen.| Den gäller från och med 2026.",
    "Enligt 5 kap. 1 § kommunallagen beslutar fullmäktige.| § 5 gäller inte.",
    "Det gäller bl.a. Ekvinge, t.ex. Norra skolan, dvs. Storgatan.| Resten är klart.",
    "Stöd ges till skolor, bibliotek m.m.| Kommunen betalar.",
    "Avtalet med Ek m.fl. 2024 löper ut.| Det förlängs inte.",
    "Mötet börjar kl. 18.00.| Dagordningen skickas ut.",
    "Motionen väcktes av A. Ek och J.B. Lind.| Den avslås.",
    "Kommunen väljer alternativ A.| Kostnaden är lägst.",
    "Huset ligger på Storgatan 5 B.| Fastigheten är kommunens.",
    "1. Nämnden antar planen.| 2. Nämnden förklarar paragrafen justerad.",
    "Följande gäller: 1. Taxan höjs.| 2. Avgiften sänks.",
    "Planen antogs 2019.| Därefter har inget hänt.",
    "Kostnaden är 1 000 000 kr.| Pengarna finns i budget.",
    "Beslutet fattades den 12 sept. 2024 i nämnden.",
    "Avgiften höjdes i jan.| Kommunen följer den.",
    "Hon frågade: ”Vem betalar?”| Svaret dröjde.",
    "”Vem betalar?” undrade hon.",
    "(Se bilaga 1.)| Därefter gäller taxan.",
    "Vänta …| Nu går det!| Bra.",
    "Så blev det...| Sedan vände det.",
    "Läs mer på www.ekvinge.se.| Där finns taxan.",
    "Det är vad beslutet handlar om i.| Nämnden är enig.",
    "Ekvinge kommun|\nBox 1|\n123 45 Ekvinge",
    "Raden bryts\nmitt i en mening.",
    "Kostnaden delas enligt prop. 2016/17:171.| Resten står kommunen för.",
    "Av (s. 12) framgår det.| Förvaltningen instämmer.",
    "Planen är klar.|Den gäller nu.”|Så var det.",
    "Det gäller t.ex.Ekvinge och www.ekvinge.se/Plan.",
    "Bolaget heter Ekvinge Energi AB.| Det ägs av kommunen.",
    "Punkt 3.| Nämnden beslutar.",
    ".| Kommunen",
    "  \n ",
]


@pytest.mark.parametrize("marked", SPLIT)
def test_sentences_end_where_a_reader_ends_them(marked: str) -> None:
    text = marked.replace("|", "")
    expected = [part.strip() for part in marked.split("|") if part.strip()]
    assert [text[start:end] for start, end in sentences(text)] == expected


@given(st.text(alphabet="aB1 .!?…”(\n§:ö", max_size=60))
def test_sentences_lose_nothing_but_blanks(text: str) -> None:
    kept = "".join(text[start:end] for start, end in sentences(text))
    assert "".join(kept.split()) == "".join(text.split())


def test_a_number_in_groups_and_a_compound_are_one_word_each() -> None:
    assert words("Nu 1 000 000 kr/år – gång- och cykelväg 2,5 km, KS-2024-1") == [
        *("Nu", "1 000 000", "kr/år", "gång", "och", "cykelväg", "2,5", "km", "KS-2024-1"),
    ]


def test_lix_is_words_a_sentence_and_per_cent_of_long_words() -> None:
    found = measure(["Nämnden antar planen. Den gäller.", "Ekonomi", "–"])
    assert found == Measure(words=6, sentences=3, long_words=2, longest=3)
    assert found.lix == pytest.approx(6 / 3 + 100 * 2 / 6)


def test_no_text_has_lix_0() -> None:
    assert measure([]).lix == 0
