/**
 * A line that says whose statement follows, and the paragraphs under it → their sentences as that statement.
 *
 *   Statement of the Birch family
 *   She taught at the school for thirty years.      → a statement, of nobody by name
 *   Statement by Dunmarrow Police
 *   No charges were brought.                        → an official statement
 *   Statement of Leila Sayed
 *   I do not blame the crew.                        → a statement told by Leila Sayed
 *
 * It ends with the next such line; what somebody else is said to tell stays theirs.
 */
import type { Person } from '../../../model/entities.ts';
import type { Standing } from '../../../model/event.ts';
import type { PassageMentions, ReportedSpeech } from '../../artifacts.ts';
import { bodyStanding } from './body-standing.ts';
import { standingOf } from './standing-of.ts';

const longestLine = 120;
const statement =
  /^(?:(?:joint|family|witness|written|full|personal|press|media|victim|impact|police|official|new|further|second) )*(?:statement|tribute|message|words|release)s?\b/iu;
/** "Words by Nora Tull, pictures by Ivo Kern": who wrote a feature. */
const byline = /^(?:words|message|release)s?\b[^.]{0,40}? by\b/iu;
const from = /\b(?:of|from|by|on behalf of)\s+((?:the\s+)?.{3,70})$/iu;
const whose =
  /^(?:the )?(?:\p{L}[\p{L}’'-]* ){0,5}(?:famil(?:y|ies)(?: of .{3,50})?|relatives|parents|widow|mother|father|sister|brother)\b.{0,12}$/iu;
const ofFamily = /^(?:the )?(?:\p{L}[\p{L}’'-]* ){0,4}famil(?:y|ies)(?:['’]s?)? (?:statement|tribute)s?\b/iu;
const ofBody = /^(?:the )?((?:\p{Lu}[\p{L}’'-]* ){1,5})(?:(?:news|press|media) )?(?:statement|release|update)s?\b/u;

interface Under {
  readonly speaker: Person['id'] | null;
  readonly standing: Standing;
}

/** The passages of one document in its order → those that change. */
export function toldUnderStatement(
  passages: readonly PassageMentions[],
  partOf: (id: Person['id']) => string,
): readonly PassageMentions[] {
  let under: Under | null = null;
  return passages.flatMap((mentions) => {
    const heading = headingOf(mentions, partOf);
    if (heading !== null) {
      under = heading;
      return [];
    }
    if (under === null || mentions.boilerplate || mentions.speech.some(({ own }) => own === true)) return [];
    const { speaker, standing } = under;
    const speech = mentions.passage.sentences.flatMap(({ start, end }): ReportedSpeech[] => {
      if (mentions.speech.some((one) => !one.carried && one.start < end && start < one.end)) return [];
      const isOwn =
        speaker !== null && /\b(?:I|[Mm]y|me|[Ww]e|[Oo]ur)\b/u.test(mentions.passage.text.slice(start, end));
      return [{ start, end, speaker, standing, carried: !isOwn, ...(isOwn ? { own: true } : {}) }];
    });
    if (speech.length === 0) return [];
    const starts = new Set(speech.map(({ start }) => start));
    const rest = mentions.speech.filter((one) => !starts.has(one.start));
    return [{ ...mentions, speech: [...rest, ...speech].sort((a, b) => a.start - b.start) }];
  });
}

/** Null of a line that is no such heading, or of whom is not plain. */
function headingOf({ passage: { text }, people }: PassageMentions, partOf: (id: Person['id']) => string): Under | null {
  const line = text.trim().replace(/:$/u, '');
  if (line.length > longestLine || /[.!?;,”"]$/u.test(line)) return null;
  if (ofFamily.test(line)) return { speaker: null, standing: 'statement' };
  const body = ofBody.exec(line)?.[1]?.trim();
  if (body !== undefined && bodyStanding(body) === 'official') return { speaker: null, standing: 'official' };
  const [, who = ''] = statement.test(line) && !byline.test(line) ? (from.exec(line) ?? []) : [];
  if (who === '') return null;
  if (whose.test(who.replace(/, .*$/u, ''))) return { speaker: null, standing: 'statement' };
  const [only, ...others] = new Set(people.flatMap(({ id, by }) => (by === 'name' ? [id] : [])));
  if (only !== undefined && others.length === 0 && /^(?:(?:Mr|Mrs|Ms|Dr) )?\p{Lu}/u.test(who)) {
    const standing = standingOf(partOf(only));
    return { speaker: only, standing: standing === 'account' && !/witness/iu.test(line) ? 'statement' : standing };
  }
  const named = /^(?:the )?\p{Lu}/u.test(who) && only === undefined;
  return named ? { speaker: null, standing: bodyStanding(who) } : null;
}
