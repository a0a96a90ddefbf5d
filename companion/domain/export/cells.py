"""Words in a table that no spreadsheet takes for a formula, and the words again.

SECURITY: a cell that begins with = + - @ is run by spreadsheets, and so is one that begins after a separator which
the spreadsheet of another country splits at. Each such place gets an apostrophe, which `plain` takes away again.
"""

RUN = frozenset("=+-@\t\r\n＝＋－＠")
SPLIT = frozenset(';,|\t\r\n"')
MARK = "'"


def guarded(text: str) -> str:
    """Give words that begin no formula, neither as they are nor split at any separator."""
    made, begins = [], True
    for letter in text:
        if begins and (letter in RUN or letter == MARK):
            made.append(MARK)
        made.append(letter)
        begins = letter in SPLIT or (begins and letter.isspace())
    return "".join(made)


def plain(text: str) -> str:
    """Give the words that `guarded` was given."""
    made, begins, kept = [], True, False
    for letter in text:
        if begins and letter == MARK and not kept:
            kept = True  # the next letter stands for itself
            continue
        made.append(letter)
        begins = letter in SPLIT or (begins and not kept and letter.isspace())
        kept = False
    return "".join(made)
