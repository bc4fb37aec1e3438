"""Opening a template: its styles by any name, what it lacks, and what is said of it."""

from pathlib import Path

import pytest

from support.cases import template_named
from support.written import built_in_word, package_of, template_of, under, write, written
from tjut.errors import TjutError
from tjut.word.package import Package
from tjut.word.xml import value, w
from tjut.writers.docx import load_word_template
from tjut.writers.docx.roles import ROLES
from zoo.raw import SWEDISH_STYLES, docx, p, relationships, style

DEFAULT = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>'
)
LISTS = "# Utredning\n\n## Rubrik\n\n1. a\n\n> citat\n\n[l](https://a.se) not[^1]\n\n[^1]: x\n"


def test_the_styles_of_swedish_word_are_used_by_their_ids() -> None:
    package = package_of(write(template=template_of(docx("", styles=SWEDISH_STYLES))))
    used = {value(found, "pStyle") for found in package.tree(package.main).iter(w("pPr"))}

    assert {"Rubrik1", "Rubrik2", "Normal"} <= used


def test_what_the_template_lacks_is_added_with_the_text_that_needs_it() -> None:
    data = docx("", styles=DEFAULT)
    plain, rich = (package_of(write(case, template_of(data))) for case in ("", LISTS))

    def added(package: Package) -> set[str]:
        styles = package.tree("word/styles.xml").iter(w("style"))
        return {value(found, "name") or "" for found in styles} - {"Normal"}

    assert added(plain) == {
        "heading 1", "heading 2", "List Number", "Signature", "Underskrift titel",
    }  # fmt: skip
    assert added(rich) - added(plain) == {
        "heading 3", "Quote", "Hyperlink", "footnote text", "footnote reference",
    }  # fmt: skip


def test_a_template_without_styles_at_all_gives_a_document() -> None:
    shown = written(LISTS, template_of(docx(p("Före."))))

    assert shown[:2] == ["-: Före.", "heading 1: Riktlinjer för föreningsbidrag"]
    assert under("Utredning", shown)[:2] == ["heading 3: Rubrik", "List Number 1/0: a"]


def test_mall_toml_names_the_styles_that_it_wants() -> None:
    styles = SWEDISH_STYLES + style("Ärenderubrik", "a") + style("Löptext", "l")
    own = template_of(
        docx("", styles=styles), styles={"rubrik2": "Ärenderubrik", "Brödtext": "Löptext"}
    )

    shown = written(template=own)

    assert "Ärenderubrik: Ärendet" in shown
    assert any(line.startswith("Löptext: ") for line in shown)
    assert own.remarks == ()


def test_a_style_that_mall_toml_names_and_word_lacks_gets_a_sentence() -> None:
    names = {"rubrik2": "Saknas", "citat": "Saknas", "annat": "Saknas"}
    own = template_of(docx("", styles=DEFAULT + style("heading 2", "H2")), styles=names)

    assert own.remarks == (
        "Formatmallen ”Saknas” finns inte i mall.docx. I stället används ”Rubrik 2”.",
        "Formatmallen ”Saknas” finns inte i mall.docx. I stället lägger tjut till en egen.",
    )


def test_a_heading_style_is_known_by_its_outline_level() -> None:
    level = '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'

    shown = written(template=template_of(docx("", styles=style("Kapitel", "k", level))))

    assert "Kapitel: Ärendet" in shown


def test_a_heading_stays_with_its_text_whatever_its_style_says() -> None:
    loose, kept = (
        package_of(write(template=template_of(docx("", styles=style("heading 2", "R", form)))))
        for form in ("", "<w:pPr><w:keepNext/></w:pPr>")
    )

    assert _kept_by_themselves(loose) == {True}
    assert _kept_by_themselves(kept) == {False}


def _kept_by_themselves(package: Package) -> set[bool]:
    forms = package.tree(package.main).iter(w("pPr"))
    return {form.find(w("keepNext")) is not None for form in forms if value(form, "pStyle") == "R"}


def test_lists_have_the_room_of_running_text_where_the_template_has_no_style_for_them() -> None:
    own = style("Body Text", "Brdtext")

    package = package_of(write(LISTS, template_of(docx("", styles=DEFAULT + own))))

    styles = package.tree("word/styles.xml").iter(w("style"))
    (added,) = [found for found in styles if value(found, "name") == "List Number"]
    assert value(added, "basedOn") == "Brdtext"


def test_what_does_not_go_along_is_said() -> None:
    data = docx(
        "",
        main="template.macroEnabledTemplate.main",
        links={"rId8": ("vbaProject", "vbaProject.bin")},
        more={"word/vbaProject.bin": b"x", "word/_rels/vbaProject.bin.rels": relationships([])},
    )

    assert template_of(data).remarks == ("Makrona i mall.docx följer inte med i dokumentet.",)


@pytest.mark.parametrize("ending", ["docx", "dotx", "dotm"])
def test_the_word_file_of_a_template_may_have_any_ending(tmp_path: Path, ending: str) -> None:
    (tmp_path / f"mall.{ending}").write_bytes(docx(p("x")))

    opened = load_word_template(template_named("standard")._replace(folder=tmp_path))

    assert opened.main == "word/document.xml"


def test_a_template_without_a_word_file_gets_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(TjutError, match=r"Mallen standard har ingen Word-fil"):
        load_word_template(template_named("standard")._replace(folder=tmp_path))


@pytest.mark.parametrize("name", ["danderyd", "kungsbacka", "standard"])
def test_the_built_in_templates_have_a_style_for_every_role(name: str) -> None:
    template = built_in_word(name)

    assert template.remarks == ()
    assert [role for role in ROLES if template.style_ids[role] is None] == []
    assert template.placeholder == "Platshllartext"
