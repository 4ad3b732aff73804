from bench.registry import main


def test_a_small_run_finds_its_people_and_tells_a_ratio() -> None:
    told = main(rows=300)
    assert told.startswith("300 rows, ")
    assert "2 found" in told
    assert "x counting its line ends" in told
