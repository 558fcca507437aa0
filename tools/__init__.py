"""Maintainers' bakers: how the data files that ship with the project were made."""
