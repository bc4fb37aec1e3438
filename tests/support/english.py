"""The English that libraries speak, looked for in what tjut prints."""

import re

_WORDS = re.compile(
    r"\b(the|and|is|not|an|of|this|that|with|without|for|to|or|no|by|at|be|must|should|cannot"
    r"|could|unable|failed|such|error|errors|usage|options?|commands?|arguments|show|exit"
    r"|required|requires?|defaults?|missing|invalid|value|values|valid|string|input|try|help"
    r"|unexpected|expected|extra|got|did|you|mean|takes?|possible|aborted|choose|from|file|files"
    r"|directory|denied|permission|exists?|found|space|left|device|name|long|read|only|line"
    r"|column|character|mapping|block|while|codec|decode|encode|bytes|position|document"
    r"|parse|tag|entity|declared?|overwrite|key|object|has|traceback|warning|convert|loaded)\b",
    re.I,
)
"""Words that the sentences of the libraries beneath are made of, and that Swedish does not have."""

_NAMES = re.compile(
    r"-[-\w]+|\S*[./=\\]\S*|tjut( [a-z]+)*|”[^”]*”|\"[^\"]*\"|:\s+([a-z]+,?\s+)+eller\s+\w+"
)
"""Options, files, commands, what is quoted, and choices: they keep their names."""


def english(text: str) -> list[str]:
    """The English words of a text, less names."""
    without_lists = re.sub(r"^  [a-z]+(  |$)", "", text, flags=re.M)
    return _WORDS.findall(_NAMES.sub("", without_lists))
