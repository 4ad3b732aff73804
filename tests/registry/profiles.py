"""A made-up profile with two people, one of them with an NPI."""

from tests.made_up_house import SOUND

WITH_PEOPLE = SOUND.replace(
    "emergency_plan:",
    """\
locations:
  - {city: Boise, state: ID, evidence: page}
clinicians:
  - {name: Ana Example, credential: MD, npi: "1234567893", evidence: page}
  - {name: Ben O’Sample, credential: NP, evidence: page}
  - {credential: nurse, evidence: page}
emergency_plan:""",
)
