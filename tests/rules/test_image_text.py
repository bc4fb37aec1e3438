"""What is said of an image without a description."""

import pytest

from support.cases import check_text, over_clean


@pytest.mark.parametrize(
    ("alt", "said"),
    [
        ("", "Bilden saknar alternativtext; skriv vad den visar mellan [ och ]"),
        ("karta.png", "Bildens alternativtext är bara filens namn; skriv vad bilden visar"),
    ],
)
def test_says_why_the_text_is_not_enough(alt: str, said: str) -> None:
    found = check_text(over_clean(f"![{alt}](bilagor/karta.png)\n"), files=("karta.png",))
    assert [one.message for one in found if one.code == "TI01"] == [said]
