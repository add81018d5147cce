/**
 * What people do, and what happens to them, within minutes and on the spot: the verbs of a scene, in the past.
 *
 *   "ran to the road", "were thrown from their seats", "switched off the pump"  → of a scene
 *   "ran the hostel", "went to sea", "came to England", "closed the mine"       → of a life or a business: none of these
 *
 * The lists are closed and the words around a verb count: what is not sure to be of a scene gets no time from one.
 */

const on =
  '(?:in|into|inside|out|outside|up|upstairs|down|downstairs|back|over|below|forward|ahead|away|off|past|through|across|along|alongside|around|round|towards?|ashore|aft|home|to (?:the|a|his|her|their|its|Mr|Mrs|Ms|Miss|Dr|see|find|fetch|help|look|check)|for (?:help|the|cover))';
const hold =
  '(?:doors?|gates?|hatch(?:es)?|windows?|valves?|brakes?|barriers?|curtains?|shutters?|cupboards?|lids?|taps?|ropes?|rafts?|liferafts?)';
const somebody =
  '(?:him|her|them|it|me|us|everyone|everybody|(?:the|a|an|his|her|their|two|three|both|another) (?:\\p{L}+ ){0,2}?\\p{Ll}{3,})';

const moving = [
  `(?:went|ran|walked|drove|rode|swam|climbed|crawled|jumped|leapt|stepped|hurried|rushed|raced|sprinted|scrambled|dived|waded|rowed|flew|ran straight|drove straight|went straight|turned|fell|slipped|slid|tripped|stumbled|rolled|pulled|moved|stood|sat|lay|bent|knelt|broke|got) ${on}`,
  'came to (?:rest|a (?:stand|halt|stop))',
  'came (?:in|into|out|up|down|back|over|through|across|running|alongside|towards?|round|off|away|ashore)',
  'climbed (?!to )|crawled|jumped|leapt|swam about|waded|sprinted|knelt|crouched|hid (?!from )|fled|tripped|stumbled',
  '(?:reached|entered|crossed) (?:the|a|an|his|her|their)',
  'left (?:the (?:house|building|flat|room|scene|car|van|vehicle|pub|bar|shop|station|ward|boat|ship|deck|hall|platform|carriage|cab|road|track|rails|line|harbour|quay|berth|classroom|playground)|home|by the|through)',
  '(?:turned|looked) (?:round|around|back|out|up|down|over|towards?)',
];
const sensing = [
  '(?:saw|noticed|spotted) (?!service|action|combat|to it|that|how|no |fit)|(?:heard|smelled|smelt|felt) (?:a|an|the|something|nothing|somebody|someone|him|her|it|heat|gas|smoke|shouting|shouts|screams?|screaming|voices|footsteps|tapping|knocking|smoke|two|three)\\b|saw nothing|woke(?: up)?\\b(?! to the)|caught sight|was woken|were woken',
];
const calling = [
  'shouted|screamed|yelled|cried out|called (?:out|to|for (?:help|an ambulance|a|the)|police|the (?:police|ambulance|fire|coastguard|control|station|office|bridge)|an ambulance|999|112|him|her|them|over|back)',
  '(?:rang|phoned|telephoned|dialled|radioed|alerted|texted|waved|beckoned|signalled)\\b',
  'raised the alarm|sounded (?:the|his|her|its|their|a)\\b|knocked on|silenced the|pressed the|sent (?:an?|the|out a) (?:\\p{L}+ )?(?:call|mayday|message|signal|text)|acknowledged by|ordered (?:everyone|everybody|him|her|them|(?:the|his|her|all) (?:\\p{L}+ )?(?:crew|passengers|pupils|staff|children|evacuation|driver|guests|residents|lifeboats?))',
];
const handling = [
  `(?:pulled|pushed|dragged|lifted|carried|grabbed|seized|held|threw|dropped|picked up|helped|freed|led|caught|let go of|put|laid|covered|wrapped|hauled|lowered|hoisted|released|righted|smashed|kicked|cut|untied|inflated|launched|boarded|switched (?:on|off)|turned (?:on|off)|shook|searched for|reassured|comforted) (?:up |down |in )?${somebody}`,
  `(?:opened|closed|shut|locked|unlocked|forced|broke|smashed|kicked|tried|barred|blocked) (?:open |down |in )?(?:the|a|an|his|her|their|its|one|two|both) (?:\\p{L}+ ){0,2}?${hold}\\b`,
  'switched (?:it|them) (?:on|off)|turned (?:it|them) (?:on|off|over)|pulled the (?:cord|lever|alarm|handle)|applied the|tried to (?!persuade|sell|buy)|struggled to|attempted to|began to|started to|put out the|put on|took hold|held on|let go|gave (?:him|her|them) (?:a|an|the|first|CPR|oxygen|his|her)|picked (?:him|her|them) up|sent (?:him|her|them|everyone|everybody|the (?:\\p{L}+ ){1,2})(?:home|out|away|back|for)|lit (?:a|the|candles|lamps|torches)\\b|tied (?:it|him|her|them|the|a)\\b|dug (?:with|in|through|at|him|her|them)\\b|went after (?:him|her|them|the)|brought (?:him|her|them|(?:\\p{L}+ |\\d+ ){1,4})(?:out|down|up|ashore|back in|to safety)',
];
const befalling = [
  '(?:was|were) (?:thrown|swept|washed|dragged|trapped|pinned|knocked|flung|hurled|pulled|pushed|lifted|carried|led|lowered|struck|hit|picked up|brought (?:out|down|up|ashore)|helped|evacuated|treated|rescued|winched|freed|cut|let (?:in|out)|released|switched off|switched on|opened|shut|sealed|cordoned|launched|acknowledged|sounded|raised)(?! (?:from (?:prison|custody|hospital)|by voters|in (?:the|a) (?:report|statement)))',
  `(?:struck|hit|rammed|clipped|mounted|overturned|capsized|skidded|swerved|jack-?knifed|derailed|exploded|ignited|toppled) ?(?!a deal|a blow|an agreement)|(?:explosion|blast|crash|bang|wave|surge|collapse) came|collided|crashed (?:into|through|down|onto)|fell (?:from|off|onto|on to|overboard|silent|unconscious|backwards|forwards|to the (?:ground|floor))|collapsed (?:on|in|onto|to|at|into|under|behind|beneath|outside|inside)|caught fire|gave way|burst|broke out|broke free|sank|lost (?:consciousness|control|(?:his|her|their|its) (?:footing|balance|grip))|spread (?:to|through|up|along|across|quickly|within)|filled (?:with|the)|poured (?:in|into|out|through|from)|flooded|swung|(?:entered|left) the (?:water|saloon|cabin|carriage|road|track|rails)|went (?:out|dark|off|silent|under|down)\\b|(?:lights|engines?|power|pumps?|alarms?|brakes?|paddle|rope|cable|gates?) (?:failed|stopped|went|snapped|parted|dropped)(?! to)`,
];
/** What can only come after what has happened to somebody. */
const afterwards = [
  'pronounced dead|(?:was|were) (?:taken|flown|airlifted|rushed|driven|transferred|moved|brought) (?:by \\p{L}+ )?(?:to (?:the )?(?:\\p{Lu}\\p{L}+ ){0,3}?(?:[Hh]ospital|[Ii]nfirmary|resuscitation room|theatre|intensive care)|from (?:the )?(?:scene|water|wreck|site))',
  'resuscitat(?:e|ed|ion)|CPR|chest compressions|first aid|cordoned off|sealed off',
];

/** How things were for a while, and no longer: what somebody was about, the weather, what could be seen. */
const passing = [
  '(?:was|were) (?:still |already |just |only |then )?(?:standing|sitting|lying|kneeling|walking|running|driving|riding|cycling|swimming|rowing|sleeping|playing|waiting|crossing|passing|carrying|holding|showing|shouting|screaming|crying|burning|smoking|drifting|sinking|listing|heading|bleeding|breathing|shaking|leaning|queuing|climbing|parking|parked|moored|anchored|asleep|awake|unconscious|alight|ablaze|on fire|pouring|blowing|flashing|ringing|sounding|(?:coming|going) (?:up|down|in|out|back|over|round|along|through|towards?|past|across))\\b',
  '(?:[Tt]he|[Aa]) (?:\\p{Ll}+ )?(?:wind|sea|tide|swell|visibility|weather|sky|fog|rain|snow|gale) was\\b|\\b[Ii]t was (?:(?:already|still|very|pitch|nearly|almost|getting) )?(?:dark|light|raining|snowing|foggy|misty|windy|icy|sunny|dusk|dawn)\\b',
  'could (?:\\p{L}+ )?(?:see|hear|smell|feel|taste)\\b(?! (?:that|how|why))',
];

const whole = (parts: readonly string[]): RegExp => new RegExp(`\\b(?:${parts.join('|')})`, 'u');

export const sceneVerb = whole([...moving, ...sensing, ...calling, ...handling, ...befalling, ...afterwards]);
/** It befalls somebody, and others see to it. */
export const accidentVerb = whole([...befalling, '(?:was|were) derailed|struck|sank|fell']);
export const aftermathVerb = whole(afterwards);
/** A story goes on from these: to have left, seen or rung somebody invites no look back at how it came about. */
export const forwardVerb = whole([
  ...moving.slice(0, 6),
  ...sensing,
  ...calling,
  'left|passed|set out|set off|sailed|departed|arrived|began|started|opened|switched|launched|visited|called|climbed|asked|told',
]);
export const passingState = whole(passing);
