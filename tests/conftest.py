"""What every test may ask for by name."""

import gc
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.browser.documents import Document
from tests.browser.sites import Site, built
from tests.built import Whole, whole
from tests.made_up_house import lay_out
from tests.today import TODAY

# How long an example takes is the machine's doing, and no promise of ours.
settings.register_profile(
    "untimed",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
# Where each example is a whole site: few of them, and the same on every machine.
settings.register_profile(
    "sites", settings.get_profile("untimed"), max_examples=12, derandomize=True
)
settings.load_profile("untimed")

# Modules and tests live until the end: nothing of them is garbage, and looking costs a tenth.
gc.disable()


def pytest_collection_finish() -> None:
    gc.freeze()
    gc.enable()


@pytest.fixture(scope="session")
def today() -> date:
    return TODAY


@pytest.fixture(scope="session")
def built_in(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """Return the folder that every worker of one run shares, so that each site is made once."""
    base = tmp_path_factory.getbasetemp()
    return base if worker_id == "master" else base.parent


@pytest.fixture(scope="module", params=list(Site))
def site(request: pytest.FixtureRequest, built_in: Path) -> Whole:
    return whole(built(request.param, built_in))


@pytest.fixture(scope="module")
def pages(site: Whole) -> dict[str, Document]:
    return site.pages


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A project's folder in which all is made up and nothing is wrong."""
    lay_out(tmp_path)
    return tmp_path
