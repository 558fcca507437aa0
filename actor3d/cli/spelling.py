"""What the words of a command line mean where one command begins like another, or was once spelt otherwise."""

import logging
import os
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from itertools import pairwise
from pathlib import Path

from actor3d.errors import UserError

logger = logging.getLogger(__name__)

_FORMER_KINDS = ("zju", "refined", "easymocap")
"""What used to stand between `import` and the folder; the folder tells it now."""


_FORMER_READ_FLAGS = {"--up": "--file-up", "--unit": "--file-unit"}
_FORMER_FLAGS = {
    "render": {"--layers": "--passes", "--beside": "--compare", **_FORMER_READ_FLAGS},
    "motion": _FORMER_READ_FLAGS,
    "import video": {"--every": "--stride"},
}
"""By command; the former spellings are understood for one minor version."""
_FORMER_VALUES = {("render", "--compare", "truth"): "gt"}


def as_commands(words: Sequence[str]) -> list[str]:
    """The words as the commands know them: `import video` is one, former spellings are today's."""
    command, *rest = _joined(words) or [""]
    former = _FORMER_FLAGS.get(command, {})
    flags = [word.partition("=")[0] for word in rest]
    renamed = {flag: former[flag] for flag in flags if flag in former}
    if renamed:
        told = ", ".join(f"{old} is now {new}" for old, new in renamed.items())
        logger.warning(
            "`actor3d %s`: %s; the former spelling is understood for one minor version", command, told
        )
    rest = [_respelt(word, renamed) for word in rest]
    for index, pair in enumerate(pairwise(rest), start=1):
        rest[index] = _FORMER_VALUES.get((command, *pair), rest[index])
    return [command, *rest] if words else []


def _respelt(word: str, renamed: Mapping[str, str]) -> str:
    """A word with its flag in today's spelling; the flag's value may stand behind an equals sign."""
    flag, equals, value = word.partition("=")
    return renamed.get(flag, flag) + equals + value


def require_known(words: Sequence[str], commands: Sequence[str]) -> None:
    """Refuse a first word that is no command, and name the nearest.

    Raises:
        UserError: if it is none.
    """
    known = dict.fromkeys(name for command in commands for name in (command, command.split()[0]))
    if not words or words[0].startswith("-") or words[0] in known:
        return
    near = get_close_matches(words[0], known, n=1)
    hint = f"did you mean '{near[0]}'?" if near else "`actor3d --help` lists them"
    raise UserError(f"there is no command '{words[0]}': {hint}")


def require_possible(words: Sequence[str]) -> None:
    """Refuse words that the system's own command lines cannot hold, nor its files be called; programs can pass them.

    Raises:
        UserError: if a word holds a zero byte, or cannot be encoded.
    """
    for word in words:
        try:
            possible = b"\0" not in os.fsencode(word)
        except UnicodeEncodeError:
            possible = False
        if not possible:
            raise UserError(f"{word!r:.100}: no file can have this name; give another")


def _joined(words: Sequence[str]) -> list[str]:
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
