"""The one exception that reaches the user as a single line."""


class UserError(Exception):
    """Bad input or a bad environment: what was expected, what was found, what to do next."""
