// What people type who may be in danger, one phrase a line. `a|b` is either word; a phrase between ^ and $ is all that
// was typed; SELF is myself, himself and so on; # is a number of two figures. Small words may stand between, endings
// and typing mistakes are forgiven (search-crisis.js). Write small letters without accents and apostrophes, and run
// `node --test tests/scripts/crisis.test.js`.

export const DESPAIR = `
suicide|suicidal|suicidality|unalive|unaliving|sewerslide|sewerside|suicid|suiside|suisid|soicide
^si plan|intent|thoughts|active$
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
wish|wished never|not|wouldnt|didnt|dont|couldnt woke|woken|wake
^my life over|ruined|finished|pointless|meaningless|worthless$
my life over|ruined|finished give|giving|gave|done|goodbye|bye
make|makes it|this stop|end want|wanna|need out|die|gone
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
standing|sitting|lying|walking on|by bridge|ledge|roof|rooftop|edge|tracks|rails
standing|sitting|lying|walking train|railroad|subway tracks|rails|platform
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
helium|nitrogen bag|hood|mask|tank|die|death|suicide
bag over|around head
^i wont|shouldnt|shant be here|around|alive|breathing$
shouldnt alive|exist|live
want|wanna|wish|rather not|stop exist|existing|live|living|alive|breathing
everyone|everybody|family|kids|parents|world|they happier|better gone|dead|died
dont|cant|cannot|not|never trust SELF
last|final goodbye|goodbyes
wrote|written|writing goodbye|last|final note|letter|letters
^wrote|written note$
lost|losing|no will|strength|reason go|carry|keep on|going|living
end rope|tether
on ledge|rooftop
nothing matters
talk|talks|talked|talking|joking|about ending it|everything
painful|painless|hurt|hurts hang|hanging|drown|drowning|suffocate
im|am|feel|feeling not|isnt safe now|tonight|alone|here|home
dont|cant|cannot|not see|find|have way|escape out|forward
^no way out$
^i|should|shall|wanna|gonna|want|maybe|just end it$
should be dead
no point anything
do something|smth stupid|drastic tonight|now
think|thinking|thoughts not here|around|alive
nobody|noone|who cares|care live|die|dead|died|exist
`;
