/**
 * A word that a reader of an inquest asks by → others that say nearly the same: `"asked"` → request, urge, call, …
 *
 * Plain English and the words of inquests, none of any one case. Each line is a family: its words are of one synset of WordNet
 * 3.1 (https://wordnet.princeton.edu) with another of the line, or one pointer from it there. Beside them stand irregular forms of
 * the same words, “why”, which asks for a motive, and these, which WordNet has further apart and writers of inquests do not: treat,
 * reassure; dead, fatal; vehicle, lorry; medic, paramedic; police; coroner, judge; hearing; widow; aware, knowledge; shortcoming,
 * fault; militant; text, message; steroid; blade; aircraft; arrest.
 *
 * What is found by these is never counted as found: it is offered beside, with both words (`nearest.ts`).
 */
import { wordStem } from './word-stem.ts';

const families = [
  'stop cease end halt close discontinue',
  'begin began start launch commence',
  'save rescue aid help treat resuscitate revive reassure attend',
  'kill die death dead murder fatal',
  'injure injury wound hurt harm',
  'ask request urge call demand recommend recommendation suggest suggestion propose seek sought appeal',
  'look search seek investigate examine inquire inquiry',
  'shoot shot fire',
  'gun weapon firearm pistol rifle carbine',
  'car vehicle van automobile lorry',
  'hire rent lease',
  'doctor physician surgeon medic paramedic',
  'police constable policeman officer',
  'coroner judge',
  'inquest hearing inquiry',
  'conclude conclusion find found finding decide decision rule ruling verdict',
  'lawyer barrister counsel solicitor advocate',
  'spouse wife husband widow',
  'family relative',
  'warn alert caution',
  'know knew known aware realise knowledge',
  'fail failure failing shortcoming fault neglect',
  'prevent avert avoid',
  'protect guard defend security safeguard',
  'terrorist extremist extremism radical militant',
  'why motive reason intention purpose plan mind',
  'arrive arrival come came reach land',
  'leave left depart departure',
  'telephone phone call ring text message',
  'drug steroid medicine',
  'knife knives blade stab',
  'victim casualty',
  'improve improvement reform change',
  'instruction order guidance rule direction',
  'see saw seen witness watch notice observe spot',
  'helicopter chopper aircraft',
  'run ran flee fled escape',
  'arrest detain custody',
  'anger angry rage fury',
].map((line) => line.split(' '));

const byStem = new Map<string, readonly string[]>();
for (const family of families) {
  for (const stem of new Set(family.map(wordStem))) byStem.set(stem, [...(byStem.get(stem) ?? []), ...family]);
}

/** Without the word’s own forms; none for a word of no family. */
export function akinTo(word: string): readonly string[] {
  const stem = wordStem(word);
  return (byStem.get(stem) ?? []).filter((other) => wordStem(other) !== stem);
}
