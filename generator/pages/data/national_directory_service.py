"""What a provider offers, as the HealthcareService of FHIR R4 by the National Directory.

A yes or no that holds in some cases only has no code there, and is left out.
"""

from collections.abc import Iterator

from generator.facts.service_area import telehealth_states
from generator.model.provider import Provider
from generator.model.visits import Hours
from generator.model.vocabulary import ProviderKind
from generator.pages.data.fhir import GUIDE, Resource, Subject, concept, known, reference, telecom
from generator.pages.wording.visit_words import ages

CATEGORY = "ndh-healthcare-service-category"
DELIVERY = f"{GUIDE}/base-ext-delivery-method"
NEW_PATIENTS = f"{GUIDE}/base-ext-newpatients"
ACCESSIBILITY = f"{GUIDE}/base-ext-accessibility"


def service(subject: Subject, places: list[Resource]) -> Resource:
    """Return what is offered; nothing that invites a patient where the provider is not open."""
    provider = subject.provider
    return known(
        resourceType="HealthcareService",
        id=subject.id,
        meta=subject.meta("ndh-HealthcareService"),
        extension=[*_ways(provider), *(_new_patients(provider) if subject.active else ())],
        active=subject.active,
        providedBy=reference("Organization", subject.id),
        category=[concept(CATEGORY, "behav", "Behavioral Health")],
        type=[{"text": route.says} for route in provider.routes.values] if provider.routes else [],
        specialty=_texts(provider.specialties.values if provider.specialties else ()),
        location=[reference("Location", place["id"]) for place in places],
        name=provider.name,
        comment=provider.summary,
        telecom=telecom(provider.phone, provider.home_page),
        coverageArea=_areas(provider) if subject.active else [],
        serviceProvisionCode=_discounts(provider),
        eligibility=[{"comment": words} for words in _eligibility(provider)],
        communication=_texts(provider.languages.values if provider.languages else ()),
        **(_times(provider.hours) if provider.hours and subject.active else {}),
    )


def _discounts(provider: Provider) -> list[Resource]:
    code = concept("service-provision-conditions", "disc", "Discounts Available")
    return [code] if provider.discounts else []


def accessibility(provider: Provider) -> list[Resource]:
    """Return what is done for people with a disability, and whose culture they know."""
    step_free = provider.step_free_access and provider.step_free_access.answer is True
    codes = (
        ("mobility", "mobility", step_free),
        ("handiaccess", "handicap accessible", provider.accommodations),
        ("cultcomp", "cultural competence", provider.cultural_care or provider.interpreters),
    )
    return [
        _coded(ACCESSIBILITY, concept("care-service-accessibility", code, display))
        for code, display, is_stated in codes
        if is_stated
    ]


def _ways(provider: Provider) -> Iterator[Resource]:
    ways = (
        ("physical", "Physical", provider.kind is not ProviderKind.TELEHEALTH),
        ("virtual", "Virtual", provider.kind is not ProviderKind.CLINIC),
    )
    for code, display, is_offered in ways:
        if is_offered:
            way = _coded("deliveryMethodtype", concept("service-delivery-method", code, display))
            yield {"url": DELIVERY, "extension": [way]}


def _new_patients(provider: Provider) -> Iterator[Resource]:
    takes = provider.accepting_new_patients
    if takes is None or not isinstance(takes.answer, bool):
        return
    code, display = (
        ("newpt", "Accepting new and existing patients")
        if takes.answer
        else ("nopt", "Not Accepting")
    )
    accepting = _coded("acceptingPatients", concept("accepting-patients", code, display))
    yield {"url": NEW_PATIENTS, "extension": [accepting]}


def _coded(url: str, value: Resource) -> Resource:
    return {"url": url, "valueCodeableConcept": value}


def _eligibility(provider: Provider) -> Iterator[str]:
    who = provider.eligibility
    if who is None:
        return
    lists = (("Accepted", who.accepted), ("Not accepted", who.not_accepted))
    lines = (f"{name}: {', '.join(words)}" for name, words in lists if words)
    yield from filter(None, (ages(who), *lines))


def _times(hours: Hours) -> Resource:
    times = [
        {
            "daysOfWeek": [day.value for day in time.days],
            "availableStartTime": f"{time.opens}:00",
            "availableEndTime": f"{time.closes}:00",
        }
        for time in hours.open
    ]
    return {
        "appointmentRequired": hours.by_appointment,
        "availableTime": times,
        "availabilityExceptions": hours.note,
    }


def hours_of_place(hours: Hours) -> Resource:
    """Return when one place is open, as a Location has it."""
    times = [
        {
            "daysOfWeek": [day.value for day in time.days],
            "openingTime": f"{time.opens}:00",
            "closingTime": f"{time.closes}:00",
        }
        for time in hours.open
    ]
    return known(hoursOfOperation=times, availabilityExceptions=hours.note)


def _areas(provider: Provider) -> list[Resource]:
    states = telehealth_states(provider)
    return [reference("Location", f"us-{state.lower()}") for state in states]


def _texts(words: tuple[str, ...]) -> list[Resource]:
    return [{"text": word} for word in words]
