import type { PhraseFile } from './notation';

/** Words of an emergency in Spanish, in the notation that `notation.ts` reads. Accents do not count. */
export const SPANISH: PhraseFile = {
  groups: `
@duele = duele|duelen|dolor|dolores|doliendo|dolio|punzada|punzadas|ardor
@oprime = opresion|presion|oprime|aprieta|apretado|pesado|peso|piedra|elefante|apretando
@respirar = respirar|respira|respiro|respiracion|aire|aliento
@nopuede = puedo|puede|pudo|podemos|logra|logro|puedes
@hinchado = hincho|hincha|hinchan|hinchado|hinchada|hinchados|hinchando|inchado|inchada|hinchazon|inflamo|inflamando|cierra|cierran|cerrada|cerrando|cerrado|apretada
@sangre = sangre|sangrado|sangrando|sangra|sangro|sangrar|hemorragia|coagulos|desangrando|desangra
@much = mucho|mucha|muchisimo|muchisima|abundante|fuerte|detiene|chorros|grande|grandes|profusa
@fuerte = fuerte|fuertes|horrible|insoportable|terrible|peor|intenso|intensa|agudo
@vomita = vomito|vomitando|vomita|vomitado|vomite|vomitar|devolviendo
@bebe = bebe|bebita|bebito|recien|nacido|nacida|beba
@tomo = tomo|tome|trago|tomado|tomaron|bebio|bebi|comio|ingirio|trague|tomando|di|dimos
@pastillas = pastillas|pastilla|tabletas|tableta|paracetamol|tylenol|ibuprofeno|aspirinas|calmantes|medicinas|medicina|frasco|capsulas|medicamentos
@lado = brazo|pierna|lado|mano|cara|mitad|cuerpo
@dormido = dormida|dormido|adormecido|adormecida|entumido|entumida|fuerza|debil|paralizado|paralizada|duerme|chueca|torcida|torcio|chueco|caida|colgada
@fiebre = fiebre|calentura|temperatura|caliente|fievre
@azucar = azucar|glucosa|azucares|glucometro
@matar = matar|mate|mata|matarme|matarse|matarlo`,
  heart: `
pecho + @duele|@oprime
corazon + @duele|acelerado|rapido|raro|acelerada|salta|brinca|fuerte + mareado|mareada|aire|baja|desmaye|desmayo|ahora|muero|pecho
corazon|pulso #130-250
corazon|pulso #20-42
dando|teniendo|da|dio|ataque infarto
creo|parece + infarto
ataque corazon|cardiaco
desmaye|desmayo|desmayado|desmayando|desplomo|desvanecio
marcapasos|desfibrilador + descarga|descargas|desmayo|hinchado
nitroglicerina + no|quita|duele|tres`,
  breathing: `
no @nopuede @respirar
falta|faltando|faltandole @respirar
no entra|llega|alcanza @respirar
cuesta|dificil|dificultad|trabajo|batalla|trabajosa + respirar
respira|respirando|respiracion rapido|agitado|raro|ruido|despacio|dificultad|lento
ahogando|ahoga|ahogo|aogando|asfixiando|asfixia|atraganto|atragantado|atragantando
inhalador + nada|veces|sigo|silbido|sirve|ayuda
asma + ataque|crisis|fuerte|mal
labios|cara|puso|boca|piel + azul|azules|morados|morado|morada|azulado|azulados
oxigeno|saturacion #40-89
tos|tosi|tosiendo|toso|tosio + sangre|rosada
costillas + hunden|hunde
silbido|silbidos + respirar|inhalador`,
  allergy: `
garganta|lengua|labios|cara|boca + @hinchado
reaccion alergica + teniendo|creo|fuerte|ahora|tengo
ronchas + cuerpo|respirar|cara|garganta|todo
epipen|epinefrina + use|puse|necesito|garganta|otra
tragar + no + ronchas|hinchada|hinchado|lengua|saliva|garganta`,
  stroke: `
dando|teniendo|da derrame|embolia
creo|parece + derrame|embolia
boca|cara|sonrisa + torcio|torcida|chueca|caida|cuelga|desvio|desviada|paralizada
@lado + @dormido + levantar|mitad|izquierda|izquierdo|derecho|derecha|fuerza|lado|pronto|repente
lado cuerpo
no @nopuede hablar|levantar|mover|sentir + bien|cara|brazo|brazos|pierna|piernas|lado|boca|repente|pronto
arrastra|arrastrando palabras|habla|lengua
lengua trabada|traba
habla + raro|enredado|arrastrando|entiende|balbucea
repente + confundido|confundida|veo|ve|hablar|mover|vista|dormida|caminar
pronto + confundido|confundida|dormida
no veo|ve + ojo|repente
perdi|perdio vista|vision|habla
peor dolor cabeza
dolor cabeza + golpe|repentino|cuello|vida
confundido|confundida + conoce|fiebre|pronto|repente|habla|reconoce`,
  seizure: `
convulsiono|convulsionando|convulsionado|combulsionando|convulsiona
convulsion|convulsiones|combulsion|epileptico + minutos|hoy|ahora|duro|despierta|otra|tercera|seguidas
temblando|sacudidas + cuerpo|ojos|responde
no despierta|despertar|reacciona|responde|contesta
no lo|@nopuede despertar
inconsciente|inconciente|desmayada`,
  injury: `
cabeza + pegue|pego|golpe|golpeo|cayo|cai|chichon + vomitando|vomito|sueno|confundido|confundida|anticoagulantes|mareado|desmayo|repite
cayo|cai + moverse|mover|levantar|levantarse|anticoagulantes|piernas
no siento|siente|sentir piernas|dedos|pierna|brazo
queme|quemo|quemadura + todo|cara|aceite|agua|hirviendo|grande|pecho
ojo|ojos + cayo|cloro|acido|limpiador|quimico|salpico
mordio|pico|picadura + vibora|serpiente|alacran|culebra
monoxido + cabeza|alarma|mareados|todos
pierna|pie|mano + fria|frio|blanca|negro|negra|morada`,
  bleeding: `
no para|deja|detiene|quita sangrar|sangrando|sangrado
no detiene|deja + @sangre
sangre|sangrado|hemorragia no para|detiene|deja|paro
@sangre + @much
@vomita + sangre|cafe
negro|negra + alquitran|popo|excremento|evacuaciones|heces
mojo|empapando|empapa|lleno|llena|empapo + toalla|toallas|venda
nariz + sangrando|sangra|sangre + horas|hora|warfarina|anticoagulante|rato
sangrando + horas|hora|minutos|anticoagulante|rato
herida|puntos|operacion + abrio|abierta|abrieron
corto|corte|cortada + sangre|profunda|chorros|profundo`,
  pregnancy: `
embarazada|semanas|embarazo + sangrando|sangrado|sangre + @much|colicos|dolor|coagulos
embarazada|embarazo + @fuerte + dolor|cabeza|lado
#5-42|seis|siete|ocho|nueve|diez semanas + dolor + @fuerte + lado|desmayo
embarazada|semanas|embarazo + cabeza|dolor + lucecitas|presion|borroso|luces|hinchadas
bebe no mueve|movido|movio|siento|moviendo
no siento|mueve|movido bebe|bebita
no siento|sentido + bebe|mueve|mueva|movimientos|patadas
rompio|rompieron fuente|agua
fuente + rompio|semanas
contracciones + minutos|cada|faltan|seguidas|antes
luz|parto|parir + sangre|coagulos|toalla|fiebre
cordon + sale|salio|saliendo`,
  'self-harm': `
!no quiero|quisiera|deseo vivir|seguir|existir|despertar
!quiero|quisiera|quiere|gustaria|deseo|ganas morir|morirme|morirse|muerto|muerta
!pensado|pienso|pensando|quiero|quiere|voy|va|ganas|querer|piensa matarme|matarse|suicidarme|suicidarse|suicidar
!va|voy matar
!me quiero|quisiera matar
suicidio + pienso|pensando|quiero|pensado
!hacerme|hacerse|hacer dano
!lastimarme|lastimarse|cortarme|cortarse
!quitarme|quitarse|quitar vida
!corte|corto|cortar venas|munecas|brazos
!todos|familia|estarian|estaria|hijos mejor sin|muerta|muerto
!no + sentido|razon|caso vida|vivir|seguir
!acabar|terminar vida
!quiero acabar todo
!no aguanto|soporto + vivir|vida|morir
guardadas|guardando|conte|junte + pastillas|medicinas
!voces + matar|tire|mate|dicen|dano|puente
!dormirme|dormir no|nunca despertar
!despedirme|cartas + vida|morir|despedirme|escribi
!tirarme|aventarme|tire|lanzarme puente|tren|balcon
!navajas|pistola|soga + matar|morir|suicidar|matarme
!mejor cuando este`,
  overdose: `
sobredosis + tome|creo|error|querer|despierta
tome|trague|tomado|tomo todas|muchas|demasiadas|frasco|bote|punado + @pastillas + dormir|calmantes|hora|anoche|ayer|entero|rato
tome|trague muchas|demasiadas pastillas|tabletas|calmantes
tome|trague|trago|tomo|tomado #8-100 tabletas|pastillas|paracetamol|aspirinas|ibuprofeno|tylenol|capsulas
@tomo + cloro|veneno|detergente|raticida|gasolina|limpiador|cloralex|insecticida
nino|nina|hijo|hija|nieto|nieta|bebe + trago|comio + @pastillas|pila|bateria|iman|imanes|veneno|gomitas
diez|doble|veces + dosis + error|bebe|nino|equivoque
unidades + error|equivoco|equivoque|rapida|confundio
usar|uso|consumio + drogas|heroina|fentanilo
respira despacio|lento`,
  violence: `
!me golpeo|golpea|pego|pega|empujo|pateo|pegando|golpeando + esposo|pareja|novio|marido|otra|anoche|ex|pistola|miedo
!ahorco|estrangulo
!miedo me|nos mate|mata|golpee
!amenaza|amenazo|amenazando + @matar|pistola|cuchillo|matarnos|hijos
!me violaron|violo
!abusaron|abusan|violaron
!miedo|ganas|quiero lastimar|golpear|sacudir bebe|hijo|hija
!matar + alguien|vecino|gente|jefe
!no segura|seguro casa`,
  infant: `
@bebe + @fiebre + mes|dos|semanas|dias|comer|despertar
recien nacido|nacida + @fiebre
@bebe + flojito|flojita|flacido|guango|decaido|azul
@fiebre #40-43
@fiebre + cuello|tieso|confundida|confundido|manchas|moradas|perdida|perdido
manchas moradas
no moja|mojado|orina|orinado + panal|horas|ayer|dias
mollera + hundida|abultada`,
  diabetes: `
@azucar #15-50
@azucar #400-900
glucometro|medidor|azucar dice|marca hi|high|lo
@azucar + bajo|bajisima|baja + inconsciente|temblando|despierta|confundido|sudando|desmayo
cetonas + altas|muchas|vomitando
insulina + vomitando|sed|acabo`,
  infection: `
quimioterapia|quimio|trasplante|cateter + @fiebre|escalofrios
operacion|cirugia|herida|operaron + @fiebre|escalofrios + pus|confundido|mucha|#39-42|dura
escalofrios + fiebre|temblando + #39-42|confundido|quimio`,
  pressure: `
presion #180-299
#180-299 over #105-199
#155-299 over #100-199 + cabeza|borroso|vision|pecho|embarazada`,
  belly: `
@duele + @fuerte|fuertisimo|aguanto + panza|estomago|vientre|barriga|abdomen|lado|testiculo|derecho
panza|estomago|vientre|barriga|abdomen + dura|duro|enderezar|tabla
no @nopuede orinar|pipi
testiculo|testiculos + @duele|hinchado
orine encima`,
  mind: `
vigilando|persiguen|envenenar|siguiendo|persiguiendo|espian + me|dormir|quieren|dias|mi|camaras
sin dormir + dias|voces
voces|cosas + oigo|veo|escucha|ve + matar|tire|existen|dano
siento muero
muriendo|muero + aire|corazon|dolor`,
};
