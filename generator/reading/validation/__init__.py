"""Data to the model, with the model's refusals in words, places and suggestions."""
