"""How a fact is told wherever it is shown: words, marks, and the parts that hold them."""
