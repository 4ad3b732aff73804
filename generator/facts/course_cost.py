"""Course cost: what a usual course of treatment costs at least."""

# Trials of IV ketamine for depression gave six infusions (ELEKT-D 2023, Phillips 2019).
USUAL_INFUSIONS = 6
# What a price calls the first visit when it includes it; counted twice it would be too dear.
FIRST_VISIT = ("intake", "evaluation", "consult", "assessment", "first visit")
