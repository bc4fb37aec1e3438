import shutil
from pathlib import Path

import pytest

from tjut.errors import TjutError
from tjut.settings import Settings
from tjut.template.find import built_in, find_template, template_names
from tjut.template.load import load_template
from tjut.template.model import CASE_TYPES


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder with templates `standard` and `ekvinge` in mallar/, and one in the case arende/."""
    for folder in ("mallar/standard", "mallar/ekvinge", "arende/egen"):
        (tmp_path / folder).mkdir(parents=True)
        shutil.copy(built_in() / "standard" / "mall.toml", tmp_path / folder)
    (tmp_path / "mallar" / "tom").mkdir()
    return tmp_path


def test_the_order_is_option_case_settings_standard(home: Path) -> None:
    settings = Settings(home / "tjut.toml", mall="ekvinge", templates=home / "mallar")
    case = home / "arende"

    assert find_template("danderyd", "standard", settings, case) == built_in() / "danderyd"
    assert find_template("", "danderyd", settings, case) == built_in() / "danderyd"
    assert find_template("", "", settings, case) == home / "mallar" / "ekvinge"
    assert find_template("", "", Settings(), case) == built_in() / "standard"


def test_a_name_is_looked_for_among_our_own_first(home: Path) -> None:
    settings = Settings(templates=home / "mallar")

    assert find_template("standard", "", settings, home) == home / "mallar" / "standard"
    assert template_names(settings) == ["ekvinge", "standard", "danderyd", "kungsbacka"]
    assert template_names(Settings()) == ["danderyd", "kungsbacka", "standard"]


def test_a_path_is_relative_to_where_it_is_written(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(home)
    settings = Settings(home / "tjut.toml", mall="mallar/ekvinge")
    case = home / "arende"

    assert find_template("arende/egen", "", settings, case) == Path("arende/egen")
    assert find_template("", "egen", settings, case) == case / "egen"
    assert find_template("", "../mallar/ekvinge", settings, case) == home / "mallar" / "ekvinge"
    assert find_template("", "", settings, case) == home / "mallar" / "ekvinge"


def test_a_detour_through_a_link_is_kept_for_it_leads_elsewhere(home: Path) -> None:
    link = home / "länkar" / "arende"
    link.parent.mkdir()
    link.symlink_to(home / "arende")

    found = find_template("", "../mallar/ekvinge", Settings(), link)

    assert found == link / "../mallar/ekvinge"


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        (
            "standrad",
            "Mallen ”standrad” finns inte, menade du ”standard”? "
            "Mallar som finns: danderyd, kungsbacka, standard.",
        ),
        (
            "mallar/tom",
            "Mallen ”mallar/tom” finns inte. Mallar som finns: danderyd, kungsbacka, standard.",
        ),
    ],
)
def test_a_template_that_is_not_there_is_told(home: Path, name: str, sentence: str) -> None:
    with pytest.raises(TjutError) as told:
        find_template(name, "", Settings(), home)

    assert str(told.value) == sentence


@pytest.mark.parametrize("name", template_names(Settings()))
def test_every_built_in_template_shares_case_types_and_teaches(name: str) -> None:
    template = load_template(built_in() / name)

    assert template.case_types == CASE_TYPES
    assert template.example
    for key in ("arendet", "forslag", "utredning", "bedomning", "barn", "ekonomi"):
        section = template.section(key)
        assert section is not None
        assert len(section.guidance) > 100
        assert "--" not in section.guidance


@pytest.mark.parametrize("name", ["danderyd", "standard"])
def test_a_decision_has_all_six_sections(name: str) -> None:
    demanded = [rule.key for rule in load_template(built_in() / name).sections if rule.required]

    assert demanded == ["arendet", "forslag", "utredning", "bedomning", "barn", "ekonomi"]


def test_kungsbacka_demands_what_its_reports_have() -> None:
    required = {
        rule.key: rule.required for rule in load_template(built_in() / "kungsbacka").sections
    }

    assert required["forslag"] == required["arendet"] == set(CASE_TYPES)
    assert required["utredning"] == {"motion", "medborgarförslag"}
    assert required["barn"] == required["ekonomi"] == required["bedomning"] == set()
