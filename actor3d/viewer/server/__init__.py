"""The live viewer's server: aiohttp, as it is the long-kept asyncio library that brings HTTP and WebSocket in one."""
