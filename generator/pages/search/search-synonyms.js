// Synonyms: plain words, brands and other names, and the words that our pages have for them. One group a line; each
// word or name of it also finds what holds any other. Small letters, the start of a word is enough.
const GROUPS = `
bipolar|mania|manic|hypomania|hypomanic
hypertension|high blood pressure|blood pressure
breastfeeding|breastfeed|breast feeding|breastfed|nursing|lactation|breast milk
pregnant|pregnancy|expecting
schizophrenia|psychosis|psychotic|hallucinations
xanax|alprazolam|ativan|lorazepam|klonopin|clonazepam|valium|diazepam|benzo|benzos|benzodiazepine|benzodiazepines
addiction|addicted|addictive|addict|substance use|misuse|dependence|craving
alcohol|alcoholic|drinking|drunk
uninsured|no insurance|without insurance|self pay|cash price|cash
cheap|cheaper|cheapest|affordable|low cost|lower cost|discount|what it costs
price|prices|cost|costs|fee|fees
scam|scams|fraud|fraudulent|shady|legit|legitimate|ripoff|red flag|red flags|claims in advertisements
iop|intensive outpatient
php|partial hospitalization
insurance|insurer|coverage|covered|in network
medicare|insurance by drug
medicaid|insurance by drug
tricare|insurance by drug
spravato|esketamine
troche|troches|lozenge|lozenges|rdt|tablet
shot|shots|injection|im
infusion|infusions|iv|drip
safe|safely|safety|unsafe|risk|risks|risky|dangerous|who should not have
bladder|urinary|cystitis|urine
liver|hepatic
teen|teens|teenager|adolescent|minor|minors|children
old|older|elderly|senior|seniors
drive|driving
ptsd|trauma|traumatic stress
ocd|obsessive compulsive
anxiety|anxious|panic
side effects|side effect|adverse
bad trip|frightening|dissociation
refund|refunds|money back|getting money back
lawyer|complaint|complain|report
license|licensed|licence|board
telehealth|online|virtual|video|remote
crna|nurse anesthetist
np|nurse practitioner
doctor|physician|clinician
therapist|therapy|psychotherapy|integration
`;

/** @type {Map<string, string[]>} */
const BY_NAME = new Map();
for (const line of GROUPS.trim().split("\n")) {
  const names = line.split("|");
  for (const name of names) BY_NAME.set(name, [...(BY_NAME.get(name) ?? []), ...names.filter((one) => one !== name)]);
}
/** Names of several words, the longest first. */
const LONG_NAMES = [...BY_NAME.keys()].filter((name) => name.includes(" ")).sort((a, b) => b.length - a.length);

/**
 * A name that begins a row of words, the longest first, or the first word alone; and what else it finds.
 * @param {string[]} words
 */
export const nameIn = (words) => {
  const row = `${words.join(" ")} `;
  const name = LONG_NAMES.find((one) => row.startsWith(`${one} `)) ?? words[0];
  return { length: name.split(" ").length, others: BY_NAME.get(name) ?? [] };
};
