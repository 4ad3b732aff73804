from generator.attesting.letter import letter


def test_the_mail_leads_to_the_page_and_says_whose_word_it_will_be() -> None:
    text = letter(
        "Example A", "Example Directory", "https://d.example/p/", "https://d.example/s/?p=a"
    )
    assert text.startswith("Subject: Is your page still right? Example A\n\n")
    assert "https://d.example/p/" in text
    assert "https://d.example/s/?p=a\n" in text
    assert "your word, not as our check" in text
