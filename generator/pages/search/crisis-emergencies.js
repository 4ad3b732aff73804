// The same as crisis-phrases.js, with the same signs: too much medicine, a body that fails, violence, a call for help.
export const EMERGENCIES = `
lethal|fatal|deadly|kill dose|doses|amount|overdose|combination
ketamine|xanax|tylenol|pills|amount|dose|doses lethal|fatal|deadly
want|wanna|going|gonna|trying|plan od
took|taken|swallowed|ate #|twenty|thirty|forty|fifty|hundred pills|tablets|troches|lozenges|xanax
took|taken|swallowed|ate #|twenty|thirty|forty|fifty|hundred benadryl|advil|aspirin|ibuprofen|tylenol|ambien|klonopin
how|many|much|enough pills|tylenol|ketamine|xanax|insulin|drugs|meds|tablets|troches die|kill|overdose|lethal|fatal|dead
much|many would|will|does kill|die
pills|tablets|medication|meds|drugs die|suicide|dead
take|taking|eat all|whole|entire|bottle pills|tablets|bottle|troches|lozenges
took|taken|swallowed|swallowing all|whole|entire|bottle|handful pills|tablets|bottle|meds|medicine|medication
took|taken|swallowed|take all|whole|entire prescription
swallowed bottle|bottles|handful|pills
swallow|swallowed|drink|drank|inject|injected all|whole|entire vial|vials
swallowed|drank|drink|drinking bleach|poison|antifreeze|battery|cleaner
overdose|overdosed|overdosing|overdoes|overdoze
accidentally|accident|mistakenly took|taken|take|gave|swallowed|injected
took|taken|swallowed|ate|downed bunch|lots|load|loads|box|pack|packet|dozen pills|tablets|meds|troches|lozenges|xanax
drank|chugged|downed whole|entire|bottle tylenol|nyquil|medicine|meds|syrup|pills|vodka|liquor|bottle
od|oding|odd|oded on pills|ketamine|ket|xanax|tylenol|meds|something|drugs|it
took|taken|take|takes|swallowed|given|gave|injected too|to much|many
took|taken|swallowed|ate double|triple|twice|2x|3x|4x|extra|wrong dose|doses|pills|medication|medicine
too|to much ketamine|medicine|taken|medication|drug|drugs|xanax|esketamine|spravato
child|kid|toddler|baby|son|daughter|dog|cat took|swallowed|ate|drank|found|got pill|pills|lozenge|lozenges|troche
child|kid|toddler|baby|son|daughter|dog|cat took|swallowed|ate|drank|got ketamine|spravato|medicine|meds|medication
child|kid|toddler|baby|son|daughter|dog|cat licked|chewed|tasted|sucked ketamine|pill|pills|lozenge|troche|medicine
poisoned|poison|poisoning
cant|cannot|couldnt catch breath
hes|shes|theyre|he|she|lips|face|skin|baby blue
cant|cannot|not|stopped|barely|hardly|trouble|hard|difficulty|struggling|stops|isnt|wont|unable breathe|breathing
short breath
chest|heart pain|pains|attack|stopped|hurts|tightness|tight
pain|pains|pressure|tightness in chest
having stroke
stroke symptoms|signs|now
foaming|foam mouth
throat|tongue closing|closed|swelling|swollen
swelling|swollen face|lips|tongue|throat
face|lips swelling|swollen
someone|somebody|he|she|they hurting|beating|threatening me
^ambulance$
ambulance now|please|to
hit|beaten|abused|choked|hurt by partner|husband|wife|boyfriend|girlfriend|dad|mom|therapist|nurse|doctor
touched|groped|kissed|fondled me sexually|inappropriately|session|treatment|during|while
seizure|seizures|seizing|convulsing|convulsion|convulsions
unconscious|unresponsive|comatose
wont|not|cant|cannot|doesnt|isnt|didnt|will wake|waking
he|she|husband|wife|friend|mom|dad|son|daughter|person|someone not|isnt|wont responding|respond|moving|awake
no pulse|heartbeat
passed|passing|blacked out
collapsed|fainted|choking
turning|turned|turns|going|went|lips|face blue|purple|gray|grey
throwing|vomiting|coughing blood
bleed out|death
bleeding out|wont|cant|badly|heavily|everywhere
emergency|emergencies
need|send|call ambulance|paramedic|paramedics|police
in danger
not|dont|isnt safe alone|tonight|myself|anymore
unsafe with|alone myself|tonight|now
keep|protect SELF safe|alive
im|i|am|is|are|hes|shes|be|slowly dying|dieing
^help$
^help me|us|now|please|him|her$
^please help$
please|pls|plz|someone|somebody help me|us|him|her
need|want help now|right|immediately|urgently|tonight|asap
need|want talk|someone|somebody someone|somebody|talk|now|tonight now|tonight|right|urgently
in|having|suicidal|mental crisis
mental|nervous|psychotic breakdown
crisis|suicide|prevention line|hotline|helpline|number|text|chat|call|counselor|center|help
help|emergency line|hotline|number
talk someone|somebody now|tonight|immediately|urgently
nine eight|one eight|one
741741
hotline|hotlines|lifeline|helpline|crisisline
being|was|were|got|am|been raped|beaten|attacked|molested|assaulted|strangled
being abused|threatened|hurt
he|she|husband|wife|boyfriend|girlfriend|partner|therapist|nurse|they|dad|mom hits|hit|hurts|raped|beats|choked me
voices telling|tell|say|saying me|kill|die|hurt
kill|killing|shoot|stab|murder|poison somebody|someone|people|him|her|them|everyone|everybody|family|kids|baby
might|may|afraid|scared hurt|harm|kill somebody|someone|people|others
want|wanna|going|gonna hurt|harm|attack somebody|someone|people|him|her|them|everyone|others|kids|baby
feel|feeling|felt|urge|urges|thoughts hurting|harming|shaking|smothering baby|son|daughter|kids|children
enough die|kill
take|taking|eat|swallow|swallowed|took every pill|tablet|troche
child|kid|toddler|baby|son|daughter drank|drink|sprayed|swallowed nasal|spray|vial|syringe
deadliest|deadly pill|pills|drug|drugs|combo|mix
kill|shoot|stab|strangle husband|wife|boyfriend|girlfriend|dad|mom|father|mother|brother|sister|boss|ex
blue|purple|gray|grey lips|fingertips
pill|pills|tablet|tablets|lozenge|lozenges|troche|troches|dose|doses|ketamine by mistake|accident
pills|pill|dose|medicine|meds|lozenge|lozenges|troche|troches twice by mistake|accident
going|gonna|want|wanna|might hurt|harm|kill|beat wife|husband|girlfriend|boyfriend|partner|mom|dad|son|daughter
`;
