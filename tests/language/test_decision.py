"""How decision points are put: what is accepted, and what each fault is."""

import pytest

from tjut.language.decision import read_decision
from tjut.language.lead_ins import LONGEST, is_label, is_lead_in
from tjut.language.verb_forms import Form, form_of_verb

FORMS = {
    Form.DECIDES: (
        "1. Nämnden ger förvaltningen i uppdrag att utreda frågan.",
        "Kommunstyrelsen – som ägare – uppmanar bolaget att spara.",
        "Kommunstyrelsen i sin roll som arbetsgivare antar avtalet.",
        "Kommunstyrelsen och socialnämnden antar överenskommelsen.",
        "Kommunstyrelsen, socialnämnden och byggnadsnämnden antar överenskommelsen.",
        "Nämnden har inget att erinra.",
        "Kommunstyrelsen vill framhålla barnens behov.",
        "Samtidigt upphäver kommunfullmäktige Reglemente för nämnden.",
        "Motionen avslås av kommunfullmäktige.",
        "Ekvinge kommun ingår avtalet.",
    ),
    Form.FORMULA: (
        "Taxan gäller från och med den 1 januari 2027.",
        "Riktlinjer för uthyrning upphör samtidigt att gälla.",
        "Planen ersätter Plan för trygghet, antagen 2019-05-06.",
        "Förklarar paragrafen omedelbart justerad.",
    ),
    Form.PERFECT: (
        "Kommunstyrelsen har den 3 mars antagit planen.",
        "Nämnden hade redan beslutat om planen.",
    ),
    Form.PAST: (
        "Nämnden beslutade att anta planen.",
        "Nämnden antog planen.",
        "Nämnden fick planen.",
    ),
    Form.MODAL: ("Nämnden ska anta planen.", "Nämnden får anta planen."),
    Form.PASSIVE: ("Nämnden föreslås anta planen.", "Nämnden får i uppdrag att anta en plan."),
    Form.INFINITIVE: ("Nämnden besluta att anta planen.", "Nämnden ge bidrag."),
    Form.NO_VERB: ("Nämnden", "Nämnden att anta planen.", "Nämnden: planen"),
    Form.OFFICE_PROPOSES: ("Förvaltningen föreslår att nämnden antar planen.",),
    Form.PROPOSAL: ("Förslag att nämnden antar planen.", "Beslutsförslag: planen antas"),
    Form.THAT_CLAUSE: ("Att anta planen.",),
    Form.NO_BODY: (
        "Planen antas.",
        "Planen antas av förvaltningen.",
        "Med stöd av lagen avslås ansökan.",
        "Ovanstående beslut träder i kraft tidigast 1 april 2027.",
        "Beslutet innebär att taxan gäller från 2027.",
        "Planen har antagits av nämnden.",
        "Förvaltningen återkommer.",
        "Kommundirektören får i uppdrag att utreda frågan.",
        "",
    ),
}
LEAD_INS = (
    "Nämnden beslutar",
    "Nämnden beslutar att:",
    "Nämnden för Kultur & Fritid beslutar följande:",
    "Kommunstyrelsen beslutar för egen del",
    "Byggnadsnämnden beslutar med stöd av 9 kap. 31 b § plan- och bygglagen att",
    "Kommunstyrelsen beslutar, under förutsättning av fullmäktiges beslut, att",
    "Under förutsättning att kommunfullmäktige beslutar enligt ovan beslutar kommunstyrelsen:",
    "Kommunstyrelsen föreslår kommunfullmäktige",
    "Kommunstyrelsen föreslår att kommunfullmäktige beslutar",
    "Kommunstyrelsen föreslås besluta att:",
    "Förvaltningen föreslår:",
    "Kommunstyrelsens förslag till beslut:",
    "Kommunstyrelsen:",
)
NO_LEAD_INS = (
    "Nämnden beslutar att anta planen.",
    "Nämnden beslutar enligt förvaltningens förslag.",
    "Nämnden ger förvaltningen i uppdrag att:",
    "Valnämnden fastställer följande arvoden:",
    "Kommunstyrelsen föreslår ny taxa:",
    "Bakgrund till beslutet",
    "",
    "Nämnden beslutar" + " " * LONGEST + "att",
)


@pytest.mark.parametrize(
    ("form", "text"), [(f, text) for f, texts in FORMS.items() for text in texts]
)
def test_a_point_has_its_form(form: Form, text: str) -> None:
    assert read_decision(text).form is form


def test_body_verb_and_target_have_their_places() -> None:
    text = "Kommunstyrelsen föreslår att kommunfullmäktige antar planen."
    decision = read_decision(text)
    assert decision.body
    assert decision.verb
    assert decision.target
    assert text[slice(*decision.body)] == "Kommunstyrelsen"
    assert text[slice(*decision.verb)] == "föreslår"
    assert text[slice(*decision.target)] == "kommunfullmäktige"


@pytest.mark.parametrize("text", LEAD_INS)
def test_a_lead_in_opens_what_stands_after_it(text: str) -> None:
    assert is_lead_in(text)


@pytest.mark.parametrize("text", NO_LEAD_INS)
def test_what_decides_something_is_no_lead_in(text: str) -> None:
    assert not is_lead_in(text)


def test_a_label_names_no_body() -> None:
    assert is_label("Förslag till beslut:")
    assert not is_label("Nämnden beslutar:")


def test_a_noun_is_no_verb() -> None:
    assert form_of_verb("planen", 0, 6) is None
