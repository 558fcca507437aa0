"""What the words of a command line mean where one command begins like another, or was once spelt otherwise."""

import logging
from collections.abc import Sequence
from pathlib import Path

logger = logging.getLogger(__name__)

_FORMER_KINDS = ("zju", "refined", "easymocap")
"""What used to stand between `import` and the folder; the folder tells it now."""


def as_commands(words: Sequence[str]) -> list[str]:
    """The words with `import video` as one, and without what `import` no longer needs."""
    first, second, *others = [*words, "", ""][: max(2, len(words))]
    if first != "import":
        return list(words)
    if second == "video":
        return ["import video", *others]
    if second in _FORMER_KINDS and _is_former_kind(second, others):
        logger.warning(
            "`actor3d import %s SRC` is now `actor3d import SRC`: the folder tells its format", second
        )
        return [first, *others]
    return list(words)


def _is_former_kind(word: str, others: Sequence[str]) -> bool:
    """Whether the word is no folder to import, or stands before one."""
    return not Path(word).exists() or bool(others and not others[0].startswith("-"))
