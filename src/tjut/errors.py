"""What stops tjut: the one exception whose text is a sentence for the user."""


class TjutError(Exception):
    """Something the user must mend before tjut can go on; ends in exit code 2.

    Its text is a whole Swedish sentence: what is wrong, where, and what to do.
    """
