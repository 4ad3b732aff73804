// Synonyms: plain words, brands and other names, and the words that our pages have for them. One group a line; each
// word or name of it also finds what holds any other. Small letters, the start of a word is enough. Behind a ">" stands
// where to look for all that stands before it, such as the section that has a brand's kind of medicine.
const GROUPS = `
bipolar|mania|manic|hypomania|hypomanic
hypertension|high blood pressure|blood pressure
breastfeeding|breastfeed|breast feeding|breastfed|nursing|lactation|breast milk
pregnant|pregnancy|expecting
schizophrenia|psychosis|psychotic|hallucinations|hearing voices|hear voices|voices|delusions|paranoia
xanax|alprazolam|ativan|lorazepam|klonopin|clonazepam|valium|diazepam|benzo|benzos|benzodiazepine|benzodiazepines
addiction|addicted|addictive|addicting|addict|substance use|misuse|dependence|craving|sober|relapse|rehab
sober|sobriety|recovering|aa|rehab|cocaine|heroin|meth > what to tell the clinician
alcohol|alcoholic|drinking|drunk
uninsured|no insurance|without insurance|self pay|cash price|cash
cheap|cheaper|cheapest|affordable|low cost|lower cost|discount|what it costs
price|prices|cost|costs|fee|fees
scam|scams|fraud|fraudulent|fake|phony|bogus|shady|sketchy|legit|ripoff|red flag|red flags|claims in advertisements
iop|intensive outpatient
php|partial hospitalization
insurance|insurer|coverage|cover|covers|covered|in network
medicare|insurance by drug
medicaid|insurance by drug
tricare|insurance by drug
spravato|esketamine
troche|troches|lozenge|lozenges|rdt|tablet
shot|shots|injection|injections|im
infusion|infusions|iv|drip
safe|safely|safety|unsafe|risk|risks|risky|dangerous|who should not have
bladder|urinary|cystitis|urine|pee|peeing|urinate|urinating|urination|uti
liver|hepatic
teen|teens|teenager|adolescent|minor|minors|underage|kid|kids|child|children|under 18
lupus|crohns|colitis|ibs|arthritis|hiv|hepatitis|anemia|lyme|pots|endometriosis|gallbladder > what to tell the clinician
parkinsons|dementia|tourette|sclerosis|autoimmune|transplant|dialysis|hernia|anesthetic > what to tell the clinician
overweight|obese|obesity|weight|bmi|smoker|smoking|vape|surgery|anesthesia > what to tell the clinician
blood thinner|blood thinners|thinner|warfarin|eliquis|metformin|insulin|statin|steroids > medicines that matter
antibiotic|antibiotics|birth control|ozempic|viagra|allergy meds > medicines that matter
supplement|supplements|herbal|wort|st johns wort|kratom|ashwagandha|vitamins > medicines that matter
sue|lawyer|complaint|complaints|complain|grievance|malpractice > what to do see|does not match
last|lasts|lasting|wear off|wears off|wore off|fade > over time|depression ketamine into a vein|when the effect fades
choose|choosing|pick|picking|good clinic|best clinic|good provider|best provider > choosing a provider
kap > ketamine assisted therapy
stroke|strokes|tia > heart vessels
old|older|elderly|senior|seniors|over 60|over 65|over 70|over 75|over 80|65 and older
drive|driving
ptsd|trauma|traumatic stress
anxiety|anxious|panic
side effects|side effect|adverse
bad trip|frightening|dissociation
refund|refunds|money back|getting money back
license|licensed|licence|board
telehealth|online|virtual|video|remote
crna|nurse anesthetist
np|nurse practitioner
doctor|physician|clinician
therapist|therapy|psychotherapy|integration
xanax|alprazolam|ativan|lorazepam|klonopin|clonazepam|valium|diazepam|benzo|benzos > medicines that matter
kidney|kidneys|renal|cancer > what to tell the clinician
stop taking|stopped taking|come off > never stop one alone
lithium|lithobid|lamictal|lamotrigine|depakote > medicines that matter
seroquel|quetiapine|abilify|zyprexa|risperdal|latuda > medicines that matter
zoloft|sertraline|prozac|fluoxetine|lexapro|escitalopram|celexa|paxil|luvox|ssri|ssris|snri > medicines that matter
effexor|venlafaxine|cymbalta|duloxetine|pristiq|wellbutrin|bupropion|trazodone|remeron|buspar > medicines that matter
antidepressant|antidepressants|maoi|nardil|parnate|mood stabilizer|antipsychotic > medicines that matter
adderall|vyvanse|ritalin|concerta|modafinil|stimulant|stimulants|adhd meds > medicines that matter
suboxone|buprenorphine|methadone|tramadol|oxycodone|percocet|vicodin|opioid|opioids|opiates > medicines that matter
ambien|zolpidem|lunesta|gabapentin|sedative|sleeping pill|sleeping pills|sleep meds > medicines that matter
interaction|interactions|interact|interacts|mix|mixing|combine|my meds|my medicines > medicines that matter
weed|marijuana|cannabis|thc|cbd|pot|psilocybin|mushrooms|mdma > what to tell the clinician
veteran|veterans|va|military|army|champva > va and tricare
united healthcare|unitedhealthcare|uhc|blue shield > insurance by drug
aetna|cigna|optum|humana|kaiser|blue cross|anthem|bcbs|molina|centene > insurance by drug
ocd|obsessive|adhd|autism|postpartum|anorexia|bulimia|eating disorder|grief|insomnia > does it work short answer
depression|depressed|depressive > does it work short answer
insured|copay|deductible|prior auth|preauthorization > insurance by drug
expensive|afford|broke|poor|pocket|free|sliding scale|charity > what it costs
charged|overcharged|billed twice|double billed > getting money back
medi cal|masshealth|tenncare|ahcccs|chip > medicare and medicaid
financing|credit card|carecredit|installments > payment plans and medical credit
until works|until work|fast work|fast works|soon work|start working|kick|feel better > does it work short answer
lose mind|crazy|psychotic break|flashbacks|flashback > mind and mood
happens stop|stop cold turkey|quit|withdrawal|wean|tapering > dependence and withdrawal
husband|wife|spouse|partner|support person|caregiver > who comes with you
bring family|bring someone|bring husband|bring wife|bring friend|bring partner|bring spouse > who comes with you
fibromyalgia|crps|neuropathy|nerve pain|migraine|migraines|chronic pain|back pain > long term pain
alzheimers|alzheimer|memory loss|brain damage > memory and thinking
hart|heart condition|heart disease|cardiac|arrhythmia|afib|pacemaker|heart attack > heart vessels
forget|forgetful|brain fog > memory and thinking
eat|eating|food|fast|fasting|empty stomach|wine|beer|liquor|coffee|caffeine > driving food and drink
nauseous|throw up|vomit|vomiting|puke|dizzy|dizziness|headache > common effects
dmv|drive home|uber|ride|ride home > driving food and drink
testimonials|reviews|ratings|stars|yelp|before and after > when the numbers sound good
psychedelic|trip|getting high|hallucinate > what it can feel like
diagnosis|approved|fda approved|fda|label > what esketamine is approved for
glaucoma|thyroid|epilepsy|seizure|apnea|asthma|copd|aneurysm|diabetes|hyperthyroid|porphyria > illnesses
times week|times month|frequency|weekly > over time|what a course looks like
booster|boosters|maintenance|top up > over time
mail|mailed|shipped|delivery|delivered > at home or in a clinic
appeal|denial|denied|rejected|refused > step appeal
really licensed|real doctor|real license > checking a license
legal|law|dea|prescribe online > telehealth and the law
difference|different|versus|which way|best way > routes side by side
website|site|funded|sponsored|ads > money
dura|duracion|efecto|efectos > what to expect
embarazo|embarazada > pregnancy and nursing
lactancia|amamantar > pregnancy and nursing
seguro|segura|peligroso|riesgos|efectos secundarios > safety and side effects
seguro medico|aseguranza|aseguradora|cobertura|sin seguro > insurance by drug
cuesta|cuestan|costo|costos|precio|precios|barato|barata|pagar > what it costs
casa|domicilio > at home or in a clinic
telesalud|telemedicina > telehealth and the law
preguntas|preguntar > questions to ask
funciona|sirve|ayuda > does it work
ansiedad > anxiety
dolor > long term pain
estafa|fraude|enganar > red flags
presion alta|presion arterial > blood pressure|heart vessels
corazon > heart vessels
vejiga > bladder
higado > liver
manejar|conducir > driving food and drink
adiccion|adictivo|adictiva > dependence and withdrawal
licencia > checking a license
reembolso|devolucion > getting money back
medicinas|medicamentos > medicines that matter
ketamina > ketamine
sesion|sesiones > what to expect from a session
`;

/** @type {Map<string, string[]>} */
const BY_NAME = new Map();
for (const line of GROUPS.trim().split("\n")) {
  const [names, there] = line.split(" > ").map((some) => some.split("|"));
  for (const name of names) {
    BY_NAME.set(name, [...(BY_NAME.get(name) ?? []), ...(there ?? names).filter((one) => one !== name)]);
  }
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
