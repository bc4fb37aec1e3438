"""Which Word files must have the order of their template."""

from dataclasses import replace

import pytest

from support.cases import CLEAN, template_named
from tjut.check import judge
from tjut.readers.markdown import read_markdown
from tjut.rules.st03_fel_ordning import RULE
from tjut.source import Source

SWAPPED = (
    CLEAN.replace("# Ärendet", "# X")
    .replace("# Bedömning", "# Ärendet")
    .replace("# X", "# Bedömning")
)


@pytest.mark.parametrize(
    ("is_word", "mall", "template", "told"),
    [
        (False, "", "standard", True),
        (True, "", "standard", False),
        (True, "mall: standard\n", "standard", True),
        (True, "", "danderyd", True),
    ],
)
def test_a_word_file_of_an_unknown_template_has_its_own_order(
    is_word: bool, mall: str, template: str, told: bool
) -> None:
    source = Source("a", SWAPPED.replace("titel:", f"{mall}titel:", 1))
    document = read_markdown(source)._replace(source=replace(source, is_word=is_word))

    assert any(RULE.check(judge(document, template_named(template)))) is told
