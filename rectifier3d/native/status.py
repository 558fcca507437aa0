"""What C functions say that read Gaussians bound to a body."""


def require_done(status: int, doing: str) -> None:
    """Raise what a status stands for.

    Args:
        status: 0 where all is done.
        doing: What was to be done, for the message.

    Raises:
        MemoryError: if memory was short: 1.
        IndexError: if Gaussians name faces, or faces vertices, that the body does not have: 2 and 3.
    """
    if status == 1:
        raise MemoryError(f"not enough memory to {doing}")
    if status:
        named = "Gaussians name faces" if status == 2 else "faces name vertices"
        raise IndexError(f"{named} that the body does not have: do they belong together?")
