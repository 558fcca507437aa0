"""The formats that an avatar can be exported to."""

from actor3d.export.gltf_body import GLTF_BODY
from actor3d.export.gltf_splats import GLTF_SPLATS
from actor3d.export.json_formats import JSON_FORMATS
from actor3d.export.packed_splats import PACKED_FORMATS
from actor3d.export.ply_formats import PLY_FORMATS
from actor3d.export.scene import ExportFormat
from actor3d.export.sog import SOG
from actor3d.export.usd_body import USD_BODY

FORMATS: tuple[ExportFormat, ...] = (
    *PLY_FORMATS,
    *PACKED_FORMATS,
    SOG,
    GLTF_SPLATS,
    GLTF_BODY,
    USD_BODY,
    *JSON_FORMATS,
)
