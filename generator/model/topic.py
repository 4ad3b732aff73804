"""Topics that a look at a provider can cover; by them silence is told from not having looked."""

from generator.model.vocabulary import Word


class Topic(Word):
    """One topic of a profile, named as its key there."""

    CLINICIANS = "clinicians", "who treats, with license and board"
    STAFF_TRAINING = "staff_training", "training of the staff"
    SCREENING = "screening", "screening"
    TREATMENT_PLAN = "treatment_plan", "a treatment plan"
    MONITORING = "monitoring", "monitoring of sessions"
    EMERGENCY_PLAN = "emergency_plan", "an emergency plan"
    INTEGRATION = "integration", "therapy or support"
    PRICES = "prices", "prices"
    INSURANCE = "insurance", "insurance"
    OFF_LABEL_DISCLOSURE = "off_label_disclosure", "off-label or compounding words"
    OUTCOME_TRACKING = "outcome_tracking", "how results are measured"
    REFUNDS = "refunds", "refunds"
    CARE_COORDINATION = "care_coordination", "contact with your clinicians"
    BOOKING = "booking", "booking"
    AT_HOME = "at_home", "treatment at home"
    CLAIMS = "claims", "claims of results"
