/**
 * A sentence that tells what somebody's statement or evidence says → whose it is, without a verb of saying of their own.
 *
 * "Owen Hart's statement said", "The evidence of Owen Hart was that", "The court heard from Owen Hart that", "In the words of Owen
 * Hart,", "As Owen Hart put it", "Owen Hart, a fitter: “…”" → Owen Hart, telling; "Ms Rowe put it to him that" → Ms Rowe, asking.
 */
import type { PersonId } from '../../../model/ids.ts';
import type { EntityMention } from '../../artifacts.ts';
import { isApposition } from './said-behind.ts';
import type { TellingScene } from './telling-scene.ts';

type Mention = EntityMention<PersonId>;

export interface WordsOf {
  readonly subject: Mention;
  /** `asking`: put to another, who may deny it. */
  readonly as: 'telling' | 'asking';
}

const kinds =
  '(?:evidence|statements?|account|testimony|deposition|affidavit|report|letter|diary|recollection|version|submissions?|words|view|opinion|judgment)';
const owned = new RegExp(
  `^['’]s? (?:own |written |police |witness |sworn |first |second |expert )?(?:witness )?${kinds}(?: (?:on|in|at) [^,.;:“”"]{2,30}?)?(?:, [^,.;:“”"]{2,60},)?(?: (?:was|is) (?:that\\b|[:“"])| (?:said|says|stated|states|reads?|recorded|records|described|describes|suggested|added|explained|went on)\\b)`,
  'u',
);
const of = new RegExp(`\\b${kinds} (?:of|from|by|given by) (?:the )?(?:\\p{Ll}[\\p{L}’'-]*,? ){0,3}$`, 'u');
const asSubject =
  /^(?:, (?:(?:which|that) was )?(?:read|issued|given|released)\b[^.;:“”"]{0,90},|, [^,.;:“”"]{2,60},)? (?:(?:was|is) (?:that\b|[:“"])|(?:said|says|stated|states|recorded|described) )/u;
const opened = new RegExp(`(?:^|, )[Ii]n the ${kinds} of (?:the )?(?:\\p{Ll}[\\p{L}’'-]*,? ){0,3}$`, 'u');
const heardFrom =
  /\b(?:heard|hears|told|was told|were told|received) (?:(?:oral |written )?(?:evidence|testimony) )?(?:(?:also|first|next|then|later|earlier|yesterday|today|on \p{Lu}\p{Ll}+) )?(?:from|by) (?:the )?(?:\p{Ll}[\p{L}’'-]*,? ){0,4}$/u;
/** "I was told by the Trust’s medical director, ". */
const toldBy =
  /\b(?:told|heard|received)(?: (?:oral |written )?(?:evidence|testimony))? (?:from|by)( [^.;:“”"]{2,80}, )$/u;
/** "The coroner read a statement from | Tom Hale | , a keeper, who said". */
const readFrom =
  /\bread (?:out )?(?:to (?:the|an?) \p{L}+ )?(?:an?|the|part of an?|parts of an?|extracts from an?) (?:\p{Ll}+ ){0,2}(?:statement|letter|report|e-?mail|account) (?:of|from|by|written by) (?:the )?(?:\p{Ll}[\p{L}’'-]*,? ){0,3}$/u;
const numberBefore = /^(?:\(?\d{1,3}(?:\.\d{1,3}){0,3}[.)]?|\(\p{L}\)|\[\d{1,3}\]) /u;
/** "that the lamp was out", ", a cook, who said". */
const heardTelling =
  /^(?:, (?!who\b)[^,.;:“”"]{2,60})?(?:, (?!who\b)[^,.;:“”"]{2,60})?,? (?:that|how|why|who (?:also )?(?:said|told|described|recalled|explained|remembered|spoke|confirmed|agreed|accepted|denied|added))\b/u;
const hearer =
  /^(?:We|I) (?:also |then )?(?:heard|received|were told|was told)\b|^(?:The|An?) (?:\p{L}+ )?(?:inquests?|inquiry|court|jury|hearing|tribunal|jurors)\b|^Jurors\b/u;
/** "We accept | Mr Tarr | 's evidence that": the report takes it over, and it is his. */
const weighing =
  /^(?:We|I|The (?:inquiry|panel|committee|tribunal|review|board|report)) (?:\p{L}+ ){0,3}?(?:accept(?:s|ed)?|prefer(?:s|red)?|reject(?:s|ed)?|believe[sd]?|rel(?:y|ies|ied) on|note[sd]?|accord(?:s|ed)? weight to) (?:the )?(?:(?:evidence|account|recollection|testimony) of )?(?:\p{Ll}[\p{L}’'-]*,? ){0,4}$/u;
const evidenceThat =
  /^(?:(?:['’]s? (?:own |oral |written |clear )?(?:evidence|statement|account|testimony|recollection))|,[^,.;:“”"]{2,60})?,? that\b/u;
/** "Mr Tarr gave evidence that". */
const gaveEvidence =
  /^(?:, [^,.;:“”"]{2,60},)? (?:has )?(?:also )?(?:gave|given) (?:\p{L}+ )?evidence (?:to (?:us|me|(?:the|an?) (?:\p{L}+ )?\p{L}+) )?that\b/u;
const putTo = /^(?:(?: [QK]C)?,[^,.;:“”"]{2,60},)? (?:also |then |later |repeatedly )?(?:puts?) (?:it )?to\b/u;
const putBy =
  /\b[Ii]t was (?:also |then )?(?:put|suggested)(?: to [^,.;:“”"]{2,60}?)? by (?:the )?(?:\p{Ll}[\p{L}’'-]*,? ){0,4}$/u;
const putIt = /^(?:,[^,.;:“”"]{2,60},)? (?:later |once |has )?puts? it(?! to\b)[,:]? /u;
const label = /^(?:, [^:“”".;]{2,70})?: ["“]/u;

/** The first of the subjects of which the words say so; null where none do. Looks at no more than some 80 characters on each side. */
export function wordsOf(scene: TellingScene, subjects: readonly Mention[]): WordsOf | null {
  for (const subject of subjects) {
    const as = how(scene, subject);
    if (as !== null && !isQuoted(scene, subject)) return { subject, as };
  }
  return null;
}

function how({ text, sentence }: TellingScene, { start, end }: Mention): WordsOf['as'] | null {
  const from = Math.max(sentence.start, start - 90);
  const before = text.slice(from, start);
  const after = text.slice(end, Math.min(sentence.end, end + 110));
  if (putTo.test(after) || putBy.test(before)) return 'asking';
  if (owned.test(after)) return 'telling';
  if (weighing.test(text.slice(from, start)) && from === sentence.start && evidenceThat.test(after)) return 'telling';
  if (gaveEvidence.test(after)) return 'telling';
  if (/^['’]/u.test(after)) return null;
  if (of.test(before) && asSubject.test(after)) return 'telling';
  if (opened.test(before) && /^(?:, |\.)/u.test(after)) return 'telling';
  if (/(?:^|, )[Aa]s (?:the )?(?:\p{Ll}[\p{L}’'-]*,? ){0,4}$/u.test(before) && putIt.test(after)) return 'telling';
  if (start === sentence.start && label.test(after)) return 'telling';
  if (readFrom.test(before) && heardTelling.test(after)) return 'telling';
  const opening = sentence.text.slice(0, 80).replace(numberBefore, '');
  const heard = hearer.test(opening) && (heardFrom.test(before) || isApposition(toldBy.exec(before)?.[1] ?? ''));
  return heard && heardTelling.test(after) ? 'telling' : null;
}

function isQuoted({ quoted }: TellingScene, { start, end }: Mention): boolean {
  return quoted.some((one) => one.start < start && end < one.end);
}
