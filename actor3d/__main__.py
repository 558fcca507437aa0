"""`python -m actor3d`: the command line."""

from actor3d.cli.main import entry_point

if __name__ == "__main__":
    entry_point()
