"""The API pages: HTML made by pdoc from the docstrings, to be read from disk."""
