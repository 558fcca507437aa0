"""What hangs loose from a person, by the words that captures and runs have for it."""

from actor3d.bodies.long_hair import with_long_hair
from actor3d.bodies.loose_clothes import with_loose_clothes
from rectifier3d.geometry.body import BodyModel


def dressed(body: BodyModel, *, loose_clothes: bool, long_hair: bool) -> BodyModel:
    """The body with the surfaces that it is to have.

    Args:
        body: A body without any.
        loose_clothes: Whether it wears a coat, a skirt or a dress.
        long_hair: Whether hair hangs from its head.

    Raises:
        InputError: if it has no joints for them to hang from.
    """
    clothed = with_loose_clothes(body) if loose_clothes else body
    return with_long_hair(clothed) if long_hair else clothed
