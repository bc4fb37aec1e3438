"""What `tjut build` has done, summed up case by case and told at the end."""

from collections import Counter

from tjut.cli.building import Outcome
from tjut.cli.faults import Guard
from tjut.cli.output import remark_report, report_of
from tjut.cli.terminal import put, remark
from tjut.findings import Severity
from tjut.reports.report import Row
from tjut.reports.text import found
from tjut.reports.words import counted


class Tally:
    """Sums up outcomes, and keeps no more of those that went well than the names of the files."""

    def __init__(self, guard: Guard) -> None:
        self.held_back: list[list[Row]] = []
        self._guard = guard
        self._said: set[str] = set()
        self._written: list[str] = []
        self._documents = 0
        self._stopped = 0
        self._findings: Counter[Severity] = Counter()

    def add(self, outcome: Outcome) -> None:
        """Take in what became of a case; what is new about it is said at once."""
        self._say(outcome)
        if outcome.fault:
            self._stopped += 1
        elif outcome.held_back:
            self.held_back.append(outcome.rows)
        else:
            self._documents += 1
            self._written += outcome.written
            self._findings.update(row.severity for row in outcome.rows)

    def _say(self, outcome: Outcome) -> None:
        """What several cases have in common, such as a fault in their template, is said once."""
        for sentence in outcome.said:
            if sentence not in self._said:
                remark(sentence)
        if outcome.fault and outcome.fault not in self._said:
            self._guard.tell(outcome.fault)
        self._said.update((*outcome.said, outcome.fault))

    def tell(self, *, interrupted: bool = False) -> None:
        """Name the files, show why cases were held back, and sum up."""
        put("".join(f"{name}\n" for name in self._written))
        if self.held_back:
            remark("")
            remark_report(report_of(self.held_back))
        if interrupted:
            remark("Avbrutet. De dokument som hann byggas är hela.")
        if self._documents:
            rest = f" Se {found(self._findings)} med tjut check." if self._findings else ""
            made = "byggt" if self._documents == 1 else "byggda"
            remark(f"{self._documents} dokument {made}.{rest}")
        if self.held_back:
            cases = counted(len(self.held_back), "ärende")
            remark(f"{cases} har fel och byggs inte. Rätta felen, eller bygg utkast med --draft.")
        if self._stopped and self._documents + len(self.held_back):
            remark(f"{counted(self._stopped, 'ärende')} gick inte att bygga, se ovan.")
