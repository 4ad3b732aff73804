// The same in Spanish as crisis-phrases.js in English, with the same signs.
export const SPANISH = `
suicidio|suicidarme|suicidarse|suicida|suicidas|suicidarte|suicidar|suicidarnos|suisidio|suicidio
quiero|quisiera|voy|deseo|prefiero|quiere|ganas|mejor|intente morir|morirme|morirse
quiero|quisiera|deseo|mejor|prefiero estar muerto|muerta
me muero|morire
no quiero|quiere|deseo|puedo vivir|viviendo|existir|estar
no puedo|quiero seguir|continuar viviendo|adelante|mas|vivo|viva|asi
no tengo|hay|encuentro|veo ganas|razon|razones|motivo|motivos|sentido vivir|vida|viviendo
sin ganas|razon|motivos|sentido vivir|vida
vida no vale|tiene|importa
no vale|tiene pena|sentido vivir|vida
cansado|cansada|harto|harta vivir|vida
matarme|matarse|ahorcarme|ahorcarse|colgarme|dispararme|ahogarme|envenenarme|lastimarme|asfixiarme|apunalarme
me mato|matare|ahorco|cuelgo|disparo|lastimo|matar|ahorcar|suicidar|disparar|suicido|suicidare|envenenar|colgar
quitar|quitarme|quitarse|quito|quite vida
acabar|terminar|termine|acabe con|mi vida|todo|sufrimiento|conmigo
hacerme|hago|hacerse|hice dano
autolesion|autolesiones|autolesionarme|autolesionarse|autolesiono
cortarme|cortar|cortarse|corto|corte venas|munecas|brazos|piernas
pegarme|pegar|dar|darme|meterme tiro|balazo
saltar|tirarme|aventarme|lanzarme|brincar puente|edificio|balcon|tren|ventana|techo|metro|azotea|carro
no puedo|aguanto|soporto mas|vida
ya no aguanto|soporto
mejor sin mi
ojala|quisiera|desearia muriera|muerto|muerta|morirme
ojala|quisiera|hubiera|desearia nunca|no nacido|despertar|despertara|existir
quiero|quisiera desaparecer
quiero|dormir|no|nunca despertar|despertarme|despertara
dormir siempre
carta|nota|mensaje despedida|suicida
como|forma|manera|formas|maneras morir|matarme|suicidarme|matarse|ahorcarse
dosis|cantidad letal|mortal|fatal
sobredosis
sobre dosis
se tomo|trago|comio muchas|todas|todo|frasco
me quiero|voy|quisiera cortar|lastimar
se quiere|quiera|quiso|va|iba matar|suicidar|ahorcar|morir|tirar
nadie extranara|extranaria|extranar|extrana|echara
estorbo|carga todos|familia|ellos
tome|tomado|tomo|tomaron|trague|comio demasiado|demasiada|demasiadas
tome|trague|tomarme|tragarme muchas|todas|todo|todos|frasco pastillas|pildoras|medicinas|medicamentos
tome|trague|tomar|tomo|bebio frasco|veneno|cloro
demasiadas pastillas|pildoras|tabletas
cuantas pastillas|pildoras morir|matarme|matan|morirse
veneno|envenenado|envenenada|envenenamiento|intoxicado|intoxicada|intoxicacion
no|apenas|cuesta|dificil|dificultad respirar|respira|respiro|respirando
no despierta|reacciona
inconsciente|desmayo|desmayado|desmayada|convulsion|convulsiones|convulsionando
dolor|duele|presion|opresion pecho
ataque corazon|cardiaco
infarto
emergencia|emergencias|urgencias|auxilio|socorro
necesito|necesita ayuda ahora|urgente|ya|inmediata|urgentemente
ayuda urgente|inmediata|ahora
^ayuda$
^ayuda|ayudame|ayudenme por|ya|favor$
ayudenme
linea|telefono|numero|ayuda crisis|suicidio|prevencion|emergencia
en crisis
me|se|esta|estoy muriendo|muriendome
en peligro
pensamientos|ideas|pienso|pensando|ganas suicidas|suicida|suicidio|morir|matarme|muerte
me pega|golpea|golpeo|violaron|violo|abusa|amenaza|amenazo
escucho|oigo voces
me quiero|voy|quisiera|necesito hacer dano
hijo|hija|nino|nina|bebe|nieto|nieta|perro tomo|trago|comio|chupo pastilla|pastillas|medicina|ketamina|tabletas
tome|tomo|trague|trago|comi|comio monton|punado|puno|exceso|caja pastillas|pildoras|medicinas
mejor muerto|muerta
`;
