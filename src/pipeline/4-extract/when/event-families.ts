/**
 * The kinds of event that a set of documents may be about: the verbs that tell it, the nouns that name it afterwards.
 *
 * "The ferry capsized" is later "the capsize", "the sinking", "the disaster"; "the train crashed" is "the crash".
 */
export interface EventFamily {
  readonly id: string;
  /** Finite verbs, past tense. */
  readonly verbs: string;
  /** What the event is called, without "the"; the first is what it is called where the documents use none. */
  readonly nouns: readonly string[];
  /** Which of the general words ("the disaster") may stand for it. */
  readonly kind: 'accident' | 'attack' | 'death';
}

export const eventFamilies: readonly EventFamily[] = [
  {
    id: 'sinking',
    verbs: 'capsized|capsizes|sank|foundered|went down|went under|was sunk|ran aground',
    nouns: ['sinking', 'capsize', 'capsizing', 'foundering', 'shipwreck', 'grounding'],
    kind: 'accident',
  },
  {
    id: 'crash',
    verbs:
      'crashed|collided|derailed|was derailed|overturned|left the (?:track|tracks|rails|road)|came off the (?:track|tracks|rails)|ran off the (?:track|rails)',
    nouns: ['crash', 'collision', 'derailment', 'train crash', 'rail crash', 'plane crash'],
    kind: 'accident',
  },
  {
    id: 'explosion',
    verbs: 'exploded|blew up|an explosion (?:tore|ripped) through',
    nouns: ['explosion', 'blast'],
    kind: 'accident',
  },
  {
    id: 'fire',
    verbs:
      'arson|caught fire|burned down|burnt down|fire broke out|fire started|fire began|went up in flames|fire (?:swept|tore|ripped|spread) through|blaze (?:broke out|started|began|swept through|tore through)',
    nouns: ['fire', 'blaze'],
    kind: 'accident',
  },
  {
    id: 'flood',
    verbs:
      'flooded|burst its banks|overflowed|was flooded|were flooded|breached|was breached|(?<=\\b(?:dam|embankment|reservoir|levee|water main) )(?:burst|broke|failed)',
    nouns: ['flood', 'flooding', 'floods', 'breach', 'burst'],
    kind: 'accident',
  },
  {
    id: 'collapse',
    verbs:
      'collapsed|gave way|caved in|buckled|crumbled|(?<=\\b(?:ceiling|roof|bridge|footbridge|stand|tower|balcony|floor|scaffolding|crane|gantry|chimney|wall|building|house|block|terrace|mill|hall|pier)(?: (?:of|in|on|at) (?:the )?\\p{L}+(?: \\p{Lu}\\p{L}+)?)? )(?:fell in|fell down|fell|came down)',
    nouns: ['collapse', 'fall of the roof', 'fall of the ceiling'],
    kind: 'accident',
  },
  {
    id: 'crush',
    verbs: '(?<=\\b(?:crush|stampede|surge) )(?:began|started|happened)',
    nouns: ['crush', 'stampede'],
    kind: 'accident',
  },
  {
    id: 'avalanche',
    verbs: '(?<=\\bavalanche )(?:struck|hit|swept|came down|buried)',
    nouns: ['avalanche'],
    kind: 'accident',
  },
  { id: 'landslide', verbs: 'slipped onto|slid onto', nouns: ['landslide', 'landslip'], kind: 'accident' },
  {
    id: 'attack',
    verbs: 'attacked|was attacked|were attacked|drove into (?:pedestrians|a crowd|crowds|people)|opened fire|detonated',
    nouns: ['attack', 'attacks', 'bombing', 'assault'],
    kind: 'attack',
  },
  {
    id: 'killing',
    verbs:
      'murdered|was murdered|was killed|were killed|was shot dead|was shot|was stabbed|was stabbed to death|stabbed|shot',
    nouns: ['killing', 'murder', 'killings', 'murders', 'shooting', 'stabbing'],
    kind: 'attack',
  },
  {
    id: 'drowning',
    verbs: 'drowned|was drowned|were drowned|got into difficult(?:y|ies)',
    nouns: ['drowning', 'drownings'],
    kind: 'death',
  },
  { id: 'death', verbs: 'died|was found dead', nouns: ['death', 'deaths'], kind: 'death' },
];

/** Words that stand for an event of the kind once it has been told. */
export const generalNouns: Readonly<Record<EventFamily['kind'], readonly string[]>> = {
  accident: ['accident', 'disaster', 'tragedy', 'incident', 'catastrophe'],
  attack: ['atrocity', 'incident', 'tragedy'],
  death: [],
};

/** Behind "the flood", "a fire", "the crash": the noun is of something else, which may have come at any time. */
const other =
  /^[ -](?:warnings?|alarms?|alerts?|risk|risks|defen[cs]es?|barriers?|watch|plans?|plain|water|waters|gates?|services?|brigades?|stations?|engines?|officers?|crews?|doors?|drills?|exits?|escapes?|safety|precautions?|hazards?|regulations?|authority|extinguishers?|assessments?|certificates?|marshals?|wardens?|helmets?|mats?|tests?|dogs?|weapons?|certificate|rates?|threats?|toll|penalty|row|scene)\b/iu;

export function namesOtherThing(right: string): boolean {
  return other.test(right);
}

const suddenly: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:fell|came down|came away|gave way|slipped|slid)\b/u, ['fall', 'rockfall', 'collapse', 'slip']],
  [/\b(?:struck|hit|ran into|crashed|collided)\b/u, ['collision', 'crash', 'impact']],
  [/\b(?:overturned|toppled|tipped|rolled|turned over)\b/u, ['crash', 'rollover']],
];

/** Behind the date of a death: " when part of the wall came down" → "accident", "fall" and the like; none where nothing sudden is told. */
export function broughtBy(words: string): readonly string[] {
  const clause = /^,? (?:when|as) ([^.;:,]{3,120})/u.exec(words)?.[1] ?? '';
  const found = suddenly.flatMap(([verb, nouns]) => (verb.test(clause) ? nouns : []));
  return found.length === 0 ? [] : [...new Set([...generalNouns.accident, ...found])];
}
