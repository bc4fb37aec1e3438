"""Front matter made readable for YAML, without a character moved.

Where a line would be read as something else than its writer meant, its value
is masked with letters, so that YAML takes it for a plain text of the same
length; the true text is taken from the source by its place. Each such place
is a trouble to report, unless nothing is wrong with what was written.
"""

import re
from functools import cached_property
from typing import NamedTuple

from tjut.findings import Edit
from tjut.language.patterns import late
from tjut.model.frontmatter import KEYS, PART_KEYS, canonical_key
from tjut.readers.fields.flow import flow_end
from tjut.readers.fields.lines import KEY, margin, masked, plain_blanks
from tjut.readers.fields.plain import (
    Fault,
    fault_of_hash,
    fault_of_plain,
    fault_within,
    is_block_mark,
    is_placeholder,
    is_well_quoted,
    read_quoted,
)
from tjut.readers.fields.trouble import Trouble
from tjut.source import Span

_ROOTS = frozenset(canonical_key(key) for key in KEYS)
_TEXTS = _ROOTS - PART_KEYS.keys() - {"skickas_till"}
_LINE = late(
    r"^(?P<indent>[ \t]*)(?P<dashes>(?:-[ \t]+|-(?=\r?$))*)"
    rf"(?:(?P<key>{KEY}):(?:[ \t]+|(?=\r?$)))?(?P<value>[^\n]*)$",
    re.M,
)
_QUOTES = "\"'"
_NO_BLANK = late(r"(?P<key>[^\s:#]{1,30}):(?=\S)")
_NEXT = late(r"[^\n]*\n(?:[ \t\r]*\n)*(?P<indent>[ \t]*)(?P<first>[^\s#])")


class Mended(NamedTuple):
    """Text for YAML, what was wrong with it, and keys with values that YAML is not given."""

    text: str
    troubles: list[Trouble]
    loose: list[tuple[Span, Span]]


def mend(text: str, start: int, end: int) -> Mended:
    """The front matter between two offsets of a text, for YAML to read."""
    mender = _Mender(plain_blanks(text[start:end]), start)
    for line in _LINE().finditer(mender.block):
        if line.start() >= mender.resume:
            mender.read(line)
    return mender.mended()


class _Mender:
    """Reads the lines of a block in order.

    `resume` is where reading goes on after a value of several lines. A line
    belongs to the key at the root above it, its owner.
    """

    def __init__(self, block: str, start: int) -> None:
        self.block = block
        self.resume = 0
        self._start = start
        self._owner = ""
        self._root = 0
        self._is_open = False
        self._troubles: list[Trouble] = []
        self._loose: list[tuple[Span, Span]] = []
        self._pieces: list[str] = []
        self._written = 0

    def mended(self) -> Mended:
        text = "".join((*self._pieces, self.block[self._written :]))
        return Mended(text, self._troubles, self._loose)

    def read(self, line: re.Match[str]) -> None:
        """One line that is not within a value of several lines."""
        indent, dashes, key, value = line.groups()
        is_empty = key is None and not dashes and value.strip()[:1] in ("", "#")
        if is_empty or (indent and not self._owner and self._read_before(line)):
            return
        if "\t" in indent:
            self._report(Fault("tab"), line.start(), self._end(line))
            self._mask(*line.span("indent"), " ")
        if dashes:
            self._read_item(line)
        elif len(indent) <= self._root or not self._owner:
            self._read_root(line)
        else:
            self._read_inner(line)

    # Lines

    @cached_property
    def _margin(self) -> int:
        return margin(self.block, _ROOTS)

    def _read_before(self, line: re.Match[str]) -> bool:
        """Read an uppgift, or what belongs to it, that is indented more than those after it.

        False for a line that is neither.
        """
        column = len(line["indent"])
        is_key = line["key"] is not None and not line["dashes"]
        is_new = is_key and (not self._loose or column <= self._root)
        if column <= self._margin or not (is_new or self._loose):
            return False
        if is_new:
            self._root = column
            self._read_indented(line, "first")
        else:
            self._mask(line.start(), self._end(line), " ")
        return True

    def _read_root(self, line: re.Match[str]) -> None:
        if line["key"] is None:
            self._read_stray(line)
            return
        self._root = len(line["indent"])
        self._owner = canonical_key(line["key"].strip("\"' "))
        self._read_value(line, is_text=self._owner in _TEXTS)

    def _read_stray(self, line: re.Match[str]) -> None:
        """A line that is no uppgift, unless only the blank after its colon is missing."""
        left, right = line.start("value"), self._end(line)
        found = _NO_BLANK().match(self.block, left, right)
        if found and canonical_key(found["key"]) in _ROOTS:
            self._owner = canonical_key(found["key"])
            after = self._span(found.end(), found.end())
            self._report(Fault("no-blank"), found.end() - 1, found.end(), Edit(after, " "))
            self._take(found.span("key"), (found.end(), right))
        else:
            self._report(Fault("no-key"), left, right)
            self._mask(left, right, " ")

    def _read_item(self, line: re.Match[str]) -> None:
        """An item of a list, which has keys only where the schema has them."""
        parts = PART_KEYS.get(self._owner, ())
        key = line["key"]
        if not self._owner:
            self._report(Fault("no-key"), line.start("dashes"), self._end(line))
            self._mask(line.start("dashes"), self._end(line), " ")
        elif key is None:
            self._read_value(line, is_text=not parts)
        elif self._owner == "underskrifter" or canonical_key(key) in parts:
            self._read_value(line, is_text=True)
        else:
            left, right = line.start("key"), self._end(line)
            self._report_value(fault_of_hash(self.block[left:right]), left, right)
            self._mask(left, right)

    def _read_inner(self, line: re.Match[str]) -> None:
        """A line under a key: one of its parts, or more of its text."""
        key = line["key"]
        if key and self._owner in PART_KEYS:
            self._read_value(line, is_text=True)
        elif key and canonical_key(key) in _ROOTS:
            self._read_indented(line, "indented")
        elif self._is_open and key is None:
            self._read_value(line, is_text=True)
        else:
            self._read_text(line.start("key" if key else "value"), line)

    def _read_indented(self, line: re.Match[str], kind: str) -> None:
        blanks = Edit(self._span(*line.span("indent")), "")
        self._mask(*line.span("indent"), " ")
        self._report(Fault(kind), *line.span("key"), blanks)
        self._take(line.span("key"), (line.start("value"), self._end(line)))

    # Values

    def _read_value(self, line: re.Match[str], *, is_text: bool) -> None:
        left, right = line.start("value"), self._end(line)
        value = self.block[left:right]
        is_comment = value[:1] == "#" and not is_text and self._has_more_below(line)
        self._is_open = is_comment or not value
        if self._is_open or (value[0] in _QUOTES and is_well_quoted(value)):
            return
        if value[0] in _QUOTES:
            self.resume, fault = read_quoted(self.block, left)
            self._report_value(fault, left, max(right, self.resume))
        elif is_placeholder(value, is_text=is_text):
            self._mask(left, right)
        elif value[0] in "[{" and not is_text and (end := flow_end(self.block, left)) > left:
            self.resume = end
        elif is_block_mark(value):
            self.resume = self._block_end(line)
        else:
            self._report_value(fault_of_plain(value), left, right)

    def _read_text(self, left: int, line: re.Match[str]) -> None:
        right = self._end(line)
        self._report_value(fault_within(self.block[left:right]), left, right)

    def _has_more_below(self, line: re.Match[str]) -> bool:
        """Whether a list or parts follow below a key; what stands beside it is a comment then."""
        after = _NEXT().match(self.block, line.start("value"))
        if after is None:
            return False
        deeper = len(after["indent"]) - self._column(line)
        return deeper >= 0 if after["first"] == "-" else deeper > 0 and self._owner in PART_KEYS

    def _column(self, line: re.Match[str]) -> int:
        return line.start("key" if line["key"] else "dashes") - line.start()

    def _block_end(self, line: re.Match[str]) -> int:
        """Where the indented lines below a | or > end."""
        column = self._column(line)
        deeper = re.compile(rf"\n(?:[ \t\r]*(?=\n|$)| {{{column + 1}}}[^\n]*)")
        end = line.end()
        while found := deeper.match(self.block, end):
            end = found.end()
        return end

    def _mask(self, left: int, right: int, letter: str = "x") -> None:
        """Put a letter in the place of each that can be seen, unless that has been done."""
        if left >= self._written:
            self._pieces.append(self.block[self._written : left])
            self._pieces.append(masked(self.block[left:right], letter))
            self._written = right

    def _take(self, key: tuple[int, int], value: tuple[int, int]) -> None:
        """Take a key and its value past YAML."""
        self._loose.append((self._span(*key), self._span(*value)))
        self._mask(key[0], value[1], " ")

    # Reports

    def _end(self, line: re.Match[str]) -> int:
        return line.start("value") + len(line["value"].rstrip())

    def _span(self, left: int, right: int) -> Span:
        return Span(self._start + left, self._start + right)

    def _report_value(self, fault: Fault | None, left: int, right: int) -> None:
        """Report and mask a value, when there is something wrong with it."""
        if fault:
            end = right if fault.kind == "hash" else left + fault.at + 1
            self._report(fault, left + fault.at, end)
            self._mask(left, right)

    def _report(self, fault: Fault, left: int, right: int, *edits: Edit) -> None:
        self._troubles.append(Trouble(fault.kind, self._span(left, right), fault.mark, edits))
