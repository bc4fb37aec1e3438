"""`tjut rule`, `tjut template` and `tjut schema`: what can be asked about."""

import json

import jsonschema

from cli.running import Lay, Tjut
from tjut.rules.all import RULES
from tjut.rules.documented import HEADINGS, documentation
from tjut.template.find import built_in


def test_every_rule_is_listed_and_explained(tjut: Tjut) -> None:
    lines = tjut("rule").out.splitlines()
    assert [line.split()[0] for line in lines] == [rule.code for rule in RULES]
    for rule in RULES:
        code, out, _ = tjut("rule", rule.code.lower())
        assert code == 0
        assert out.startswith(f"{rule.code} {rule.name} (")
        assert [line for line in out.splitlines() if line in HEADINGS] == list(HEADINGS)
        assert ("kan varken tystas" in out) is rule.locked


def test_every_rule_says_what_it_finds_in_one_sentence() -> None:
    for rule in RULES:
        summary, parts = documentation(rule)
        assert summary.endswith(".")
        assert tuple(parts) == HEADINGS
        assert all(parts.values())


def test_an_unknown_rule_gets_the_nearest(tjut: Tjut) -> None:
    code, out, err = tjut("rule", "ST91")
    assert (code, out) == (2, "")
    assert err.startswith("Ingen regel heter ST91, menade du ”")


def test_templates_are_listed_with_the_municipalitys_own_first(tjut: Tjut, lay: Lay) -> None:
    folder = lay()
    own = folder / "mallar" / "vår"
    own.mkdir(parents=True)
    toml = (built_in() / "standard" / "mall.toml").read_text("utf-8")
    (own / "mall.toml").write_text(f'namn = "Ekvinge kommun"\n{toml}', "utf-8")
    (folder / "tjut.toml").write_text('templates = "mallar"\n', "utf-8")
    assert [line.split()[0] for line in tjut("template", "list").out.splitlines()] == [
        "vår", "danderyd", "kungsbacka", "standard",
    ]  # fmt: skip
    assert "Ekvinge kommun" in tjut("template", "show", "vår").out


def test_a_template_that_cannot_be_read_hides_no_other(tjut: Tjut, lay: Lay) -> None:
    folder = lay()
    (folder / "mallar" / "trasig").mkdir(parents=True)
    (folder / "mallar" / "trasig" / "mall.toml").write_text("krav = ja\n", "utf-8")
    (folder / "tjut.toml").write_text('templates = "mallar"\n', "utf-8")

    code, out, err = tjut("template", "list")

    assert code == 2
    assert [line.split()[0] for line in out.splitlines()] == ["danderyd", "kungsbacka", "standard"]
    assert "mallar/trasig/mall.toml, rad 1: ja och nej skrivs" in err


def test_a_template_for_all_is_that_of_the_municipality_in_tjut_toml(tjut: Tjut, lay: Lay) -> None:
    (lay() / "tjut.toml").write_text('kommun = "Ekvinge kommun"\n', "utf-8")

    assert tjut("template", "list").out.splitlines()[-1].split(maxsplit=1) == [
        "standard",
        "Ekvinge kommun (Tjänsteutlåtande)",
    ]
    assert tjut("template", "show", "standard").out.startswith(
        "standard: Tjänsteutlåtande, Ekvinge kommun\n"
    )


TOML = """\
diarienummer = 'KS \\d+'
ärendetyper = ["beslut", "motion", "anmälan"]
[[egna_uppgifter]]
nyckel = "sekretess"
etikett = "Sekretess"
krav = true
[[egna_uppgifter]]
nyckel = "er_beteckning"
etikett = "Er beteckning"
[[avsnitt]]
nyckel = "a"
rubrik = "Ett"
krav = true
[[avsnitt]]
nyckel = "b"
rubrik = "Två"
krav = ["beslut", "motion"]
[[avsnitt]]
nyckel = "c"
rubrik = "Tre"
krav = ["motion"]
"""


def test_a_template_tells_what_it_demands(tjut: Tjut, lay: Lay) -> None:
    folder = lay()
    (folder / "mall.toml").write_text(TOML, "utf-8")
    lines = tjut("template", "show", folder).out.splitlines()
    assert lines[2:] == [
        "Diarienummer: efter mönstret KS \\d+",
        "Ärendetyper: beslut, motion, anmälan",
        "Egen uppgift: sekretess (Sekretess), obligatorisk",
        "Egen uppgift: er_beteckning (Er beteckning)",
        "",
        "Avsnitt i den ordning de skrivs ut:",
        "  a              Ett",
        "                 obligatoriskt",
        "  b              Två",
        "                 obligatoriskt utom för anmälan",
        "  c              Tre",
        "                 obligatoriskt för motion",
        "  underskrifter",
        "  handlingar     Handlingar i ärendet",
        "  skickas_till   Beslutet skickas till",
    ]
    assert "Diarienummer: som KS 2025/0316" in tjut("template", "show", "danderyd").out


def test_the_schema_is_one_that_editors_read(tjut: Tjut) -> None:
    schema = json.loads(tjut("schema", "--mall", "danderyd").out)
    jsonschema.Draft202012Validator.check_schema(schema)
    assert "förvaltning" in schema["properties"]
