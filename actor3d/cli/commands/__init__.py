"""One function a command. Its signature and docstring are the command's flags and help.

The commands' bodies live in modules of their own that are imported when called, so that `--help` is quick.
"""
