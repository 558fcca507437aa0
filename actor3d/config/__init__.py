"""Settings: the schema, the presets and strict loading."""

from actor3d.config.limits import MAX_SEED
from actor3d.config.load import (
    config_from_mapping,
    config_to_yaml,
    load_config,
    load_saved_config,
    preset_names,
    presets_folder,
)
from actor3d.config.schema import (
    ActorConfig,
    CaptureCorrectionConfig,
    CorruptionConfig,
    DataConfig,
    DenoiserConfig,
    OptimizerConfig,
    RectifierConfig,
    SamplingConfig,
    TrainingConfig,
    UNetConfig,
)
from actor3d.errors import UserError

__all__ = [
    "MAX_SEED",
    "ActorConfig",
    "CaptureCorrectionConfig",
    "CorruptionConfig",
    "DataConfig",
    "DenoiserConfig",
    "OptimizerConfig",
    "RectifierConfig",
    "SamplingConfig",
    "TrainingConfig",
    "UNetConfig",
    "UserError",
    "config_from_mapping",
    "config_to_yaml",
    "load_config",
    "load_saved_config",
    "preset_names",
    "presets_folder",
]
