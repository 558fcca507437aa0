"""Avatars as files that other programs open.

Everything that can be written is an :class:`actor3d.export.scene.ExportFormat` listed in
:mod:`actor3d.export.formats`; the viewer adds its own.
"""
