/**
 * Words that are a theme's cue, between their neighbours → whether they mean something else there.
 *
 * "cardiac arrest" arrests nobody, "was due to retire" gives no cause, and "two days after the explosion" only says when; "the
 * arrest of Mr Dorn", "was due to ice" and "the explosion blew the doors out" stay.
 */
import type { Word } from '../read-words.ts';

/** `from` and `to` are places in `words`, `to` behind the cue's last. */
export function isNoCue(words: readonly Word[], from: number, to: number): boolean {
  const at = (index: number): string => words[index]?.lower ?? '';
  const cue = words.slice(from, to).map(({ lower }) => lower);
  const [before, after, text] = [at(from - 1), at(to), cue.join(' ')];
  return (
    isOnlyNamed(at, from, to) ||
    isName(words.slice(from, to)) ||
    isFelt(cue, words, to) ||
    (text === 'suspected' && after !== 'of') ||
    elsewhere.some((one) => one.cue.test(text) && (one.before?.has(before) === true || one.after?.has(after) === true))
  );
}

interface Elsewhere {
  readonly cue: RegExp;
  readonly before?: ReadonlySet<string>;
  readonly after?: ReadonlySet<string>;
}
const among = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const elsewhere: readonly Elsewhere[] = [
  { cue: /^arrests?$/u, before: among('cardiac respiratory heart cardiorespiratory') },
  { cue: /^attack on$/u, before: among('heart panic asthma anxiety') },
  { cue: /^security$/u, after: among('council forces guard guards') },
  { cue: /^blast$/u, after: among('injuries injury furnace wall walls wave') },
  { cue: /^ruling$/u, after: among('party coalition class family elite junta council body alliance') },
  { cue: /^instructed$/u, after: among('by') },
  {
    cue: /^radio$/u,
    before: among('state national local public army city vatican commercial bbc israel'),
    after: among('station stations reported says programme program phone-in'),
  },
  { cue: /^messages?$/u, after: among('of') },
  { cue: /^conclusions?$/u, before: among('foregone logical successful') },
  {
    cue: /^depressed$/u,
    after: among('area areas region regions market markets prices economy eastern northern southern western'),
  },
  { cue: /^(?:was|were) thrown$/u, after: among('out away open into') },
  { cue: /^sank$/u, before: among('he she they we i') },
  { cue: /^liv(?:ed|es?|ing) (?:in|at|with)$/u, before: among('who') },
  { cue: /^dead$/u, after: among('end ends weight ahead slow centre heat line reckoning') },
  { cue: /^(?:his|her|found) (?:.* )?body$/u, after: among('armour worn camera weight temperature') },
  {
    cue: /^due to$/u,
    after: among(
      'be begin start open close retire give go come end return take meet sit report appear finish leave arrive sail depart speak have',
    ),
  },
  { cue: /^paid$/u, after: among('tribute tributes attention heed no respects') },
  {
    cue: /^(?:hit|struck|strik\p{L}+) (?:the|a)$/u,
    after: among('blow headlines road bottle deal bargain balance match note chord'),
  },
  { cue: /^(?:was|were) struck$/u, after: among('off out up down by') },
  { cue: /^rang$/u, before: among('alarm alarms bell bells') },
  { cue: /^storm(?:ed|ing)$/u, after: among('out off into from in') },
  { cue: /^detained$/u, after: among('in') },
  {
    cue: /^tests?$/u,
    before: among('blood breath drug drugs alcohol dna covid toxicology'),
    after: among('found showed'),
  },
  { cue: /^tested$/u, after: among('positive negative') },
  { cue: /^burst$/u, after: among('into in through out') },
  {
    cue: /^heard /u,
    before: among('court jury jurors inquest inquests inquiry hearing tribunal panel coroner judge sheriff was'),
  },
  {
    cue: /^reached the$/u,
    after: among(
      'age conclusion conclusions point end view figure stage limit decision agreement verdict same finals final opposite',
    ),
  },
  { cue: /^(?:returned|went back) to$/u, after: among('court a it that this question evidence power office') },
  { cue: /^set off$/u, after: among('a an the by alarms another') },
  { cue: /^signed on$/u, after: among('behalf') },
  { cue: /^saw (?:the|a|an)$/u, before: among('year decade century month') },
  { cue: /^floods?$/u, before: among('a the'), after: among('of lights') },
];

/** A happening that something else is dated or named by, "after the fire", "the inquiry into the collapse", tells nothing of it. */
function isOnlyNamed(at: (index: number) => string, from: number, to: number): boolean {
  if (to - from > 2 || !happening.test(at(to - 1)) || (to - from === 2 && at(from) !== 'the')) return false;
  for (let before = from - 1; before >= from - furthest; before -= 1) if (prepositions.has(at(before))) return true;
  return false;
}
const happening = /^(?:explosion|collapse|collision|crash|derailment|blast|bombing|sinking|capsize|landslide)$/u;
const prepositions = among(
  'after before since until till following of into about for from in during at by to that this',
);
const furthest = 3;

/** "Mr Frost", "the Rail Safety Board": a capital that begins no sentence, unless by its trade or house one knows what is meant. */
function isName([word, ...more]: readonly Word[]): boolean {
  if (word === undefined || more.length > 0 || word.opens || !word.joined || !/^\p{Lu}\p{Ll}/u.test(word.text))
    return false;
  return !callings.has(word.lower);
}
const callings = among(
  'hospital infirmary ambulance coastguard lifeboat rescue paramedic firefighter nurse midwife surgeon doctor pathologist coroner detective investigator prosecutor',
);

/** "complained of pain in her leg". */
function isFelt([word = '', ...more]: readonly string[], words: readonly Word[], to: number): boolean {
  if (more.length > 0 || !/^complain(?:ed|s|ing|ts?)?$/u.test(word) || words[to]?.lower !== 'of') return false;
  return words.slice(to + 1, to + 1 + reach).some(({ lower }) => felt.has(lower));
}
const reach = 4;
const felt = among(
  'pain pains aching ache headache headaches nausea dizziness sickness breathlessness tiredness numbness discomfort tightness',
);
