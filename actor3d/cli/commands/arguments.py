"""How a command's parameters are given on the command line."""

import tyro

Positional = tyro.conf.Positional
Repeated = tyro.conf.UseAppendAction
"""A flag that may come several times."""
