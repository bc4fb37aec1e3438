"""Names of deciding bodies: which are the same, and where one ends in a text."""

import pytest

from tjut.language.bodies import same_body
from tjut.language.subjects import find_body, find_office

SAME = (
    ("Kultur- och fritidsnämnden", "Nämnden för Kultur & Fritid"),
    ("Kultur- och fritidsnämnden", "kultur och fritidsnämnden"),
    ("Nämnden för Förskola & Grundskola", "Förskole- och grundskolenämnden"),
    ("Bygg-, miljö- och hälsoskyddsnämnden", "Bygg- miljö- & hälsoskyddsnämnden"),
    ("nämnden", "Kultur- och fritidsnämnden"),
    ("fullmäktige", "Kommunfullmäktige"),
    ("Styrelsen", "Styrelsen för Ekvinge Energi AB"),
    ("utskottet", "Individ- och familjenämndens utskott"),
    ("Arbetsutskottet", "Kommunstyrelsens arbetsutskott"),
    ("KS arbetsutskott", "Kommunstyrelsens arbetsutskott"),
    ("Kommunstyrelsens AU", "Kommunstyrelsens arbetsutskott"),
    ("KSAU", "Kommunstyrelsens arbetsutskott"),
    ("KS", "Kommunstyrelsen"),
    ("Kommunstyrelsen (KS)", "kommunstyrelsen"),
    ("BUN", "Barn- och utbildningsnämnden"),
    ("SBN", "Samhällsbyggnadsnämnden"),
    ("Kommunfullmäktige i Ekvinge kommun", "Kommunfullmäktige"),
    ("Ekvinge kommunfullmäktige", "Kommunfullmäktige"),
    ("Nämnden för Teknik & Plat", "Nämnden för Teknik & Plats"),
    ("Ekvinge Bostäder AB", "EKVINGE BOSTÄDER AB"),
)
DIFFERENT = (
    ("Kommunstyrelsen", "Kommunfullmäktige"),
    ("KS", "KF"),
    ("KF", "Kommunstyrelsen"),
    ("KS", "Kultur- och fritidsnämnden"),
    ("SN", "Byggnadsnämnden"),
    ("BUN", "Socialnämnden"),
    ("BUN", "Ekvinge Bostäder AB"),
    ("nämnden", "Kommunstyrelsen"),
    ("Kommunstyrelsen", "Kommunstyrelsens arbetsutskott"),
    ("Arbetsutskottet", "Kommunstyrelsens planeringsutskott"),
    ("Socialnämnden", "Byggnadsnämnden"),
    ("Byggnadsnämnden", "Miljö- och byggnadsnämnden"),
    ("Barnnämnden", "Barn- och ungdomsnämnden"),
    ("Nämnden för Service", "Nämnden för Teknik"),
    ("Norrmalms stadsdelsnämnd", "Bromma stadsdelsnämnd"),
)
BODIES = (
    "Kommunstyrelsen| antar planen",
    "Kommunstyrelsens arbetsutskott| beslutar",
    "Kommunstyrelsens ordförande| beslutar",
    "Kommunstyrelsen (KS)| antar",
    "Kommunfullmäktige i Ekvinge kommun| antar",
    "Kommunfullmäktiges presidium| utser",
    "Kultur- och fritidsnämnden| antar",
    "Bygg-, miljö- och hälsoskyddsnämnden| antar",
    "Tekniska nämnden| ger",
    "Den gemensamma överförmyndarnämnden| ger",
    "Gemensamma nämnden för hjälpmedel| antar",
    "Nämnden för Kultur & Fritid| har beslutat",
    "nämnden för arbete, utbildning och kultur| antar",
    "Nämnden för kommunikationer| antar",
    "Nämnden för personer med funktionsnedsättning| beslutade",
    "Nämnden| för egen del",
    "Nämnden för Service",
    "Nämnden för Service| ska",
    "Socialnämnden Öst| godkänner",
    "Nämnden Vård & Omsorg| godkänner",
    "Individ- och familjenämndens utskott| beviljar",
    "Ekvinge Bostäder AB:s styrelse| godkänner",
    "Ekvinge kommuns revisorer| begär",
    "Räddningstjänstförbundets direktion| antar",
    "Direktionen för Räddningstjänsten Sjöbygden| antar",
    "Hägersten-Älvsjö stadsdelsnämnd| antar",
    "KS arbetsutskott| antar",
    "BUN (Barn- och utbildningsnämnden)| antar",
    "Överförmyndarnämnden|: antar",
)
NO_BODIES = (
    "Kommunstyrelsens förslag antas",
    "Vice ordförande i valdistrikt 4 000 kronor",
    "Riktlinjer och regler antas",
    "Uppmana kommunstyrelsen att",
    "LSS insatser beviljas",
    "Nämnder och styrelser antar",
    "Förvaltningen föreslår",
)
OFFICES = (
    "Kommunledningskontoret| föreslår",
    "Förvaltningen för Kultur & Fritid| föreslår",
    "Ekvinge kommun| ingår",
    "Ekvinge Bostäder AB| köper",
    "Kommundirektören| får",
)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_two_names_of_one_body(one: str, other: str) -> None:
    assert same_body(one, other)
    assert same_body(other, one)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_names_of_two_bodies(one: str, other: str) -> None:
    assert not same_body(one, other)
    assert not same_body(other, one)


@pytest.mark.parametrize("marked", BODIES)
def test_a_body_ends_where_its_name_does(marked: str) -> None:
    name, _, rest = marked.partition("|")
    assert find_body(name + rest) == len(name)


@pytest.mark.parametrize("text", NO_BODIES)
def test_what_only_looks_like_a_body(text: str) -> None:
    assert find_body(text) is None


@pytest.mark.parametrize("marked", OFFICES)
def test_an_office_ends_where_its_name_does(marked: str) -> None:
    name, _, rest = marked.partition("|")
    assert find_office(name + rest) == len(name)


def test_a_known_name_is_a_body_in_any_spelling() -> None:
    known = ("Unga vuxnas forum & råd",)
    assert find_body("unga  vuxnas forum och råd antar", 0, known) == 26
    assert find_body("Unga vuxnas forum antar", 0, known) is None


def test_capitals_inside_a_sentence_are_not_part_of_the_name() -> None:
    text = "Samtidigt upphäver socialnämnden Riktlinjer för stöd"
    assert find_body(text, 19, opens=False) == 32


def test_a_field_ends_with_the_text_or_after_its_longest() -> None:
    assert find_body("Nämnden för") == 11
    assert find_body("Nämnden för " + "mark och " * 20) is not None
