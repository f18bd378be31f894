import type { PhraseFile } from './notation';

/** Words of an emergency in English, in the notation that `notation.ts` reads. */
export const ENGLISH: PhraseFile = {
  groups: `
@pain = pain|pains|pian|painful|hurt|hurts|hurting|ache|aches|aching|killing|sharp|stabbing
@pressure = tight|tightness|tightening|pressure|squeeze|squeezing|crushing|heavy|heaviness|elephant|clutching
@cant = cant|cannot|cnt|couldnt|unable|barely|hardly|struggling|struggle|struggles|trouble|difficulty|difficult|hard|wont|doesnt|isnt|not|doesn
@breathe = breathe|breath|breathing|breaths|breate|breth|brethe|breething
@faint = faint|fainting|dizzy|lightheaded|woozy|weak|clammy|sweating|sweat|sweats|blackout
@swell = swell|swells|swelling|swollen|swole|puffy|bigger|huge
@bleed = bleed|bleeds|bleeding|bled|blood|hemorrhaging
@heavily = heavily|heavy|bad|badly|severe|severely|lots|lot|pouring|gushing|spurting|everywhere|nonstop|uncontrollably|clots|soaked|soaking|much
@vomit = vomit|vomits|vomited|vomiting|throw|throwing|threw|puking|puked
@baby = baby|infant|newborn|bub
@took = took|taken|take|takes|swallowed|swallow|drank|ate|ingested|overdosed|gave|given|drunk|eaten
@self = myself|himself|herself|themselves|themself
@speech = speech|speaking|words|talking|talk|speak|sentence
@odd = slurred|slurring|slur|garbled|jumbled|mumbling|nonsense
@numb = numb|numbness|weak|weakness|droopy|drooping|droops|drooped|droop|paralyzed|limp|drops
@wake = wake|waking|respond|responding|responds|responsive|rouse|awake|answer
@sugar = bloodsugar|bloodsugars|sugar|sugars|glucose|bg|meter
@temp = fever|temp|temperature|febrile`,
  heart: `
chest|breastbone|sternum + @pain|@pressure
having|havin|gets|getting + heart attack
think|may|might|maybe|could + having|this|heart + heart attack
heart|heartbeat|pulse + racing|pounding|fluttering|flutters|irregular|fast|crazy|place|skipping + @faint|stop|slow|scared|passed|dying|breathe|air|breath
heart|heartrate|pulse|hr #130-250
heart|heartrate|pulse|hr #15-42
passed|passing|blacked|blacking out
fainted|fainting
collapsed|collapsing + floor|breathing|ago|answer|today|suddenly|wont|not|table|kitchen|bathroom|responding|doesnt|unconscious|minutes
nearly|almost|about faint|fainted|pass
nitroglycerin|nitro + @pain|helping|working|third|three
defibrillator|icd|device + shocked|fired|shocks
@pain + down|left arm + chest|jaw|sweat|sweating
@pain + jaw + arm`,
  breathing: `
@cant @breathe
@cant catch|get|take|draw|getting + @breathe|air
trouble|difficulty|problem|problems|hard|harder|labored|shallow|struggling|struggles|noisy @breathe
breathing fast|hard|shallow|noisy|labored|slow|rapidly
short|shortness|out @breathe
gasping|gasps
wheezing|wheeze + worse|inhaler|short|help|helping|breath|still
inhaler + nothing|helping|working|help|isnt|doesnt|times
asthma + attack|bad|worse|emergency
lips|face|skin|fingers|turned|turning|went blue|bluish|purple|grey|gray
stopped|stops|not|isnt|quit breathing
choking|choked|chokes + now|cant|blue|food|meat|piece|stuck|noise|grape|coin|breathe|breathing|breathes|help
cough|coughing|coughed|coughs + blood|bloody|pink
oxygen|sats|spo2|o2|saturation|ox|bloodoxygen #40-89
stuck throat
ribs + pulling|retracting|sucking
pain|hurts|sharp + breathe|breath + leg|calf|blood|surgery`,
  allergy: `
throat|tongue|lips|mouth|face + @swell|closing|closed|closes|tight|tightening
tongue|lip + getting|got|growing bigger|thick
allergic reaction + having|think|bad|severe|now|to
hives + everywhere|body|breathing|breathe|throat|face|vomiting|over|swollen
epipen|epinephrine|epi + used|gave|need|needs|dont|coming|worked
anaphylaxis|anaphylactic + having|think|now|going
skin + peeling|blisters|sheets|coming + mouth|medicine|eyes`,
  stroke: `
having|think|thinks|maybe|believe|possibly + stroke
face|mouth|smile + @numb|crooked|lopsided|hangs|sagging|uneven
@odd
@speech + @odd
cant|cannot|couldnt find words|word
@cant talk|speak right|clearly|properly
@cant talk|speak + suddenly|face|arm|mouth
not|isnt making sense
@cant lift|raise|move|feel + arm|arms|leg|legs|side|hand|toes|feet|foot
sudden|suddenly + @numb|vision|confused|confusion|blind|cant|cannot|headache|weakness|balance
one|left|right side + @numb
right|left arm|leg|face + @numb|heavy|useless|tingling
lost|loss|losing vision|sight|speech|feeling
vision + gone|black|curtain|double|went
cant|cannot|couldnt see + eye|eyes|suddenly|out
blind + eye|eyes|went|suddenly
worst headache
thunderclap|explosive headache
headache + stiff|confused|sudden|vomiting|blurry|fainted
confused|disoriented|confusion + suddenly|recognize|fever|weak|fell|doesnt`,
  seizure: `
seizure|seizures|siezure|seizing|convulsion|convulsions|convulsing + minutes|ago|today|now|ever|again|two|three|2|3|4|another|waking|shaking|blue|eyes
fit + eyes|shaking|minutes|jerking|rolled
shaking|jerking|twitching + responding|respond|responsive|eyes|body
eyes + rolled|rolling|rolls
@cant|wouldnt|wouldn|doesn come|came|comes around
lost|losing|lose consciousness
unconscious|unresponsive|unconcious
@cant @wake
not|isnt|doesnt|wont|cant|cannot + wake|respond|answer + up|us|me|him|her|talk|properly|fully
found + floor|unconscious|unresponsive|blue|cold`,
  injury: `
head + hit|hits|banged|struck|injury|fell|fall|bump + vomiting|vomited|sleepy|confused|passed|thinners|dizzy|throwing|asking|drowsy|headache|blurry
fell|fall|fallen + @cant|cant|cannot move|get|feel|walk|stand
cant|cannot move|feel legs|arms|neck
burn|burned|burnt|scalded + whole|face|boiling|blisters|peeling|large|chemical|oil|huge|steam
splashed|chemical|bleach|cleaner|acid|lye + eye|eyes|face
bone + sticking|through|out
bitten|bite|bit + snake|rattlesnake|bat|widow
carbon monoxide + headache|headaches|alarm|dizzy|sick
stabbed|gunshot|electrocuted|shocked|drowned|drowning + now|bleeding|hospital|knife|water|pool|breathing
leg|foot|hand|toes cold|white|black|blue + feel|numb|smells|pale`,
  bleeding: `
cant|cannot|wont|doesnt|not|isnt|couldnt stop|stopping bleeding
bleeding|blood wont|cant|doesnt|not|isnt stop|stopping
@bleed + @heavily
hemorrhaging
bleeding nonstop|profusely|still|through
@vomit + blood|bloody
coffee grounds
black|tarry|bloody|maroon stool|stools|poop|tarry|bowel
blood + urine|stool|toilet|poop|pee + dizzy|weak|clots|thick|lots|lot|bright|large|faint
soak|soaking|soaked|fills|filled + pad|pads|towel|bandage|hour|dressing
nose|nosebleed + bleeding|blood|nosebleed + hour|hours|nonstop|minutes|thinner|warfarin|thinners
incision|wound|stitches|cut + opened|open|burst|split|gaping|spurting
saw|knife|glass|axe|machine + cut|finger|hand|deep + bleeding|blood|spurting|off|deep
bleeding + bloodthinner|bloodthinners|warfarin|eliquis|xarelto|coumadin + hours|head|still
passing + clots`,
  pregnancy: `
pregnant|pregnancy|trimester + bleeding|blood + heavily|heavy|cramps|pain|bright|clots|lot|gushing|red
#5-42 weeks + bleeding + heavily|heavy|cramps|pain|bright|clots|lot|gushing|red
pregnant|pregnancy|along + sharp|severe|shoulder + pain
pregnant|pregnancy|along + severe|terrible|awful|worst + headache|belly|stomach
pregnant|weeks|pregnancy|wks + headache + spots|blurry|vision|swollen|pressure|lights
baby|fetus not|isnt|stopped|hasnt|less|barely|didnt|moving moving|moved|kicking|move|kicked|less
baby|fetus + moving|kicking|movement + less|barely|stopped
havent|cant|not|dont felt|feel|feeling baby|kicks|movement
water|waters broke|broken|breaking|leaking + weeks|early|only|green|due|preterm
contractions + minutes|every|early|apart|months
cord coming|out
postpartum|birth|delivered|delivery + soaking|clots|headache|fever|bleeding|things
miscarriage|miscarrying + bleeding|clots`,
  'self-harm': `
!dont|don|didnt want|wanna|wanted live|alive
!dont|don want|wanna be here + anymore|more|longer
!want|wanna|wants|ready die
!wish|wishes dead|die
!kill|killing|hurt|hurting|harm|harming|shoot|hang|drown|poison @self
!cut|cutting|slit|slash wrists|wrist|myself|veins
!end|ending life|lives
!take|taking own life
!want|wants|going|thinking|thoughts take|taking|ending life
!end|ending all|everything|it + thinking|think|plan|want|just|going|gonna|pills
suicidal
suicide + thinking|thoughts|talking|talks|plan|commit|consider|considering|tried|want|going|note
!better off without|dead
!no|any|see reason|point + live|living|going|life|on
!dont|not|cant see point|reason + live|living|life|on
!life|living isnt|not worth
!go|going sleep|bed + never|not wake|waking
!never wake up
saving|saved|stash|stashed|hoarding|counted + pills|tablets|meds|medication
!voices + kill|jump|hurt|harm|die|telling|tell
!done living
!done life + forever|everyone|goodbye|plan
!dont|not feel safe
!dont|not safe alone|myself
!jump|jumping + bridge|roof|train|balcony|cliff
!driving|drive|steer|steering|swerve off|into bridge|cliff|tree|traffic|wall
!written|wrote|writing letters|goodbye
!goodbye + forever|everyone
!nobody|noone miss|needs me
!cant|cannot do|go anymore + pills|live|life|sorry|done|saving|alone
!razor|razors|rope|gun + dead|die|myself|kill|end
cutting again|deeper + night|been|deep|arms|wrist|thighs|meant|myself
hopeless|worthless + live|end|die|anymore|life|plan`,
  overdose: `
overdose|overdosed|overdosing|oded + think|narcan|waking|accident|accidentally|pills|sleepy|might|minutes|breathing
took|taken|swallowed|drank|drunk|ate|takes all|whole|entire|handful|bunch + pills|tablets|bottle|xanax|tylenol|ibuprofen|aspirin|meds|medication
took|taken|swallowed many|lot|lots|handful + pills|tablets|meds|medication
took|taken|swallowed|ate #8-100 pills|tylenol|aspirin|ibuprofen|advil|tablets|capsules|acetaminophen|xanax|oxycodone
@took + twice|double|wrong|extra|mistake|accident|accidentally|many + sleepy|drowsy|awake|pulse|dizzy|breathing|methadone|shaky|insulin|husbands|wifes|heart
kid|child|toddler|son|daughter|baby|grandson|granddaughter|boy|girl + swallowed|ate|drank|eaten|ingested|into + pills|pill|battery|magnet|magnets|poison|bleach|cleaner|detergent|gummies|gummy|edible|edibles|pods|medicine|tablets|medication|meds|antifreeze|gasoline
swallowed|swallow + battery|magnet|magnets|bleach|razor|poison
drank|drink|swallowed|ingested|drunk + bleach|cleaner|antifreeze|poison|gasoline|ammonia|detergent|pesticide
gave|given + @baby|child|son|daughter|toddler + ten|double|wrong|10|much|times + dose|tylenol|medicine
units + wrong|instead|mixed|mistake|too|fast + insulin|insulins
narcan|naloxone + gave|still|used|once|twice
used|using + heroin|fentanyl|drugs|again + breathing|wake|waking|blue
stopped|quit + drinking|alcohol + shaking|seeing|sweating|hallucinating|seizure`,
  violence: `
!hit|hits|hitting|slapped|punched|beat|beats me + again|night|scared|afraid|gun|broken|help|bathroom|tonight|husband|boyfriend|partner|ex|wife|girlfriend|yesterday
!beats|choked|strangled|strangling|beating|abusing|attacked me
!choked|strangled|strangling + neck|voice|boyfriend|husband|partner|hands
!afraid|scared|threatening|threatened|threatens|going|gonna|says kill|hurt|shoot me|us
!threatening|threatens|threatened + kill|gun|knife|shoot
!raped|assaulted|molested
!attacked|punched|beaten|mugged + stomach|pregnant|bleeding|broken|home|tonight
!abusing|hitting + mother|father|child|mom|dad|son|daughter|bruises + scared|bruises|afraid
!someone|somebody hurting|abusing
!not|isnt safe home
!hurt|harm|shake|harming|hurting|shaking baby + scared|thoughts|angry|voices|urge
!thoughts|going|want|urge kill|killing|stab neighbor|someone|somebody|people|him|them|boss|wife|husband|mother`,
  infant: `
one|two|1|2 month|months old + @temp|hot|#100-106
#1-11|one|two|three|four|five|six|seven|eight week|weeks|wk|day|days old + @temp|hot|#100-106
@baby + @temp|hot + limp|floppy|wake|nurse|feeds|lethargic
newborn|preemie + @temp|hot|limp|floppy|yellow
@baby + limp|floppy|lifeless
went limp
high fever|temp|temperature + stiff|rash|confused|limp|drooling|seizure|neck
@temp #104-109
stiff neck + fever|rash|headache|purple
purple|rash|spots + press|blanch|fade + fever|purple|away
no|hasnt|not|havent wet diaper|diapers|nappy
no|hasnt|not|havent peed|urinated|pee + hours|since|yesterday|tears
soft spot + sunken|bulging
baby|child|son|daughter|kid|she|he|girl|boy + drooling + swallow|fever|leaning
grunting|grunts + breathing|breath|breathe|baby
blue spell|spells`,
  diabetes: `
@sugar #15-50
@sugar #400-900
@sugar|meter reads|reading|says|shows hi|lo
@sugar + low|dropped|high + confused|unconscious|shaking|vomiting|wake|sweating|passed
ketones + high|large|moderate|vomiting|breathing
diabetic|diabetes|insulin + vomiting|throwing|fruity|confused|unconscious|ketones
glucagon + left|gave|help|unconscious`,
  infection: `
chemo|chemotherapy|transplant|neutropenic|port|picc + @temp|chills
surgery|operation|incision|wound + @temp|chills|hard|vomiting|pus + shaking|confused|#102-107|green|spreading|board|black|high|faint
chills|shaking + confused|#103-107|rattle|shake + fever|temp|chills
red|streaks + streaks|streak + fever|chills|leg|arm|up
@temp + confused|delirious|disoriented`,
  pressure: `
bp|bloodpressure|pressure #180-299
#180-299 over #110-199
pregnant|weeks + #160-250`,
  belly: `
severe|unbearable|excruciating|horrible|worst|terrible|intense|sudden + belly|stomach|abdomen|abdominal|testicle|flank
belly|stomach|abdomen|abdominal + bad|much + move|stand|walk|breathe|straight|scream
belly|stomach|abdomen + hard|rigid + board|rock|vomiting|fever
cant|cannot pee|urinate|void
testicle|testicles|scrotum + sudden|suddenly|swollen|twisted|severe
legs|groin + feeling|numb|numbness + lost|wet|bladder|back|pee
@vomit + green|bile`,
  mind: `
seeing|see|sees|hearing|hears|hear things|voices|people + not|arent|isnt|real|kill|shaking|tell
slept|sleep|sleeping + days|nights + cameras|watching|voices|enemies|followed|poison
cameras|poisoning|spying|following + walls|me|kill|stop|them|neighbors
feel|feels|feeling dying|die`,
};
