/**
 * A verb as a chronology has it in the present → the same in the past: "lifts" → "lifted", "pays" → "paid"; of several: "attend" →
 * "attended".
 *
 * Only verbs of closed lists, so that no word is turned that may be a name of things. Those that may be either ("reports",
 * "calls") are told apart by what stands around them (`chronicle-tense.ts`).
 */
/** Base and past, where the past has no "ed" put to it. */
const irregular =
  'become became|begin began|bend bent|bite bit|bleed bled|blow blew|break broke|bring brought|build built|burst burst|buy bought|catch caught|choose chose|come came|cut cut|deal dealt|dig dug|draw drew|drink drank|drive drove|eat ate|fall fell|feed fed|feel felt|fight fought|find found|flee fled|fly flew|forbid forbade|forget forgot|freeze froze|get got|give gave|go went|grow grew|hang hung|hear heard|hide hid|hit hit|hold held|keep kept|know knew|lay laid|lead led|leave left|lend lent|let let|lie lay|lose lost|make made|mean meant|meet met|uphold upheld|kneel knelt|pay paid|put put|quit quit|read read|rebuild rebuilt|ride rode|ring rang|rise rose|run ran|say said|see saw|seek sought|sell sold|send sent|set set|shake shook|shut shut|sink sank|sit sat|sleep slept|slide slid|speak spoke|spend spent|split split|spread spread|stand stood|steal stole|stick stuck|strike struck|sweep swept|swim swam|swing swung|take took|teach taught|tear tore|tell told|think thought|throw threw|undergo underwent|understand understood|wake woke|wear wore|win won|withdraw withdrew|write wrote';
/** The last letter is doubled. */
const doubled =
  'admit|ban|bar|cancel|commit|dial|drag|drop|fit|grab|grip|jam|omit|patrol|fulfil|permit|plan|refer|rip|rob|scrap|shop|skid|slip|spot|step|stop|strip|submit|tip|transfer|transmit|trap|travel|trip|wrap';
const regular =
  'abandon|accept|accompany|accuse|acknowledge|add|address|adjourn|advise|agree|alert|allow|announce|answer|apologise|apologize|appeal|appear|apply|appoint|approach|approve|argue|arrange|arrest|arrive|ask|assess|attach|attempt|attend|award|back|blame|block|board|book|call|carry|cause|change|charge|check|claim|clear|climb|close|collapse|collect|collide|comment|commission|complain|complete|conclude|condemn|confirm|connect|consider|contact|continue|convict|crash|criticise|criticize|cross|decide|declare|decline|delay|deliver|demand|demolish|deny|depart|describe|design|detain|develop|die|direct|disagree|disappear|discharge|discover|dismiss|dispatch|drown|earn|elect|email|emerge|employ|end|enter|erupt|escape|establish|evacuate|examine|expel|explain|explode|express|extend|face|fail|file|fill|finish|fire|fix|flood|follow|force|form|gather|grant|guess|halt|hand|happen|help|hire|honour|hope|identify|ignore|impose|inform|injure|inspect|install|instruct|insist|interview|introduce|investigate|invite|issue|join|jump|kill|land|lapse|last|launch|leak|lift|link|list|live|load|lock|lodge|look|lower|mark|marry|merge|miss|move|name|note|notice|notify|object|obtain|occur|offer|open|oppose|order|organise|organize|overrule|overturn|own|park|pass|perform|persuade|phone|place|plead|pledge|post|prepare|present|press|prevent|proceed|produce|promise|promote|propose|prosecute|protest|prove|provide|publish|pull|purchase|push|quash|question|raise|reach|reappear|rebuke|recall|receive|reckon|recommend|record|recover|reduce|refuse|register|reject|release|remain|remove|rename|reopen|repair|repeat|replace|reply|report|request|rescue|reserve|resign|resolve|respond|restart|restore|result|resume|retire|retrieve|return|reveal|review|rule|rush|scream|seal|search|seize|sentence|serve|settle|shout|show|sign|smash|smell|start|state|stay|strand|strengthen|stumble|succeed|suffer|suggest|summon|supply|support|surface|surrender|survey|suspend|talk|target|telephone|test|text|thank|threaten|topple|touch|tour|tow|trace|track|train|treat|trigger|try|turn|unveil|upgrade|urge|use|vanish|view|visit|vote|vow|wait|walk|want|warn|wash|watch|weaken|welcome|widen|witness|work|worsen';

const bases: ReadonlyMap<string, string> = new Map([
  ...irregular.split('|').map((pair): [string, string] => {
    const [base = '', past = ''] = pair.split(' ');
    return [base, past];
  }),
  ...doubled.split('|').map((base): [string, string] => [base, `${base}${base.slice(-1)}ed`]),
  ...regular.split('|').map((base): [string, string] => [base, withEnding(base, 'ed')]),
]);
const singular: ReadonlyMap<string, string> = new Map(
  [...bases].map(([base, past]): [string, string] => [withEnding(base, 's'), past]),
);

/** Their "s" may as well be that of several things: "the reports", "two calls". */
const things =
  'account|address|answer|appeal|approach|arrest|attempt|award|bend|bite|block|blow|board|book|break|call|cause|change|charge|check|claim|climb|close|comment|commission|cost|crash|cross|cut|deal|delay|demand|design|drag|draw|drink|drive|drop|end|face|fall|feed|fight|file|fill|find|fire|fit|fix|flood|fly|force|form|grant|grip|guess|halt|hand|help|hire|hit|hold|hope|interview|invite|issue|jam|join|jump|kill|knock|land|launch|lead|leak|leave|lie|lift|link|list|live|load|lock|look|make|mark|meet|move|name|note|notice|object|offer|open|order|park|pass|phone|place|plan|post|present|press|promise|protest|pull|purchase|push|question|raise|reach|read|record|register|release|repair|report|request|rescue|reserve|result|return|review|ride|ring|rise|rule|run|rush|scrap|scream|seal|search|set|shake|shop|shout|show|sign|sink|skid|sleep|slide|slip|smell|split|spot|spread|stand|start|state|stay|step|stick|stop|strand|strike|strip|supply|support|surface|survey|sweep|swim|swing|talk|target|tear|telephone|test|text|throw|tip|tour|tow|trace|track|train|transfer|trap|travel|trip|try|turn|upgrade|use|view|visit|vote|vow|wait|wake|walk|want|wash|watch|wear|welcome|win|witness|work|wrap';
const mayBeThings: ReadonlySet<string> = new Set(things.split('|').flatMap((base) => [base, withEnding(base, 's')]));
/** Of several, these are more often told of them than done by them: "those present", "officers close by". */
const tellsOf: ReadonlySet<string> = new Set(
  'present open last back own live direct lead close clear complete lay'.split(' '),
);

/** It may as well name a thing or things. */
export function mayNameThings(word: string): boolean {
  return mayBeThings.has(word);
}

/** "lifts" → "lifted"; null of any word that is no such form. */
export function pastOfOne(word: string): string | null {
  return singular.get(word) ?? null;
}

/** "lift" → "lifted"; null of any word that is none of the verbs. */
export function pastOfSeveral(word: string): string | null {
  return tellsOf.has(word) ? null : (bases.get(word) ?? null);
}

function withEnding(base: string, ending: 'ed' | 's'): string {
  const isConsonantY = /[^aeiou]y$/u.test(base);
  if (isConsonantY) return `${base.slice(0, -1)}i${ending === 's' ? 'es' : 'ed'}`;
  if (ending === 'ed') return base.endsWith('e') ? `${base}d` : `${base}ed`;
  return /(?:ch|sh|ss|x|zz|go)$/u.test(base) ? `${base}es` : `${base}s`;
}
