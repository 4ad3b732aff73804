"""How hard a text is to read: its sentences, syllables and grade."""
