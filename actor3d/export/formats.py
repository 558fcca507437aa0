"""The formats that an avatar can be exported to."""

from actor3d.export.json_formats import JSON_FORMATS
from actor3d.export.ply_formats import PLY_FORMATS
from actor3d.export.scene import ExportFormat

FORMATS: tuple[ExportFormat, ...] = (*PLY_FORMATS, *JSON_FORMATS)
