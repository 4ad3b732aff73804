"""What the Hugo site says in our words: rules, states, and the closed lists, as one data file."""

import json
import sys
from pathlib import Path

from generator.judging import ALL_RULES
from generator.model import credentials, vocabulary
from generator.model.state import STATES
from generator.rule import Rule

LISTS = (
    vocabulary.Operation,
    vocabulary.Route,
    credentials.Credential,
    credentials.Board,
    vocabulary.Method,
    vocabulary.Companion,
    vocabulary.Service,
    vocabulary.Per,
    vocabulary.ListingBasis,
    vocabulary.ConflictOfInterest,
)
# Where Hugo looks for each criterion. It has no rules: what is there is met, a "no" is not met.
FACTS = {
    "board-certified": "board_certification",
    "discloses-off-label-use": "off_label_disclosure",
    "has-an-emergency-plan": "emergency_plan",
    "helps-with-insurance": "insurance",
    "licensed-in-every-state": "licenses",
    "makes-a-treatment-plan": "treatment_plan",
    "monitors-sessions": "monitoring",
    "publishes-prices": "prices",
    "screens-before-treatment": "screening",
    "states-refund-terms": "refunds",
    "supports-integration": "integration",
    "tracks-outcomes": "outcome_tracking",
    "trained-in-ketamine-care": "ketamine_training",
    "works-with-your-clinicians": "care_coordination",
}
OF_CLINICIAN = ("board_certification", "ketamine_training", "licenses")
TEXTS = (
    "title",
    "question",
    "why_it_matters",
    "how_we_check",
    "what_it_cannot_tell",
    "authority",
    "ask",
)


def write_words(file: Path) -> None:
    """Write the words into a data file of the Hugo site."""
    rules = [_rule(rule) for rule in ALL_RULES.values()]
    says = {word.value: word.says for one in LISTS for word in one}
    data = {
        "states": STATES,
        "says": says,
        "rules": rules,
        "by_id": {rule["id"]: rule for rule in rules},
        "criteria": [rule for rule in rules if rule["kind"] == "criterion"],
        "flags": [rule for rule in rules if rule["kind"] != "criterion"],
    }
    file.write_text(json.dumps(data, ensure_ascii=False, indent=1), encoding="utf-8")


def _rule(rule: Rule) -> dict[str, object]:
    texts = {name: getattr(rule, name) for name in TEXTS}
    fact = FACTS.get(rule.id, rule.id)
    return {
        "id": rule.id,
        "kind": rule.kind.value,
        "fact": fact,
        "of_clinician": fact in OF_CLINICIAN,
        **texts,
    }


if __name__ == "__main__":
    write_words(Path(sys.argv[1]))
