/**
 * A judge’s words to somebody → the same with who "you" is by name, where that is plain; else as they are.
 *
 * Of Ivo Tull: "You kept no log" → "Ivo Tull kept no log"; "You were warned, and your crew told you" → "Ivo Tull was warned, and his
 * crew told him"; "I think you know" stays, for what follows "you" is in the present.
 */
import type { PassageMentions } from '../../artifacts.ts';
import type { Setting } from '../setting.ts';
import { shortName } from './told-text.ts';

const form: Readonly<Record<string, string>> = {
  were: 'was',
  are: 'was',
  have: 'had',
  do: 'did',
  will: 'would',
  can: 'could',
};
const whole =
  /^(?:was|had|did|would|could|should|must|might|never|always|only|also|then|still|\p{L}{2,}ed|told|knew|took|gave|went|came|made|left|put|let|drove|ran|kept|paid|said|saw|sent|found|chose|thought|got|held|lost|built|bought|sold|hid|lied|set|cut|led|began|broke|wrote|read|rang|spoke|stood|lay|fell|heard|felt|met)$/u;
const subjectBefore =
  /(?:^|[,;:–—] |\b(?:and|but|or|that|because|when|if|while|as|what|which|than|where|why|how|after|before|until|though|although|so) )$/u;

interface Named {
  readonly name: string;
  readonly pronoun: 'he' | 'she' | null;
}

/** Expects what stands between the marks; `mentions` are those of the event’s words. */
export function nameAddressed(inner: string | null, mentions: PassageMentions, setting: Setting): string | null {
  if (inner === null) return null;
  const { text } = mentions.passage;
  const addressed = new Set(
    mentions.people.flatMap(({ id, start, end, by }) =>
      by === 'reference' && /^you$/iu.test(text.slice(start, end)) ? [id] : [],
    ),
  );
  const person = setting.roster.people.find(({ id }) => addressed.has(id));
  if (person === undefined || addressed.size > 1) return inner;
  return named(inner, { name: shortName(person), pronoun: setting.pronounOf(person.id) }) ?? inner;
}

/** Null where a word is left that cannot be turned surely. */
function named(inner: string, { name, pronoun }: Named): string | null {
  const [first = ''] = /^[^.!?]*[.!?]?/u.exec(inner) ?? [];
  if (/\byou['’](?:d|ll)\b|\byours\b|\?|\b(?:he|she|him|her|his)\b/iu.test(first)) return null;
  let sure = true;
  let count = 0;
  const again = { subject: pronoun, object: pronoun === 'he' ? 'him' : 'her', owner: pronoun === 'he' ? 'his' : 'her' };
  const turned = first.replace(/\b[Yy]ou(rself|r)?(?:['’](re|ve))?\b(?: (\p{L}+))?/gu, (...found) => {
    const [, tail, short, after] = found as [string, string?, string?, string?];
    const at: unknown = found.at(-2);
    const before = first.slice(0, typeof at === 'number' ? at : 0);
    const next = short === undefined ? after : short === 're' ? 'are' : 'have';
    const rest = short === undefined || after === undefined ? '' : ` ${after}`;
    count += 1;
    if ((count > 1 || tail === 'rself') && pronoun === null) sure = false;
    if (tail === 'r') return `${count > 1 ? again.owner : `${name}’s`}${next === undefined ? '' : ` ${next}`}`;
    if (tail === 'rself') return `${again.object}self${next === undefined ? '' : ` ${next}`}`;
    const past = next === undefined ? undefined : (form[next] ?? (whole.test(next) ? next : undefined));
    const subject = subjectBefore.test(before) || (past !== undefined && form[next ?? ''] !== undefined);
    if (subject && past === undefined) sure = false;
    const who = count > 1 ? (subject ? again.subject : again.object) : name;
    return `${who ?? name}${next === undefined ? '' : ` ${subject ? (past ?? next) : next}`}${rest}`;
  });
  return sure && count > 0 ? turned : null;
}
