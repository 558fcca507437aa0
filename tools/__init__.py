"""Maintainers' tools: how the data files that ship with the project were made, and its API pages."""
