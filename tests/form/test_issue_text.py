from generator.form.issue_text import answers_in, fenced

TEXT = "### Name of the provider\r\n\r\nA Clinic\r\n\r\n### Website\r\n\r\n_No response_\r\n"


def test_each_question_has_its_answer_and_its_line() -> None:
    found = answers_in(TEXT)
    assert list(found) == ["name"]
    assert (found["name"].text, found["name"].line) == ("A Clinic", 1)


def test_a_heading_that_is_no_question_or_comes_again_is_part_of_an_answer() -> None:
    text = (
        "### Website\n\nhttps://a.example\n### Name of the provider\n\nOther\n"
        "### Something else\n### Website\nhttps://b.example\n"
    )
    assert list(answers_in(text)) == ["website"]
    assert answers_in(text)["website"].text.count("###") == 3


def test_only_a_text_that_is_one_fence_was_written_by_the_form() -> None:
    assert fenced("```yaml\nprofile: a\n```\n") == "profile: a\n"
    for text in ("```yaml\nprofile: a\n", "x\n```yaml\na\n```", "```\na\n```", "```yaml\n```"):
        assert fenced(text) == ""
