"""Sections of a provider's page, as the provider is asked about them."""

from generator.model.vocabulary import Word


class PageSection(Word):
    """One section of a page that a provider can say is still right."""

    WHO = "who", "Who you are"
    PLACES = "places", "Where you treat people"
    PEOPLE = "people", "Who treats"
    SAFETY = "safety", "Safety"
    CARE = "care", "Care around sessions"
    PRICES = "prices", "Prices"
    INSURANCE = "insurance", "Insurance"
    BOOKING = "booking", "Getting in"
    ACCESS = "access", "Language and access"

    @property
    def named(self) -> str:
        """What it is called in a sentence."""
        return _NAMED.get(self, self.says[0].lower() + self.says[1:])


_NAMED = {
    PageSection.WHO: "who they are",
    PageSection.PLACES: "where they treat people",
    PageSection.PEOPLE: "who treats",
}
