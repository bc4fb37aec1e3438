"""Every rule, by code."""

from tjut.rules import tj01_tystat_utan_skal, tj02_tystar_inget, tj03_okand_kod
from tjut.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    tj01_tystat_utan_skal.RULE,
    tj02_tystar_inget.RULE,
    tj03_okand_kod.RULE,
)
