"""The two kinds of error: Known, which has words and a way out, and Bug, which has neither.

Holds no words for people: `ui/messages.py` makes and translates them from a code and its facts.
"""

from collections.abc import Mapping


class Known(Exception):  # noqa: N818 - named for what it tells the reader, see DESIGN: two kinds only
    """Say what went wrong by a code and facts; someone can do something about it.

    `code` is a dotted, lasting name such as `store.newer`. `facts` are the values that the sentence needs: numbers,
    field names, file names that the person chose; never what a person wrote about themselves.
    """

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.facts: Mapping[str, object] = facts


class Bug(Exception):  # noqa: N818 - as above
    """Tell of a state that the program promised could not be; carries no user content."""
