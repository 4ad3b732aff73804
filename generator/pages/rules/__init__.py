"""How we judge: each rule's own page, and all of them."""
