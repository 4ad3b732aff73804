"""Moves the clock of every Python that starts with this folder on its path: `make ahead`.

Days alone move. A wait is counted on another clock, which stays: tools that move both leave waits
that end in years.
"""

import os
from datetime import UTC, datetime, timedelta

import time_machine

if days := os.environ.get("DAYS_AHEAD"):
    time_machine.travel(datetime.now(UTC) + timedelta(days=int(days)), tick=True).start()
