"""The formats in which captures are found, each read by a module of its own into one and the same form."""
