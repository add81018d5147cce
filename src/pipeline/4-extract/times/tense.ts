/**
 * Does the sentence around a time look back or ahead?
 *
 *   "The court rose on Friday" → past      "It will sit on Friday" → future      "Friday's hearing" → null
 *
 * The nearest marked verb before the time in its sentence decides, else the nearest after it; at most thirty tokens are
 * looked at on either side.
 */
import { isAppointed } from './appointment.ts';
import { endsSentence } from './sentence-end.ts';
import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';

/** `surely past`: the sentence begins with the time and goes on in the past, as in "In January, she left". */
export type Tense = 'past' | 'surely past' | 'future' | null;

const window = 30;
const future = new Set(
  (
    'will shall should would ll wo due scheduled expected expects expect plans planned set upcoming payable maturing matures ' +
    'effective until deadline expires expire intends intend hopes aims ought ready preparing prepares begins starts opens ' +
    'lapses resumes reopens ' +
    'faces forecast'
  ).split(' '),
);
const past = new Set(
  (
    'was were had did said told became began came went made took fell rose got gave left held led won lost ran saw met ' +
    'brought bought sold sent built kept knew found thought wrote spoke stood struck drove died heard put cut hit shot ' +
    'paid set-back grew broke caught chose fought flew forgot hid laid lay let rode sang sat slept swore threw wore ' +
    'been since rang woke drank ate bore bit blew bent bled clung crept dealt dug drew fled froze hung knelt leapt lent lit ' +
    'meant sank shook shone shrank slid spent sprang stole stuck swam swung taught tore understood undertook withdrew wept ' +
    'overcame arose awoke sought spun strode overtook oversaw'
  ).split(' '),
);
/** After "was" or "had": "was seen on 3 June". */
const participles = new Set(
  'seen taken given beaten stolen written driven known shown thrown drawn born broken chosen gone done spoken'.split(
    ' ',
  ),
);
const notPast = new Set(
  'need speed indeed succeed proceed exceed feed seed bed red shed hundred united limited unprecedented armed based unlimited allied'.split(
    ' ',
  ),
);

/** "has been scheduled": what is arranged is to come. */
const arranged = new Set(['scheduled', 'planned', 'called', 'set']);

const effects = new Set(['effect', 'force', 'sale']);
/** One look tells that a word is on none of the lists. */
const marked = new Set([...past, ...future, ...participles, ...effects, 'been', 'set']);

function tenseOf(tokens: readonly Token[], at: number): Tense {
  const token = tokenAt(tokens, at);
  if (token.kind !== 'word' || !marked.has(token.lower)) return unmarked(tokens, at);
  if (token.lower === 'been' && arranged.has(tokenAt(tokens, at + 1).lower) && tokenAt(tokens, at - 1).lower !== 'had')
    return 'future';
  if (effects.has(token.lower) && isComing(tokens, at)) return 'future';
  if (token.lower === 'set') return isToCome(tokens, at) ? 'future' : 'past';
  if (participles.has(token.lower) && ['was', 'were', 'been', 'had'].includes(tokenAt(tokens, at - 1).lower))
    return 'past';
  if (past.has(token.lower) || (token.lower === 'would' && tokenAt(tokens, at + 1).lower === 'have')) return 'past';
  return future.has(token.lower) ? 'future' : unmarked(tokens, at);
}

const degrees = new Set(['further', 'also', 'again', 'then', 'not', 'first']);

/** Words on no list: "be opened", "be further eased" are to come, "opened" is past. */
function unmarked(tokens: readonly Token[], at: number): Tense {
  const { lower, capital } = tokenAt(tokens, at);
  const adverb = tokenAt(tokens, at - 1).lower;
  const be = adverb.endsWith('ly') || degrees.has(adverb) ? at - 2 : at - 1;
  if (tokenAt(tokens, be).lower === 'be') return 'future';
  return lower.length > 3 && lower.endsWith('ed') && !capital && !notPast.has(lower) ? 'past' : null;
}

/** "takes effect Jan. 1", "comes into force", "goes on sale". */
function isComing(tokens: readonly Token[], at: number): boolean {
  const back = ['into', 'on'].includes(tokenAt(tokens, at - 1).lower) ? at - 2 : at - 1;
  return ['take', 'takes', 'come', 'comes', 'go', 'goes'].includes(tokenAt(tokens, back).lower);
}

/** "set for May", "is set in June", "a date set"; not "a record set on 6 May", "set out on 3 May", "set fire to". */
function isToCome(tokens: readonly Token[], at: number): boolean {
  if (setting.has(tokenAt(tokens, at + 1).lower)) return false;
  return !['on', 'in'].includes(tokenAt(tokens, at + 1).lower) || ['is', 'are'].includes(tokenAt(tokens, at - 1).lower);
}

const setting = new Set(['out', 'off', 'sail', 'fire', 'foot', 'upon', 'light']);

/** Verbs that put a weekday after the day of speaking. */
const ahead = new Set(
  (
    'will shall ll wo would should must scheduled due plans planning planned plan upcoming intends expected expects could might may ' +
    'can until set deadline resume resumes continues forecast meets meet arrives begins starts opens votes expires travels ' +
    'faces hosts ends closes reopens leaves departs returns play plays'
  ).split(' '),
);
const reach = 24;

/** Whether a weekday is one to come: only where the nearest verb before it in its sentence, or else after it, says so. */
export function isAhead(tokens: readonly Token[], from: number, next: number): boolean {
  const appointed = isAppointed(tokens, from, next);
  if (appointed !== null) return appointed;
  const possessive = tokenAt(tokens, next).gap === 0 && ["'", '’'].includes(tokenAt(tokens, next).lower);
  for (let at = from - 1; at >= 0 && at > from - reach && !endsSentence(tokens, at); at -= 1) {
    if (isToDo(tokens, at) || isGoing(tokens, at) || (effects.has(tokenAt(tokens, at).lower) && isComing(tokens, at)))
      return true;
    if (isLookingBack(tokens, at)) return false;
    if (ahead.has(tokenAt(tokens, at).lower))
      return !(possessive && modals.has(tokenAt(tokens, at).lower)) && (!endsSentence(tokens, at - 1) || at < from - 1);
    if (tenseOf(tokens, at) === 'past') return false;
  }
  for (let at = next; at < next + reach && !endsSentence(tokens, at - 1); at += 1) {
    const { lower } = tokenAt(tokens, at);
    if (lower === 'will' || lower === 'shall') return true;
    if (intentions.has(lower) && tokenAt(tokens, at + 1).lower === 'to') return true;
    if (tenseOf(tokens, at) === 'past') return false;
  }
  return false;
}

/** "would look into Friday's ruling": what they would do is to come, the ruling is not. */
const modals = new Set(['would', 'could', 'might', 'may', 'can']);
/** "On Tuesday the league plans to …". */
const intentions = new Set(['plans', 'intends', 'hopes', 'is', 'are']);

/** "had set", "had been due", "up until", "as planned", "would have": a verb that looks ahead, from an earlier day. */
function isLookingBack(tokens: readonly Token[], at: number): boolean {
  if (!ahead.has(tokenAt(tokens, at).lower)) return false;
  const before = tokenAt(tokens, at - 1).lower;
  if (before === 'had') return true;
  if (before === 'been') return tokenAt(tokens, at - 2).lower === 'had';
  if (['up', 'as', 'previously', 'originally'].includes(before)) return true;
  if (tokenAt(tokens, at).lower === 'until' && (before === 'not' || isLasting(tokens, at))) return true;
  if (tokenAt(tokens, at).lower === 'could' && isDenied(tokens, at)) return true;
  return tokenAt(tokens, at + 1).lower === 'have';
}

/** "lay there until Sunday", "waited for her until Monday": what was so, was so up to a day that is over. */
function isLasting(tokens: readonly Token[], until: number): boolean {
  for (let at = until - 1; at >= 0 && at > until - lastingReach && !endsClause(tokens, at); at -= 1)
    if (lasted.has(tokenAt(tokens, at).lower)) return true;
  return false;
}
const lastingReach = 10;
const lasted = new Set('lay stayed waited stood lived slept hung clung sat survived lasted lingered worked'.split(' '));

/** "could not be reached Friday", "neither could be found Friday": it was tried. */
function isDenied(tokens: readonly Token[], at: number): boolean {
  if (tokenAt(tokens, at + 1).lower === 'not') return true;
  for (let back = at - 1; back > at - deniedReach && !endsSentence(tokens, back); back -= 1)
    if (['neither', 'nor', 'none', 'nobody'].includes(tokenAt(tokens, back).lower)) return true;
  return false;
}
const deniedReach = 12;

/** "Voters go to the polls Saturday", "it goes before the council Friday"; not "did not go to work Friday". */
function isGoing(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokenAt(tokens, at);
  if ((lower !== 'go' && lower !== 'goes') || !ways.has(tokenAt(tokens, at + 1).lower)) return false;
  return ![at - 1, at - 2, at - 3].some((step) =>
    ['did', 'didn', 'not', 'could', 'to'].includes(tokenAt(tokens, step).lower),
  );
}
const ways = new Set(['to', 'before', 'on', 'into', 'back', 'for']);

/** "are to question him", "the funeral is Sunday". */
function isToDo(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokenAt(tokens, at);
  return (lower === 'is' || lower === 'are') && tokenAt(tokens, at + 1).lower === 'to';
}

/** "peaked in May", "began on 3 March": nothing but a preposition between a verb of the past and its time. */
function isDoneIn(tokens: readonly Token[], verb: number, from: number): boolean {
  if (
    ['be', 'is', 'are', 'being'].includes(tokenAt(tokens, verb - 1).lower) ||
    notDone.has(tokenAt(tokens, verb).lower)
  )
    return false;
  if (!['in', 'on', 'during'].includes(tokenAt(tokens, from - 1).lower)) return false;
  return from === verb + 2 || (changed.has(tokenAt(tokens, verb).lower) && !hasInfinitive(tokens, verb + 1, from));
}

/** "earned less in the three months to December": what was earned in them, was earned when they were over. */
function isEndOfSpan(tokens: readonly Token[], from: number): boolean {
  return spanEnds.has(tokenAt(tokens, from - 1).lower) && spans.has(tokenAt(tokens, from - 2).lower);
}
const spanEnds = new Set(['to', 'ended', 'through']);
const spans = new Set(['weeks', 'months', 'quarter', 'half', 'year']);

/** "originally given in May", "a photo taken on 3 June"; not "to be given in May", "is seen in May". */
function isGivenIn(tokens: readonly Token[], from: number): boolean {
  if (!participles.has(tokenAt(tokens, from - 2).lower) || !['in', 'on'].includes(tokenAt(tokens, from - 1).lower))
    return false;
  return !['be', 'is', 'are', 'being'].includes(tokenAt(tokens, from - 3).lower);
}

/** "rose to speak on Friday": what they rose to do may be to come; "to a calendar year" is no verb. */
function hasInfinitive(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const [word, after] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
    if (word.lower === 'to' && after.kind === 'word' && !after.capital && !articles.has(after.lower)) return true;
  }
  return false;
}
const articles = new Set('a an the this that his her its their my our your one'.split(' '));
/** What these tell was done by the time they name, whatever stands between: "changed from one to the other in December". */
const changed = new Set(
  (
    'changed became moved switched opened closed died killed bought sold acquired won lost fell rose dropped jumped ' +
    'resigned retired left joined arrived happened occurred collapsed crashed broke took began started ended'
  ).split(' '),
);
const notDone = new Set(['scheduled', 'planned', 'expected', 'said', 'told', 'was', 'were', 'been', 'had', 'did']);

/** "setting a May 14 deadline", "the May 14 return date": nearest to the day, whatever was done about it. */
const isDeadline = (tokens: readonly Token[], next: number): boolean =>
  [next, next + 1].some(
    (at) => tokenAt(tokens, at).gap === 1 && ['deadline', 'date'].includes(tokenAt(tokens, at).lower),
  );

/** A semicolon parts two sentences of one line: "The pump failed in May; on 3 June it was replaced". */
const endsClause = (tokens: readonly Token[], at: number): boolean =>
  tokenAt(tokens, at).lower === ';' || endsSentence(tokens, at);

/** The tense of the sentence around the tokens from `from` up to `next`. */
export function tenseAround(tokens: readonly Token[], from: number, next: number): Tense {
  if (tokenAt(tokens, from - 1).lower === 'since') return 'surely past';
  if (isDeadline(tokens, next)) return null;
  if (isGivenIn(tokens, from)) return 'surely past';
  for (let at = from - 1; at >= 0 && at > from - window && !endsClause(tokens, at); at -= 1) {
    const tense = tenseOf(tokens, at);
    if (tense !== null)
      return tense === 'past' && (isEndOfSpan(tokens, from) || isDoneIn(tokens, at, from)) ? 'surely past' : tense;
  }
  for (let at = next; at < tokens.length && at < next + window; at += 1) {
    const tense = tenseOf(tokens, at);
    if (tense !== null) return tense === 'past' ? 'surely past' : tense;
    if (endsSentence(tokens, at)) return null;
  }
  return null;
}
