"""How a command's parameters are given on the command line."""

from typing import Literal

import tyro

Positional = tyro.conf.Positional
Repeated = tyro.conf.UseAppendAction
"""A flag that may come several times."""
ProtocolName = Literal["3d2actor", "arah", "monocular"]
"""Published splits of ZJU-MoCap subjects."""
