import pytest

from support.cases import template_named
from tjut.model.blocks import Heading
from tjut.model.document import Document, Section
from tjut.model.frontmatter import Entry, FrontMatter, Mapping, Scalar
from tjut.model.prose import Prose, Run
from tjut.source import Source, Span
from tjut.template.headings import case_heading, near_key, printed_heading, recognise
from tjut.template.model import SectionRule

HERE = Span(0, 0)
OFFICE = "Kommunledningskontoret"


def document(*headings: str, office: str = OFFICE) -> Document:
    fields = Mapping((Entry("forvaltning", Scalar(office, HERE), HERE),), HERE)
    sections = tuple(
        Section(Heading(1, Prose((Run(text, HERE),)), HERE), (), HERE) for text in headings
    )
    return Document(Source("a.md", ""), FrontMatter(fields, 0), (), sections)


def read(*headings: str, office: str = OFFICE, template: str = "danderyd") -> tuple[Section, ...]:
    return recognise(document(*headings, office=office), template_named(template)).sections


@pytest.mark.parametrize("template", ["danderyd", "standard"])
@pytest.mark.parametrize(
    ("heading", "key", "office"),
    [
        ("Ärendet", "arendet", None),
        ("  ÄRENDET ", "arendet", None),
        ("A\u0308rendet", "arendet", None),
        ("Utredning:", "utredning", None),
        ("Bakgrund", "utredning", None),
        ("Kommunledningskontorets utredning", "utredning", OFFICE),
        ("KOMMUNLEDNINGSKONTORETS UTREDNING", "utredning", OFFICE),
        ("Socialförvaltningens bedömning", "bedomning", "Socialförvaltningen"),
        ("SLK:s bedömning", "bedomning", "SLK"),
        ("Förvaltningen för Services förslag till beslut", "forslag", "Förvaltningen för Service"),
        ("Tekniska nämndens ekonomiska konsekvenser", "ekonomi", "Tekniska nämnden"),
        ("Handlingar i ärendet", "handlingar", None),
    ],
)
def test_headings_of_the_template_are_recognised(
    heading: str, key: str, office: str | None, template: str
) -> None:
    (section,) = read(heading, template=template)

    assert (section.key, section.office, section.exact) == (key, office, True)


def test_an_office_that_ends_in_s_has_no_other_genitive() -> None:
    (section,) = read("Teknik & Plats utredning", office="Teknik & Plats")

    assert section.office == "Teknik & Plats"


def test_a_heading_may_name_the_board() -> None:
    (section,) = read("Förslag till beslut i kommunstyrelsen")

    assert (section.key, section.body) == ("forslag", "kommunstyrelsen")


@pytest.mark.parametrize(
    ("heading", "key"),
    [
        ("Arendet", "arendet"),
        ("Ärende", "arendet"),
        ("Bedomning", "bedomning"),
        ("Utredninng", "utredning"),
        ("Utredningen", "utredning"),
        ("Kommunledningskontorets utredninng", "utredning"),
        ("Kommunledningskontoret bedömning", "bedomning"),
        ("Förslag på beslut", "forslag"),
        ("Förslag till besult", "forslag"),
        ("Förslagtill beslut", "forslag"),
        ("Konsekvenser för barn & unga", "barn"),
        ("Konsekvenser barn och unga", "barn"),
        ("Ekonomiska konsekvnser", "ekonomi"),
        ("Ekonomisak konskvenser", "ekonomi"),
        ("Ekonomisk konsekvens", "ekonomi"),
    ],
)
def test_a_misspelt_heading_is_near_its_section(heading: str, key: str) -> None:
    (section,) = read(heading)

    assert (section.key, section.exact) == (key, False)


@pytest.mark.parametrize(
    "heading",
    [
        "",
        "Ärendets gång",
        "Beredning",
        "Inledning",
        "Tidigare beslut",
        "Ekologiska konsekvenser",
        "Sociala konsekvenser",
        "Konsekvenser för miljön",
        "Ekonomisk bedömning",
        "Motionärens förslag",
        "Kommunstyrelsens beslut",
        "Utredning " * 30,
    ],
)
def test_another_heading_is_not_near(heading: str) -> None:
    (section,) = read(heading)

    assert section.key is None
    assert near_key(heading, template_named("danderyd")) is None


def test_a_near_miss_takes_nothing_from_the_right_heading() -> None:
    assert [(section.key, section.exact) for section in read("Utredninng", "Utredning")] == [
        (None, True),
        ("utredning", True),
    ]


def test_of_two_near_misses_the_first_is_taken() -> None:
    assert [section.key for section in read("Utredninng", "Utrednig")] == ["utredning", None]


def test_a_case_without_office_has_its_headings_recognised() -> None:
    bare = Document(Source("a.md", ""), FrontMatter(Mapping((), HERE), 0), (), ())
    sections = document("Kommunledningskontorets utredning").sections
    (section,) = recognise(
        Document(bare.source, bare.front_matter, (), sections), template_named("danderyd")
    ).sections

    assert section.office == OFFICE


@pytest.mark.parametrize(
    ("heading", "office", "printed"),
    [
        ("{förvaltning}s utredning", "SLK", "SLK:s utredning"),
        ("{förvaltning}s utredning", "teknik & plats", "Teknik & plats utredning"),
        ("{förvaltning}s utredning", "", "Utredning"),
        ("Utredning av {förvaltning}", "SLK", "Utredning av SLK"),
        ("Beslut i {nämnd}", "", "Beslut i valnämnden"),
        ("{nämnd}s beslut", "", "Valnämndens beslut"),
    ],
)
def test_names_are_put_into_a_printed_heading(heading: str, office: str, printed: str) -> None:
    assert printed_heading(SectionRule("x", heading), office, "Valnämnden") == printed


def test_a_case_has_no_names_in_its_headings() -> None:
    assert case_heading("{förvaltning}s utredning") == "Utredning"
    assert case_heading("Förslag till beslut i {nämnd}") == "Förslag till beslut"
