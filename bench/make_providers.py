"""Made-up providers for measuring: valid, unmistakable, and as thin or rich as the real ones.

The same number and seed give the same bytes on every machine; the first thousand of ten thousand
are the thousand. ``python -m bench.make_providers FOLDER 1000`` writes them as files.
"""

import argparse
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from random import Random

from bench import made_up_words as words
from bench.made_up_yaml import Value, entry
from generator.facts.zip_codes import states_of

TODAY = date(2026, 11, 21)
SEED = 1
Facts = dict[str, Value]

# How many of a hundred profiles name a fact, as counted in providers/ in November 2026.
NAMED = {
    "conditions": 78, "clinicians": 64, "routes": 85, "screening": 66, "monitoring": 57,
    "integration": 34, "prices": 45, "insurance": 37, "claims": 27, "locations": 40, "phone": 18,
    "off_label_disclosure": 11, "treatment_plan": 10, "emergency_plan": 2, "experience": 11,
    "outcome_tracking": 4, "care_coordination": 11, "refunds": 7, "booking": 14, "languages": 2,
    "step_free_access": 2, "staff_training": 4, "also_known_as": 8,
}  # fmt: skip
RICHNESS = (0.1, 0.3, 0.7, 0.9, 1.0, 1.2, 1.6, 2.2)
"""How much more or less than usual a provider says; most real profiles are thin."""
VERIFIED = 20
"""How many of a hundred an editor has looked at: more than today, as we hope it will be."""


def make_providers(number: int, seed: int = SEED) -> Iterator[tuple[str, str]]:
    """Yield slug and YAML text of each provider."""
    phones: Counter[str] = Counter()
    for index in range(number):
        # Not for secrets: the same numbers again and again are what is wanted.
        yield _Profile(index, Random(f"{seed}:{index}"), phones).written()  # noqa: S311 - made up, not secret


def write_providers(folder: Path, number: int, seed: int = SEED) -> None:
    """Write the profiles into a folder, which is made where it is not there."""
    folder.mkdir(parents=True, exist_ok=True)
    for slug, text in make_providers(number, seed):
        (folder / f"{slug}.yml").write_text(text, encoding="utf-8", newline="\n")


def npi(index: int) -> str:
    """Return a number with the right check digit; none that starts with 2 was ever given out."""
    digits = f"2{index:08d}"
    # Luhn over the digits behind the prefix 80840, whose own part of the sum is 24.
    doubled = (int(d) * (2 - i % 2) for i, d in enumerate(reversed(digits)))
    total = 24 + sum(n - 9 if n > 9 else n for n in doubled)
    return f"{digits}{-total % 10}"


@cache
def zip_codes(start: str, state: str) -> tuple[str, ...]:
    """Return the ZIP codes of a state that begin so."""
    codes = (f"{start}{end:02d}" for end in range(100))
    return tuple(code for code in codes if state in states_of(code))


class _Profile:
    """One provider; evidence is kept in the order of its first use."""

    def __init__(self, index: int, rng: Random, phones: Counter[str]) -> None:
        self.index, self.rng, self.phones = index, rng, phones
        self.place = rng.choice(words.PLACES)
        self.verified = self.often(VERIFIED)
        self.richness = rng.choice(RICHNESS) * (1.2 if self.verified else 1)
        self.seen = TODAY - timedelta(days=rng.choice((3, 20, 45, 80, 120, 200, 300, 420)))
        self.pages = rng.sample(words.PAGES, rng.choice((1, 1, 1, 1, 2, 2, 2, 3, 4, 5, 8)))
        self.kind = rng.choices(("clinic", "telehealth", "both"), (84, 14, 2))[0]
        self.name = (
            f"Example {rng.choice(words.ADJECTIVES)} {rng.choice(words.KINDS)} {index + 1:05}"
        )
        self.slug = self.name.lower().replace(" ", "-")
        self.evidence: dict[str, Facts] = {}

    def written(self) -> tuple[str, str]:
        """Return the slug and the text of the file."""
        lines = ["# yaml-language-server: $schema=../schema/provider.schema.json"]
        for key, value in self.facts().items():
            lines += entry(key, value)
        return self.slug, "\n".join(lines) + "\n"

    def facts(self) -> Facts:
        remote = self.kind == "telehealth"
        facts: Facts = {
            "name": self.name,
            "website": f"https://{self.slug}.example",
            "kind": self.kind,
            "listing_basis": self.rng.choices(("public_pages", "provider_asked"), (9, 1))[0],
            "summary": self.rng.choice(words.REMOTE_SUMMARIES if remote else words.SUMMARIES),
            **self.where(),
        }
        for key, hundredths in NAMED.items():
            if key not in {"locations", "phone"} and self.often(hundredths * self.richness):
                facts[key] = getattr(self, key)()
        facts |= self.at_home_facts() | self.rare()
        facts["history"] = self.history()
        if self.pages[0] not in self.evidence:
            facts["accepting_new_patients"] = self.accepting_new_patients()
        facts["evidence"] = dict(self.evidence)
        if self.verified:
            facts["verified"] = {"on": self.seen.isoformat(), "by": self.editor()}
        return {**facts, "conflict_of_interest": self.rng.choices(("none", "patient"), (98, 2))[0]}

    # ------------------------------------------------------------------ chance and proof

    def often(self, hundredths: float) -> bool:
        return self.rng.random() * 100 < hundredths

    def note(self, about: str) -> str:
        return self.rng.choice(words.NOTES[about])

    def editor(self) -> str:
        return self.rng.choice(words.EDITORS)

    def proof(self, number: int = 1) -> Value:
        chosen = [self.page(name) for name in self.pages[:: self.rng.choice((1, -1))][:number]]
        if self.verified and self.often(15):
            chosen.append(self.call())
        return chosen[0] if len(chosen) == 1 else list(chosen)

    def page(self, name: str) -> str:
        ours = self.verified and name == self.pages[0]
        url = f"https://{self.slug}.example/{name}"
        if ours:
            self.evidence[name] = {"url": url, **self.look("website")}
        else:
            self.evidence[name] = {"url": url, "seen": f"{self.seen:%Y-%m}", "method": "copy"}
        return name

    def look(self, method: str) -> Facts:
        by = words.EDITORS[self.index % len(words.EDITORS)]
        return {"seen": self.seen.isoformat(), "method": method, "by": by}

    def call(self) -> str:
        asked = {"reached": "front desk", "asked": "How a first visit goes, and what it costs."}
        self.evidence["call"] = {**self.look("phone"), **asked}
        return "call"

    def registry(self, of: str) -> str:
        url = f"https://made-up-registry.example/{of}/{self.index}"
        self.evidence[of] = {"url": url, **self.look("registry")}
        return of

    def answer(self, about: str = "plain", *, yes: int = 90) -> Facts:
        told: Facts = {"answer": self.often(yes)}
        return {**told, "note": self.note(about), "evidence": self.proof()}

    # --------------------------------------------------------------------- what is named

    def phone_number(self) -> str | None:
        """Return a number that nobody has (555-01xx), once; None where an area has none left."""
        area = self.place[3]
        taken = self.phones[area]
        self.phones[area] += 1
        return f"+1 {area} 555 {100 + taken:04d}" if taken < 100 else None

    def where(self) -> Facts:
        facts: Facts = {}
        if self.often(NAMED["phone"]) and (phone := self.phone_number()):
            facts["phone"] = phone
        if self.kind != "telehealth" and self.often(NAMED["locations"]):
            nearby = [one for one in words.PLACES if one[1] == self.place[1]]
            facts["locations"] = [
                self.location(*place) for place in nearby[: self.rng.choice((1, 1, 1, 2, 4))]
            ]
        if self.kind != "clinic" and self.often(60):
            codes = sorted({place[1] for place in words.PLACES})
            served = self.rng.sample(codes, self.rng.choice((1, 1, 2, 5, 12, 30)))
            facts["serves"] = {"states": [*sorted(served)], "evidence": self.proof()}
        return facts

    def location(self, city: str, state: str, zip_start: str, _area: str) -> Facts:
        place: Facts = {"city": city, "state": state}
        if self.often(50):
            street = f"{self.rng.randrange(1, 990)} {self.rng.choice(words.STREETS)}"
            place |= {"street": street, "zip": self.rng.choice(zip_codes(zip_start, state))}
        return {**place, "evidence": self.proof()}

    def conditions(self) -> Facts:
        told: Facts = {"values": list(self.rng.sample(words.CONDITIONS, self.rng.randrange(1, 8)))}
        note: Facts = {"note": self.note("conditions")} if self.often(30) else {}
        return {**told, **note, "evidence": self.proof()}

    def routes(self) -> Facts:
        choices = words.REMOTE_ROUTES if self.kind == "telehealth" else words.ROUTES
        told: Facts = {"values": list(self.rng.choice(choices))}
        note: Facts = {"note": self.note("routes")} if self.often(60) else {}
        return {**told, **note, "evidence": self.proof(2)}

    def at_home_facts(self) -> Facts:
        if self.kind == "clinic" or not self.often(70):
            return {}
        routes: list[Value] = ["subcutaneous"] if self.often(12) else ["oral"]
        told: Facts = {"routes": routes, "adult_present": self.often(95)}
        if self.often(50):
            told["clinician_reachable"] = self.often(90)
            told["stop_rules"] = self.rng.choice(words.STOP_RULES)
        return {"at_home": {**told, "note": self.note("plain"), "evidence": self.proof()}}

    def screening(self) -> Facts:
        told: Facts = {"medical": self.often(99)} if self.often(60) else {}
        told |= {"psychiatric": True} if self.often(50) else {}
        return {**told, "note": self.note("screening"), "evidence": self.proof(2)}

    def monitoring(self) -> Facts:
        told: Facts = {"vitals": True} if self.often(50) else {}
        if self.often(50):
            told["person_present"] = self.rng.choice(("nurse", "physician", "staff", "clinician"))
        return {**told, "note": self.note("monitoring"), "evidence": self.proof()}

    def clinicians(self) -> Value:
        names = self.rng.sample(words.FIRST_NAMES, self.rng.choice((1, 1, 2, 2, 3, 4)))
        return [self.clinician(name, position) for position, name in enumerate(names)]

    def clinician(self, name: str, position: int) -> Facts:
        credential = self.rng.choice(("MD", "DO", "NP", "PMHNP", "CRNA", "physician", "RN", "LCSW"))
        person: Facts = {"name": f"{name} Example"} if self.often(60) else {}
        person |= {"credential": credential, "role": self.rng.choice(words.ROLES)}
        if self.verified and "name" in person and self.often(60):
            person |= self.looked_up(position)
        if self.often(20):
            specialty, board = self.rng.choice(words.SPECIALTIES)
            named: Facts = {"board": board} if self.often(40) else {}
            person["board_certification"] = {
                "specialty": specialty,
                **named,
                "evidence": self.proof(),
            }
        if self.often(8):
            program = self.rng.choice(words.PROGRAMS)
            person["ketamine_training"] = {"program": program, "evidence": self.proof()}
        return {**person, "evidence": self.proof()}

    def looked_up(self, position: int) -> Facts:
        expires = TODAY + timedelta(days=self.rng.randrange(30, 900))
        license_: Facts = {
            "state": self.place[1],
            "number": f"EX{self.index:06d}{position}",
            "expires": expires.isoformat(),
            "evidence": self.registry("boards"),
        }
        return {
            "npi": npi(self.index * 10 + position),
            "licenses": [license_],
            "exclusion_list": {"listed": self.often(0.3), "evidence": self.registry("exclusions")},
        }

    def staff_training(self) -> Facts:
        return self.answer(yes=92)

    def treatment_plan(self) -> Facts:
        return self.answer()

    def emergency_plan(self) -> Facts:
        return self.answer()

    def off_label_disclosure(self) -> Facts:
        return self.answer(yes=97)

    def care_coordination(self) -> Facts:
        return self.answer()

    def also_known_as(self) -> Value:
        return [f"{self.name} of {self.place[0]}"]

    def accepting_new_patients(self) -> Facts:
        return {"answer": self.often(85), "evidence": self.page(self.pages[0])}

    def step_free_access(self) -> Facts:
        return {"answer": True, "evidence": self.proof()}

    def integration(self) -> Facts:
        told = self.answer("integration", yes=96)
        return {**told, "included_in_price": True} if self.often(20) else told

    def outcome_tracking(self) -> Facts:
        told: Facts = {"answer": True, "measure": self.rng.choice(("PHQ-9", "PHQ-9 and GAD-7"))}
        return {**told, "evidence": self.proof()}

    def experience(self) -> Facts:
        since = self.rng.randrange(2012, 2026)
        return {"values": [f"Says it has given ketamine since {since}"], "evidence": self.proof()}

    def languages(self) -> Facts:
        return {"values": ["English", "Spanish"], "evidence": self.proof()}

    def prices(self) -> Value:
        number = self.rng.choice((1, 1, 2, 3))
        kinds = self.rng.sample(("session", "course", "visit", "missed"), number)
        return [{**self.price(kind), "evidence": self.proof()} for kind in kinds]

    def price(self, kind: str) -> Facts:
        amount = self.rng.randrange(300, 900, 5)
        if kind == "course":
            sessions = self.rng.choice((4, 6, 6, 8))
            total: Facts = {"amount_usd": str(amount * sessions), "per": "course"}
            told: Facts = {"service": "usual course", "sessions": sessions}
            return {**told, **(total if self.often(40) else {}), "note": self.note("prices")}
        if kind == "visit":
            return {"service": "consultation", "amount_usd": str(amount // 3), "per": "visit"}
        if kind == "missed":
            told = {"service": "late cancellation", "label": "Less than 24 hours ahead or missed"}
            return {**told, "amount_usd": str(amount // 4), "per": "visit"}
        told = {"service": "oral" if self.kind == "telehealth" else "iv infusion"}
        return {**told, "amount_usd": str(amount), "per": "session", "note": self.note("prices")}

    def insurance(self) -> Facts:
        told: Facts = {}
        for key in ("superbill", "hsa_fsa", "bills_insurance", "prior_authorization"):
            if self.often(45):
                told[key] = self.often(70)
        if told.get("bills_insurance"):
            told["plans"] = list(self.rng.sample(words.PLANS, self.rng.randrange(1, 4)))
        return {**told, "note": self.note("insurance"), "evidence": self.proof(2)}

    def refunds(self) -> Facts:
        return {"terms": self.rng.choice(words.TERMS), "evidence": self.proof()}

    def booking(self) -> Facts:
        hundredths = {
            "referral_required": 60,
            "same_day_consultation": 15,
            "same_day_treatment": 15,
            "call_center": 5,
            "sales_pressure": 5,
        }
        chosen = [key for key, often in hundredths.items() if self.often(often)]
        return {key: self.answer(yes=50) for key in chosen or ["referral_required"]}

    def claims(self) -> Value:
        said = self.rng.sample(words.CLAIMS, self.rng.choice((1, 1, 2)))
        said += [self.rng.choice(words.PROMISES)] if self.often(10) else []
        return [{"says": one, "evidence": self.proof()} for one in said]

    # ------------------------------------------------------- what stands on few pages only

    def rare(self) -> Facts:
        facts: Facts = {}
        if self.often(2):
            facts["flags"] = [self.flag()]
        if self.often(1):
            facts["reply"] = self.reply()
        if self.often(1):
            about = "The provider says that the price is out of date."
            facts["disputes"] = [{"opened": self.day_before(30), "about": about}]
        if self.often(3):
            state = self.rng.choice(("closed", "acquired"))
            note = "Their page says that they see no new patients."
            facts["status"] = {"state": state, "note": note, "evidence": self.proof()}
        return facts

    def flag(self) -> Facts:
        told: Facts = {
            "rule": "pressures-to-buy",
            "evidence": self.proof(),
            "note": "People were asked to pay for six sessions on the first call.",
        }
        return {**told, "reply": self.reply()} if self.often(50) else told

    def reply(self) -> Facts:
        return {"on": self.day_before(10), "text": "They say that this was changed in the summer."}

    def history(self) -> Value:
        checked = "Listed from public pages, then checked by an editor."
        unchecked = "Listed from public pages. Nobody has checked it yet."
        on = self.seen.isoformat()
        return [{"on": on, "what": checked if self.verified else unchecked}]

    def day_before(self, most: int) -> str:
        return (TODAY - timedelta(days=self.rng.randrange(1, most))).isoformat()


def main() -> None:
    """Write made-up providers into a folder."""
    parser = argparse.ArgumentParser(prog="python -m bench.make_providers", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("number", type=int)
    parser.add_argument("--seed", type=int, default=SEED)
    options = parser.parse_args()
    write_providers(options.folder, options.number, options.seed)


if __name__ == "__main__":
    main()
