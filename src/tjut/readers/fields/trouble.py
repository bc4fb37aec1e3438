"""What trips people up in uppgifter, and the sentence about each."""

from typing import NamedTuple

from tjut.findings import Edit, Finding
from tjut.source import Span

_SENTENCES = {
    "colon": "Kolon med mellanslag efter läses som början på en ny uppgift; "
    "sätt citattecken om hela värdet",
    "hash": "Tecknet # efter ett mellanslag gör att resten av värdet försvinner; "
    "sätt citattecken om hela värdet",
    "mark": "Ett värde kan inte börja med tecknet {mark}; sätt citattecken om hela värdet",
    "after-quote": "Citattecknen står bara om en del av värdet; sätt citattecken om hela värdet",
    "open-quote": "Citattecknet {mark} före värdet har inget efter sig som avslutar det; "
    "sätt citattecken om hela värdet",
    "escape": 'Tecknet \\ har en egen betydelse mellan citattecken av typen "; '
    "använd citattecken av typen ' i stället",
    "curly": 'Citattecknen ska vara raka, av typen ", och inte {mark}',
    "no-blank": "Det saknas ett mellanslag efter kolon",
    "indented": "Uppgiften är indragen och läses som en del av raden ovanför; "
    "ta bort mellanslagen före den",
    "first": "Uppgiften är indragen men inte de som följer; ta bort indraget före den",
    "tab": "Raden börjar med ett tabbtecken; skriv mellanslag i stället",
    "no-key": "Raden är ingen uppgift; skriv till exempel titel: värde, eller ta bort raden",
    "unread": "Raden kan inte läsas; se efter att den är indragen som raderna omkring den",
    "fence": "Raden före och raden efter uppgifterna ska vara tre bindestreck, ---",
    "unclosed": "Uppgifterna avslutas aldrig; skriv en rad med tre bindestreck, ---, "
    "efter den sista uppgiften",
}
_MENDED_BY_QUOTES = {"colon", "hash", "mark", "after-quote", "open-quote", "escape", "curly"}


class Trouble(NamedTuple):
    """Something at a place in the front matter; `mark` is the character that makes it."""

    kind: str
    span: Span
    mark: str = ""
    edits: tuple[Edit, ...] = ()

    @property
    def needs_quotes(self) -> bool:
        """Whether quotation marks around the whole value mend it."""
        return self.kind in _MENDED_BY_QUOTES

    def finding(self, edits: tuple[Edit, ...] = ()) -> Finding:
        """The finding about it, with its own fix or the one given."""
        code = "UP08" if self.kind == "hash" else "UP06"
        message = _SENTENCES[self.kind].replace("{mark}", self.mark)
        return Finding(code, message, self.span, edits=self.edits or edits)
