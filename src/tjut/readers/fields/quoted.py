"""A value of uppgifter within quotation marks, so that YAML takes it as it is."""

from tjut.language.patterns import late

_ESCAPED = late(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def quoted(text: str) -> str:
    r"""The text between quotation marks: single ones when it holds double ones or \\.

    >>> quoted("Motion: fler cykelbanor")
    '"Motion: fler cykelbanor"'
    """
    if _ESCAPED().search(text):
        plain = text.replace("\\", "\\\\").replace('"', '\\"')
        return '"' + _ESCAPED().sub(lambda mark: f"\\u{ord(mark[0]):04x}", plain) + '"'
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'
