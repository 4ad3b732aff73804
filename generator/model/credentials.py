"""The credentials behind a clinician's name, and the boards that certify them."""

from generator.model.vocabulary import Word


class Credential(Word):
    """The credential or role behind a clinician's name."""

    MD = "MD", "Physician (MD)"
    DO = "DO", "Physician (DO)"
    MBBS = "MBBS", "Physician (MBBS)"
    PHYSICIAN = "physician", "Physician"
    PSYCHIATRIST = "psychiatrist", "Psychiatrist"
    ANESTHESIOLOGIST = "anesthesiologist", "Anesthesiologist"
    NP = "NP", "Nurse practitioner"
    FNP = "FNP", "Family nurse practitioner"
    PMHNP = "PMHNP", "Psychiatric nurse practitioner"
    APRN = "APRN", "Advanced practice nurse"
    DNP = "DNP", "Nurse with a practice doctorate"
    CRNA = "CRNA", "Nurse anesthetist"
    PA = "PA", "Physician assistant"
    RN = "RN", "Registered nurse"
    NURSE = "nurse", "Nurse, license not named"
    LPN = "LPN", "Practical nurse"
    PHARMD = "PharmD", "Pharmacist"
    ND = "ND", "Naturopathic doctor"
    PSYD = "PsyD", "Psychologist (PsyD)"
    PHD = "PhD", "Doctor of philosophy (PhD)"
    PSYCHOLOGIST = "psychologist", "Psychologist"
    LCSW = "LCSW", "Clinical social worker"
    SOCIAL_WORKER = "social worker", "Social worker"
    LMFT = "LMFT", "Marriage and family therapist"
    LPC = "LPC", "Professional counselor"
    LMHC = "LMHC", "Mental health counselor"
    THERAPIST = "therapist", "Therapist"
    PARAMEDIC = "paramedic", "Paramedic"
    EMT = "EMT", "Emergency medical technician"
    MEDICAL_ASSISTANT = "medical assistant", "Medical assistant"
    COACH = "coach", "Coach or guide"
    CLINICIAN = "clinician", "Clinician, credential not named"
    OTHER = "other", "Another credential"


PHYSICIANS = (
    Credential.MD,
    Credential.DO,
    Credential.MBBS,
    Credential.PHYSICIAN,
    Credential.PSYCHIATRIST,
    Credential.ANESTHESIOLOGIST,
)
NURSE_PRACTITIONERS = (
    Credential.NP,
    Credential.FNP,
    Credential.PMHNP,
    Credential.APRN,
    Credential.DNP,
)


class Board(Word):
    """A body that certifies clinicians; nurse practitioners, PAs and CRNAs have their own."""

    ABPN = "ABPN", "American Board of Psychiatry and Neurology"
    ABA = "ABA", "American Board of Anesthesiology"
    ABEM = "ABEM", "American Board of Emergency Medicine"
    ABFM = "ABFM", "American Board of Family Medicine"
    ABIM = "ABIM", "American Board of Internal Medicine"
    ABPMR = "ABPMR", "American Board of Physical Medicine and Rehabilitation"
    ABP = "ABP", "American Board of Pediatrics"
    ABPM = "ABPM", "American Board of Preventive Medicine"
    ABS = "ABS", "American Board of Surgery"
    ABOG = "ABOG", "American Board of Obstetrics and Gynecology"
    ABR = "ABR", "American Board of Radiology"
    AOA = "AOA", "American Osteopathic Association boards"
    ANCC = "ANCC", "American Nurses Credentialing Center"
    AANPCB = "AANPCB", "American Academy of Nurse Practitioners Certification Board"
    NBCRNA = "NBCRNA", "National Board of Certification and Recertification for Nurse Anesthetists"
    NCCPA = "NCCPA", "National Commission on Certification of Physician Assistants"
