// What people type who may be in danger, one phrase a line. `a|b` is either word; a phrase between ^ and $ is all that
// was typed; SELF is myself, himself and so on; # is a number of two figures. Small words may stand between, endings
// and typing mistakes are forgiven (search-crisis.js). Write small letters without accents and apostrophes, and run
// `node --test tests/scripts/crisis.test.js`.

export const ENGLISH = `
suicide|suicidal|suicidality|unalive|unaliving|sewerslide|sewerside|suicid|suiside|suisid|soicide
^kms|khs|kys|ctb|sui|od|noose|emergency|crisis$
^idwtl|idwtla|idwtbh|idwtbhanymore|idwtba|wtd|iwtd|iwkms$
want|wanna|gonna|going|should|might|just|im kms|khs|ctb
kill|hurt|harm|hang|hung|shoot|shot|drown|stab|cut|burn|starve|smother|suffocate|strangle|gas|end|off SELF
poison|punish|unalive|delete|erase|destroy|sacrifice|murder|overdose|throw|threw SELF
kill|murder|shoot me
self harm|harming|harmed|injury|injuring|hurting|mutilation
selfharm|selfharming|selfinjury
want|wanna|wanting|wants|ready|wish|hoping|trying|plan|planning|decided|going|gonna|rather|deserve|need|should die
wish|hope|pray could|would|might die|dead
rather|better be|off dead|gone
wish|wishing|want|wanna i|was|were|be dead|gone
better|happier without me
im|am|being|become burden everyone|everybody|family|them|others|him|her|people
dont|cant|cannot see|have|imagine future
end|stop pain|suffering|hurting forever|permanently
dont|not deserve|deserving live|life|exist
love them|you|everyone|family|kids|him|her goodbye
check|checking out good|permanently|forever
wish never woke|woken|wake
^my life over|ruined|finished|pointless|meaningless|worthless$
sewer slide|side
have|got|has nothing left
everyone|everybody hates me
want|wanna|need out life|world
planning|plan|plans death|funeral
buy|bought|have|got|holding gun|rope|knife|blade|razor|noose
pills in|next hand|me
gonna|going|will do it tonight
gun|rope|knife|pills|bridge end it|this|everything
^going|gonna|about|want|wanna jump$
standing|sitting on bridge|ledge|roof|rooftop|edge|tracks
without me better
better if was|were dead|gone
want|wanna everything|all|this over
end|ending|take|taking|took my|your|own|her|his|their life|lives
end|ending it all|tonight
all to end
dont|not|no|longer|stopped|never want|wanna|wish live|living|alive|exist|existing
dont|not|no|cant want|wanna|longer be here|anymore|around|alive
dont|not|never want|wanna wake
hope|wish|pray not|never|dont wake
fall|go|going asleep|sleep never|not|forever wake
sleep forever
never wake up
no|without|any|lost|find reason|reasons|will|point live|living
no|any|whats|what|see|is|without point|purpose living|anymore
dont|cant|cannot see|have|find|know reason|reasons|point|why live|living|alive
reason|reasons die
nothing|nobody live|living for
life not|isnt|hardly|never worth
not|isnt worth living
tired|sick|done|finished living|life|existing
tired being alive
give|giving|gave|given up on life|living|everything
cant|cannot|dont|unable go|keep|carry on|going|living
cant|cannot|not take|handle|do|stand|bear it|this|life|pain anymore|longer|more
cant|cannot cope|continue|survive anymore|longer|like
cant|cannot do life|this
cant|cannot live|exist like|this|anymore|another
want|wanna pain|life|suffering stop|end|over
want|wanna disappear|vanish|cease
wish never|not born|existed|alive
hate|hated|hating being|my alive|life
hate|despise SELF
nobody|noone|one|wouldnt|wont miss|notice|care me|gone|dead|died
nobody would miss
think|thinking|thoughts|thought|feel|feeling|urge|urges|fantasize|obsessed die|dying|death|dead|killing
ending|end things|everything
death wish
goodbye|suicide|farewell note|letter|notes|letters|message|video
say|saying|said goodbye everyone|forever|family|kids
painless|painlessly|easy|easiest|quick|quickest|fast|fastest|peaceful|ways|way die|death|kill|suicide
how die|dies
how hang|kill|drown|overdose|suffocate SELF|quickly|painlessly|fast
noose|nooses
tie|make|made|buy|bought|got|have rope hang|neck|ceiling
jump|leap|throw off|from|out bridge|roof|building|balcony|window|cliff|ledge|tower|overpass|parking
jump|step|walk|run|throw|lie|stand front|under train|trains|car|cars|traffic|bus|subway|truck
jump|step|walk|run|drive into traffic|train|river|ocean
drive|driving|crash|crashing|drove off|into bridge|cliff|tree|wall|traffic
slit|slitting|slash|slashing|cut|cutting|open wrist|wrists|veins|throat
cut|cutting too|to deep
relapse|relapsed|relapsing cutting|cut|harm
cutting again|arms|legs|thighs|skin
razor|razors|blade|blades|knife wrist|wrists|skin|throat|myself|arm
gun|pistol|rifle|bullet|shotgun head|mouth|myself|temple
blow|blowing|blew brains
shoot|shot in head
hanging|hanged SELF
carbon monoxide die|kill|car|garage|sleep|death|suicide
exhaust|fumes garage|die|car|myself
exit|suicide bag|bags|kit
helium|nitrogen bag|die|death|suicide
bag over|around head
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
child|kid|toddler|baby|son|daughter|dog|cat took|swallowed|ate|drank|got ketamine|medicine|meds|medication
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
turning|turned|lips|face blue
throwing|vomiting|coughing blood
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
`;
