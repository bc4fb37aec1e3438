"""The texts that are measured: the examples, and cases made of them."""

from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "examples").glob("*/arende.md"))
CASE = ROOT / "examples" / "avfallstaxa" / "arende.md"
TEXTS = [path.read_text("utf-8") for path in EXAMPLES]


def varied(number: int) -> Iterator[str]:
    """Copies of the examples, no two the same."""
    for count in range(number):
        text = TEXTS[count % len(TEXTS)]
        yield text.replace("# Bedömning\n", f"# Bedömning\n\nDetta är ärende {count}.\n")


def long_case(size: int) -> str:
    """A case whose Utredning is as long as it takes."""
    before, heading, after = TEXTS[0].partition("# Bedömning\n")
    section = before.partition("# Utredning\n")[2]
    return before + section * (size // len(section.encode())) + heading + after
