"""Problems, judgements and rules told to editors and CI; text in, text out."""
