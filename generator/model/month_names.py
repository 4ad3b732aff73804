"""The names of the months as the site and its pages write them, whatever the locale."""

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_REST = ("uary", "ruary", "ch", "il", "", "e", "y", "ust", "tember", "ober", "ember", "ember")
IN_FULL = tuple(month + rest for month, rest in zip(MONTHS, _REST, strict=True))
