from generator.model.progress import Progress, unseen


def test_work_that_nobody_watches_is_only_handed_on() -> None:
    watcher: Progress = unseen
    items = [1, 2, 3]
    assert watcher(items, "Counting") is items
