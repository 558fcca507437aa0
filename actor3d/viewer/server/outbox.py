"""What waits to be sent to a page: texts and results in order, and of poses only the newest."""

import asyncio
from collections import deque

_MAX_WAITING = 64


class Outbox:
    """A page's unsent messages; bounded, as a page may stop reading."""

    def __init__(self) -> None:
        self._waiting: deque[str | bytes] = deque()
        self._poses: dict[int, bytes] = {}
        self._changed = asyncio.Event()
        self.overflowed = False
        """Whether the page has stopped reading: it is then to be let go."""

    def put(self, message: str | bytes) -> None:
        """Append a message; where too many wait already, remember that the page is lost."""
        if len(self._waiting) >= _MAX_WAITING:
            self.overflowed = True
        else:
            self._waiting.append(message)
        self._changed.set()

    def put_pose(self, run: int, message: bytes) -> None:
        """Set the newest pose of a run; one that was not sent yet is dropped for it."""
        self._poses[run] = message
        self._changed.set()

    async def get(self) -> str | bytes:
        """The next message to send."""
        while not (self._waiting or self._poses):
            self._changed.clear()
            await self._changed.wait()
        if self._waiting:
            return self._waiting.popleft()
        return self._poses.pop(next(iter(self._poses)))
