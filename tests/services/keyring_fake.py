"""A keyring in memory, for tests that are not about the keyring."""

from companion.domain.errors import Known


class MemoryKeyring:
    """Keeps secrets in a dictionary; `refusal` makes every call raise that code."""

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}
        self.refusal = ""

    def get(self, user: str) -> str:
        """Give a secret."""
        self._refuse()
        if user not in self.secrets:
            raise Known("keyring.empty")
        return self.secrets[user]

    def set(self, user: str, secret: str) -> None:
        """Keep a secret."""
        self._refuse()
        self.secrets[user] = secret

    def delete(self, user: str) -> None:
        """Forget a secret."""
        self._refuse()
        self.secrets.pop(user, None)

    def _refuse(self) -> None:
        if self.refusal:
            raise Known(self.refusal)
