"""The words that made-up profiles are put together from; none of them is about a real provider."""

ADJECTIVES = (
    "Amber", "Bright", "Calm", "Cedar", "Clear", "Coastal", "Copper", "Gentle", "Golden", "Green",
    "Harbor", "Hill", "Juniper", "Lake", "Linden", "Maple", "Meadow", "North", "Oak", "Open",
    "Prairie", "Quiet", "River", "Silver", "Still", "Summit", "Sunrise", "Valley", "Willow",
    "Winter",
)  # fmt: skip
KINDS = (
    "Ketamine", "Ketamine Clinic", "Infusions", "Psychiatry", "Wellness", "Mental Health",
    "Integrative Health", "Recovery Center", "Ketamine Therapy", "Pain and Mood Clinic",
)  # fmt: skip
FIRST_NAMES = (
    "Ada", "Alex", "Ana", "Bea", "Carl", "Dana", "Eli", "Eva", "Finn", "Gus", "Hana", "Ida",
    "Jo", "Kai", "Lee", "Lena", "Max", "Mina", "Noa", "Omar", "Pia", "Ravi", "Rosa", "Sam",
)  # fmt: skip
EDITORS = ("A. Example", "B. Example", "C. Example")

# City, state, start of its ZIP codes, area code. The places are real; nobody said to be there is.
PLACES = (
    ("Birmingham", "AL", "352", "205"), ("Anchorage", "AK", "995", "907"),
    ("Phoenix", "AZ", "850", "602"), ("Tucson", "AZ", "857", "520"),
    ("Little Rock", "AR", "722", "501"), ("Los Angeles", "CA", "900", "213"),
    ("San Diego", "CA", "921", "619"), ("San Francisco", "CA", "941", "415"),
    ("Sacramento", "CA", "958", "916"), ("Denver", "CO", "802", "303"),
    ("Boulder", "CO", "803", "720"), ("Hartford", "CT", "061", "860"),
    ("Wilmington", "DE", "198", "302"), ("Washington", "DC", "200", "202"),
    ("Miami", "FL", "331", "305"), ("Orlando", "FL", "328", "407"), ("Tampa", "FL", "336", "813"),
    ("Atlanta", "GA", "303", "404"), ("Savannah", "GA", "314", "912"),
    ("Honolulu", "HI", "968", "808"), ("Boise", "ID", "837", "208"),
    ("Chicago", "IL", "606", "312"), ("Springfield", "IL", "627", "217"),
    ("Indianapolis", "IN", "462", "317"), ("Des Moines", "IA", "503", "515"),
    ("Wichita", "KS", "672", "316"), ("Louisville", "KY", "402", "502"),
    ("New Orleans", "LA", "701", "504"), ("Portland", "ME", "041", "207"),
    ("Baltimore", "MD", "212", "410"), ("Boston", "MA", "021", "617"),
    ("Detroit", "MI", "482", "313"), ("Ann Arbor", "MI", "481", "734"),
    ("Minneapolis", "MN", "554", "612"), ("Jackson", "MS", "392", "601"),
    ("Kansas City", "MO", "641", "816"), ("St. Louis", "MO", "631", "314"),
    ("Billings", "MT", "591", "406"), ("Omaha", "NE", "681", "402"),
    ("Las Vegas", "NV", "891", "702"), ("Manchester", "NH", "031", "603"),
    ("Newark", "NJ", "071", "973"), ("Albuquerque", "NM", "871", "505"),
    ("New York", "NY", "100", "212"), ("Buffalo", "NY", "142", "716"),
    ("Charlotte", "NC", "282", "704"), ("Raleigh", "NC", "276", "919"),
    ("Fargo", "ND", "581", "701"), ("Cleveland", "OH", "441", "216"),
    ("Columbus", "OH", "432", "614"), ("Tulsa", "OK", "741", "918"),
    ("Portland", "OR", "972", "503"), ("Philadelphia", "PA", "191", "215"),
    ("Pittsburgh", "PA", "152", "412"), ("San Juan", "PR", "009", "787"),
    ("Providence", "RI", "029", "401"), ("Charleston", "SC", "294", "843"),
    ("Sioux Falls", "SD", "571", "605"), ("Nashville", "TN", "372", "615"),
    ("Memphis", "TN", "381", "901"), ("Austin", "TX", "787", "512"),
    ("Dallas", "TX", "752", "214"), ("Houston", "TX", "770", "713"),
    ("Salt Lake City", "UT", "841", "801"), ("Burlington", "VT", "054", "802"),
    ("Richmond", "VA", "232", "804"), ("Seattle", "WA", "981", "206"),
    ("Spokane", "WA", "992", "509"), ("Charleston", "WV", "253", "304"),
    ("Milwaukee", "WI", "532", "414"), ("Cheyenne", "WY", "820", "307"),
)  # fmt: skip
STREETS = ("Example Street", "Sample Avenue", "Specimen Road", "Placeholder Way", "Model Lane")

PAGES = (
    "faq", "about", "treatment", "prices", "insurance", "policies", "team", "safety", "first-visit",
    "consent", "therapy", "refunds",
)  # fmt: skip
REMOTE_ROUTES = (("oral",), ("oral", "nasal"))
ROUTES = (
    ("iv",), ("iv",), ("iv", "im"), ("esketamine",), ("iv", "esketamine"), ("im", "oral"),
)  # fmt: skip
CONDITIONS = (
    "depression", "anxiety", "PTSD", "OCD", "bipolar depression", "chronic pain", "migraine",
    "treatment-resistant depression", "major depressive disorder", "suicidal thoughts",
    "generalized anxiety disorder", "postpartum depression", "substance use problems",
)  # fmt: skip
PLANS = ("Example Health Plan", "Sample Mutual", "Specimen Care", "Medicaid", "Medicare Part D")
PROGRAMS = (
    "Example Ketamine Certificate, 40 hours of lectures and practice",
    "Sample Institute course in ketamine-assisted therapy",
    "Specimen Academy training in dosing and airway rescue",
)
SUMMARIES = (
    "A made-up clinic that says it gives ketamine by infusion, seven days a week.",
    "A made-up practice that says it gives ketamine and esketamine (Spravato) after a full visit.",
    "A made-up clinic with two doctors. It says that an infusion takes 45 minutes.",
    "A made-up provider for measuring. No address was on the pages read.",
    "A made-up psychiatric practice that also gives ketamine to people it has seen first.",
    "A made-up clinic that writes of ketamine for mood and for pain, with longer visits.",
)
REMOTE_SUMMARIES = (
    "A made-up telehealth company that says it prescribes ketamine lozenges to take at home.",
    "A made-up telehealth practice whose clinicians, it says, see people by video first.",
    "A made-up online service for measuring. It says that a second adult must be in the home.",
)
NOTES = {
    "conditions": (
        "Not for mild illness; two other treatments must have failed first.",
        "They say that they look at each person before they agree.",
        "They ask for a letter from the clinician who treats you now.",
    ),
    "routes": (
        "Their page calls it an infusion.",
        "Over 45 minutes, followed by 20 minutes of rest.",
        "They say that the dose is raised slowly, by how you felt the last time.",
        "A second page names an injection as well; ask which they give now.",
    ),
    "screening": (
        "A consultation and a physical exam come first.",
        "They go over your medicines and supplements; a specialist's clearance may be asked for.",
        "A questionnaire, a call with a nurse, then an hour with a psychiatrist.",
        "They exclude serious heart, liver, kidney or lung disease.",
    ),
    "monitoring": (
        "Blood pressure, oxygen and heart rhythm are measured during the infusion.",
        "A nurse stays in the room; a physician is in the building.",
        "You are watched until you can walk; an adult must drive you home.",
        "They say that there is medical supervision.",
    ),
    "integration": (
        "A weekly drop-in group; reserve a place a day ahead.",
        "One talk with a therapist before the first session and one after the last.",
        "They describe psychotherapy together with ketamine.",
        "They send you to therapists outside and stay in touch with them.",
    ),
    "insurance": (
        "Out of network; they show a sample superbill on request.",
        "They file claims for covered visits; the drug itself you pay yourself.",
        "Authorization comes after the first visit and takes about two weeks.",
        "They say that some plans pay a part, case by case.",
    ),
    "prices": (
        "Six infusions over 2 to 3 weeks, then one as needed.",
        "The page read does not say what the price holds.",
        "They ask for payment on the day, and 48 hours' notice to cancel.",
        "From an older version of the page, date unknown.",
    ),
    "plain": (
        "They say so on the page for new patients.",
        "They explain it in a few words, without numbers.",
        "The page does not say how.",
        "It stands in the form that you sign before the first visit.",
        "They say that it is decided with you at the first visit.",
    ),
}
ROLES = (
    "does the first medical evaluation",
    "founder, leads the team",
    "present for the whole infusion",
    "assists with treatment",
    "phone intake and planning",
    "preparation and integration",
    "evaluates you and prescribes",
)
SPECIALTIES = (
    ("Psychiatry", "ABPN"), ("Anesthesiology", "ABA"), ("Emergency medicine", "ABEM"),
    ("Family medicine", "ABFM"), ("Internal medicine", "ABIM"),
)  # fmt: skip
CLAIMS = (
    "Says that about three in four people get relief.",
    "Says relief can follow a single dose.",
    "Says that ketamine works faster than other medicines.",
    "Says there is no guarantee.",
    "Says dependence is rare in clinical practice.",
    "Says its own patients felt better within two weeks.",
)
PROMISES = (
    "Says that relief is guaranteed after six sessions.",
    "Says that ketamine cures depression.",
    "Says that the treatment has no side effects.",
)
TERMS = (
    "All money back up to 48 hours before the visit. Later you pay half of the price.",
    "Cancel a day ahead, or pay for the visit. A course that was paid ahead is not refunded.",
    "If the first visit finds treatment unsuitable you get back all but $150 of what you paid.",
)
STOP_RULES = (
    "Blood pressure is checked before each session; above a limit the session does not start.",
    "No food for 4 hours before; the session ends when you feel faint or sick.",
)
