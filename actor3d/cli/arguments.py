"""How a command's parameters are given on the command line."""

from typing import Annotated

import tyro

from actor3d.motion.options import Edits, ReadOptions

Positional = tyro.conf.Positional
Repeated = tyro.conf.UseAppendAction
"""A flag that may come several times."""
ReadFlags = Annotated[ReadOptions, tyro.conf.arg(name="")]
EditFlags = Annotated[Edits, tyro.conf.arg(name="")]
Flat = tyro.conf.OmitArgPrefixes
"""Options of a library's dataclass, nested ones too, as flags without prefixes."""
