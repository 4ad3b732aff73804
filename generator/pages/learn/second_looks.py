"""How often a second look by another editor agreed: a drawn sample with its interval, or none."""

from generator.directory import Directory
from generator.facts.score_interval import score_interval
from generator.model.fact_sample import Agreement, FactSample
from generator.pages.wording.words import day

NO_SAMPLE = (
    "No sample of our facts has been drawn so far. So nobody knows how many of them are wrong, and "
    "we claim nothing about it."
)


def second_looks(directory: Directory) -> str:
    """Return what the last finished sample showed, and how far the one after it has come."""
    finished = [one for one in directory.samples if one.is_finished]
    said = [_result(finished[-1])] if finished else []
    if directory.samples and not directory.samples[-1].is_finished:
        said.append(_so_far(directory.samples[-1]))
    return " ".join(said) or NO_SAMPLE


def _drawn(sample: FactSample) -> str:
    return (
        f"On {day(sample.drawn)} we drew {len(sample.facts):,} of {sample.of:,} facts by "
        f"chance (seed {sample.seed}), before anybody looked."
    )


def _so_far(sample: FactSample) -> str:
    return (
        f"{_drawn(sample)} Another editor has looked again at {len(sample.looks):,} of them. "
        "We give no rate until all are done."
    )


def _result(sample: FactSample) -> str:
    agreed, differed, unclear = (sample.count(agreement) for agreement in Agreement)
    last = day(max(look.on for look in sample.looks))
    done = (
        f"{_drawn(sample)} By {last} another editor had looked at each again: {agreed:,} agreed, "
        f"{differed:,} did not, and {unclear:,} could not be told."
    )
    if not agreed + differed:
        return f"{done} So this sample tells no rate."
    low, high = (round(100 * share) for share in score_interval(agreed, agreed + differed))
    share = round(100 * agreed / (agreed + differed))
    return (
        f"{done} Of those that could be told, {share}% agreed. With so few facts, the true share "
        f"can lie anywhere between {low}% and {high}% (a 95% interval)."
    )
