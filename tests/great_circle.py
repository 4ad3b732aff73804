"""The distance of two places, worked out in another way than the finder does."""

import math

EARTH_MILES = 3958.8


def great_circle(a: float, b: float, c: float, d: float) -> float:
    """Return the distance of two points by the angle between their vectors: not the haversine."""
    one, other = (
        (math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon), math.sin(lat))
        for lat, lon in ((math.radians(a), math.radians(b)), (math.radians(c), math.radians(d)))
    )
    across = math.dist(one, other)
    along = math.dist(one, [-part for part in other])
    return EARTH_MILES * 2 * math.atan2(across, along)
