"""The people who can be filmed: build, clothes and colours of each demo subject."""

from dataclasses import dataclass, field
from typing import Literal

from actor3d.errors import InputError

Rgb = tuple[float, float, float]
"""Linear-light reflectance in [0, 1]."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Build:
    """MakeHuman's macro sliders, see `tools.makehuman.MakeHumanData.shape`."""

    gender: float
    age: float = 0.5
    muscle: float = 0.5
    weight: float = 0.5
    height: float = 0.5
    proportions: float = 0.7
    race: tuple[float, float, float] = (1 / 3, 1 / 3, 1 / 3)


@dataclass(frozen=True, kw_only=True, slots=True)
class Palette:
    """Colours of skin, hair and clothes."""

    skin: Rgb
    lips: Rgb
    iris: Rgb
    hair: Rgb
    brows: Rgb
    stripe: Rgb
    shirt: Rgb
    trim: Rgb
    """Sleeves, collar and hem."""
    logo: Rgb
    logo_ground: Rgb
    patch_dark: Rgb = (0.045, 0.045, 0.055)
    patch_light: Rgb = (0.86, 0.86, 0.83)
    trousers: Rgb
    trousers_fade: float = 0.5
    """How much the thighs are washed out; 0 for cloth that is not denim."""
    seam: Rgb = (0.55, 0.38, 0.16)
    belt: Rgb = (0.10, 0.06, 0.035)
    shoe: Rgb
    sole: Rgb = (0.82, 0.82, 0.79)


@dataclass(frozen=True, kw_only=True, slots=True)
class SubjectPreset:
    """One person: how they are built and what they wear."""

    name: str
    body_gender: Literal["neutral", "male", "female"]
    """Which free body stands in for them."""
    build: Build
    palette: Palette
    hair: Literal["short", "bob", "long"] = "short"
    outfit: Literal["shirt", "coat"] = "shirt"
    """What is worn above the trousers. The coat's skirt and long hair hang free: they lag behind the body."""
    sleeve: float = 0.6
    """Where the sleeve ends: 0 at the shoulder, 1 at the elbow, 2 at the wrist."""
    trouser_leg: float = 1.0
    """Where the trousers end: 0 at the knee, 1 at the ankle."""
    stripe_period: float = 0.062
    """Metres."""
    logo_points: int = 5
    """Points of the star on the chest."""
    looseness: float = field(default=1.0)
    """Scales how far the clothes stand off the body."""
    headings: tuple[float, ...] = (0.0,)
    """Degrees by which the clips, in turn, are turned about the vertical, and so to the light."""


_PRESETS = (
    SubjectPreset(
        name="ada",
        body_gender="female",
        build=Build(gender=0.0, muscle=0.55, weight=0.47, height=0.55, race=(0.25, 0.25, 0.5)),
        palette=Palette(
            skin=(0.52, 0.315, 0.22),
            lips=(0.42, 0.15, 0.14),
            iris=(0.16, 0.10, 0.05),
            hair=(0.075, 0.040, 0.024),
            brows=(0.05, 0.03, 0.02),
            stripe=(0.72, 0.13, 0.10),
            shirt=(0.80, 0.77, 0.70),
            trim=(0.10, 0.17, 0.40),
            logo=(0.95, 0.72, 0.10),
            logo_ground=(0.07, 0.12, 0.34),
            trousers=(0.085, 0.13, 0.25),
            shoe=(0.75, 0.16, 0.12),
        ),
        hair="bob",
        sleeve=0.62,
    ),
    SubjectPreset(
        name="bruno",
        body_gender="male",
        build=Build(gender=1.0, muscle=0.65, weight=0.5, height=0.55, race=(0.05, 0.15, 0.8)),
        palette=Palette(
            skin=(0.60, 0.40, 0.31),
            lips=(0.48, 0.23, 0.20),
            iris=(0.12, 0.20, 0.26),
            hair=(0.16, 0.085, 0.04),
            brows=(0.09, 0.05, 0.03),
            stripe=(0.05, 0.33, 0.34),
            shirt=(0.74, 0.78, 0.76),
            trim=(0.03, 0.15, 0.17),
            logo=(0.88, 0.28, 0.08),
            logo_ground=(0.90, 0.86, 0.72),
            trousers=(0.27, 0.22, 0.13),
            trousers_fade=0.12,
            seam=(0.16, 0.12, 0.07),
            shoe=(0.09, 0.09, 0.10),
        ),
        sleeve=0.75,
        stripe_period=0.08,
        logo_points=4,
    ),
    SubjectPreset(
        name="mei",
        body_gender="female",
        build=Build(gender=0.0, muscle=0.5, weight=0.4, height=0.42, race=(0.0, 0.9, 0.1)),
        palette=Palette(
            skin=(0.60, 0.42, 0.31),
            lips=(0.50, 0.18, 0.17),
            iris=(0.07, 0.04, 0.025),
            hair=(0.022, 0.019, 0.02),
            brows=(0.03, 0.025, 0.02),
            stripe=(0.06, 0.06, 0.075),
            shirt=(0.82, 0.56, 0.09),
            trim=(0.06, 0.06, 0.075),
            logo=(0.85, 0.20, 0.30),
            logo_ground=(0.92, 0.90, 0.84),
            trousers=(0.09, 0.085, 0.10),
            trousers_fade=0.25,
            seam=(0.40, 0.38, 0.36),
            shoe=(0.85, 0.84, 0.80),
            sole=(0.55, 0.34, 0.16),
        ),
        hair="bob",
        sleeve=1.9,
        trouser_leg=0.86,
        stripe_period=0.045,
        logo_points=6,
    ),
    SubjectPreset(
        name="kofi",
        body_gender="male",
        build=Build(gender=1.0, muscle=0.75, weight=0.55, height=0.65, race=(0.95, 0.0, 0.05)),
        palette=Palette(
            skin=(0.17, 0.085, 0.05),
            lips=(0.19, 0.075, 0.06),
            iris=(0.05, 0.03, 0.02),
            hair=(0.016, 0.014, 0.013),
            brows=(0.015, 0.012, 0.01),
            stripe=(0.10, 0.42, 0.14),
            shirt=(0.85, 0.80, 0.66),
            trim=(0.05, 0.20, 0.08),
            logo=(0.06, 0.06, 0.07),
            logo_ground=(0.90, 0.62, 0.08),
            trousers=(0.34, 0.42, 0.52),
            trousers_fade=0.3,
            shoe=(0.70, 0.26, 0.05),
        ),
        sleeve=0.55,
        trouser_leg=0.35,
        stripe_period=0.07,
    ),
    SubjectPreset(
        name="noor",
        body_gender="female",
        build=Build(gender=0.0, muscle=0.42, weight=0.66, height=0.68, race=(0.15, 0.25, 0.6)),
        palette=Palette(
            skin=(0.40, 0.225, 0.145),
            lips=(0.36, 0.10, 0.11),
            iris=(0.10, 0.075, 0.03),
            hair=(0.105, 0.038, 0.020),
            brows=(0.04, 0.022, 0.015),
            stripe=(0.30, 0.055, 0.09),
            shirt=(0.62, 0.40, 0.20),
            trim=(0.045, 0.13, 0.14),
            logo=(0.90, 0.84, 0.66),
            logo_ground=(0.06, 0.20, 0.22),
            trousers=(0.05, 0.05, 0.06),
            trousers_fade=0.1,
            seam=(0.16, 0.15, 0.14),
            belt=(0.05, 0.05, 0.06),
            shoe=(0.20, 0.085, 0.04),
            sole=(0.05, 0.045, 0.04),
        ),
        hair="long",
        outfit="coat",
        sleeve=1.86,
        stripe_period=0.11,
        logo_points=7,
        looseness=1.7,
        headings=(0.0, 75.0, 150.0, 240.0),
    ),
)

SUBJECTS = {preset.name: preset for preset in _PRESETS}
"""All demo subjects by name."""


def find_subject(name: str) -> SubjectPreset:
    """The preset of that name.

    Raises:
        InputError: if there is none; the message lists those there are.
    """
    if name not in SUBJECTS:
        raise InputError(f"unknown subject {name!r}: choose one of {', '.join(SUBJECTS)}")
    return SUBJECTS[name]
