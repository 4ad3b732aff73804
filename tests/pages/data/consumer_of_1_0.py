"""A program that somebody wrote for the first form of the data; it is never changed."""

import csv
import json
from io import StringIO


def table(providers: bytes) -> list[tuple[str, str, int, list[str]]]:
    """Return id, name, how many criteria are met, and the confirmed flags of whoever is listed."""
    rows = []
    for one in json.loads(providers)["providers"]:
        if one["listing"] != "listed":
            continue
        met = [rule for rule, found in one["criteria"].items() if found["outcome"] == "met"]
        confirmed = [r for r, flag in one["red_flags"].items() if flag["state"] == "confirmed"]
        for found in (*one["criteria"].values(), *one["red_flags"].values()):
            for name in found["evidence"]:
                assert one["profile"]["evidence"][name]["seen"]
            assert found["basis"] in {
                "we checked",
                "provider says",
                "others say",
                "nobody has said",
            }
        rows.append((one["id"], one["profile"]["name"], len(met), confirmed))
    return rows


def sheet(text: bytes) -> list[tuple[str, str, str]]:
    """Return id, first-session words and superbill of each row of the spreadsheet."""
    rows = csv.DictReader(StringIO(text.decode("utf-8-sig"), newline=""))
    return [(row["id"], row["kind"], row["criterion_board_certified"]) for row in rows]
