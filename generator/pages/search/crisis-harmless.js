// What sounds like danger and is none: it is taken out of what was typed before that is compared.
export const HARMLESS = `
emergency plan|plans|contact|contacts|physician|physicians|medicine|fund|cart|equipment|exit|procedures|kit|supplies
plan|contacto emergencia|emergencias
poison|poisoning ivy|oak|sumac
poison pill
suicide squad|doors
unconscious bias
choking hazard|hazards|risk
dont|cant|cannot trust myself drive|driving|remember|decide
muero risa|hambre|ganas|sueno|amor
seizure|seizures disorder|disorders|history|medicine|medication|medications|meds|threshold
history|past|controlled|family seizure|seizures|overdose|stroke|suicide|heart
killing|kill|kills|killed time|boredom|weeds|bacteria|germs|two|deal|mood|joy|switch
cut|cutting cost|costs|corners|back|down|carbs|calories|sugar|class|hair|grass|off
shoot|shooting|shot hoops|pain|pains|photos|pictures|star|stars
take|taking|get|getting|got|want|gave life back
lifeline discount|program|plan|benefit
shoot me email|mail|text|message|line
jump conclusions|start|rope|queue
feel|feeling|felt blue
hang|hanging out|up|plants|plant|planter|on|there|around|gardens|garden|chair|art|lamp|pictures
die|dying for laugh|cast|hard|laughing
to die for
too|to much|many time|times|sessions|money|work|effort|choices|side|questions
emergency room bill|cost|price|visit|copay|copays|coverage
blue cross|shield
cortar|corte pelo|cabello|cita
help me find|choose|understand|pay|compare|decide|sleep|with|quit|learn|pick|afford|get
insurance|deductible|copay|copays|bill|bills|price|prices|cost|costs|premium|premiums is|are killing me
pass|passing|passed out cards|flyers|papers|forms|samples|information|brochures|candy
sleep apnea
overdose|overload information|info|advice|news|choices
will i|we|you wake|waking
stop breathing issues|problems
`;
