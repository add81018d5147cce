/**
 * An event's words → one or two plain sentences: the words cleaned, or, where they only repeat the title or hold an error
 * that cannot be put right, the title and who tells it.
 *
 * "12. The rail was laid in May 1998." under the title "The rail was laid in May 1998" → "The rail was laid in May 1998.
 * Nobody is said to have told it."
 */
import type { Standing } from '../../../model/event.ts';
import type { NameCleaner } from './clean-words.ts';
import type { Spelling } from './spelling.ts';
import { openingMarks } from './told-text.ts';

export interface Summarised {
  readonly exact: string;
  readonly title: string;
  /** The teller's name. */
  readonly teller: string | null;
  readonly standing: Standing;
}

export function summaryOf(
  { exact, title, teller, standing }: Summarised,
  cleaner: NameCleaner,
  spelling: Spelling,
): string {
  const cleaned = spelling.right(cleaner.clean(exact.slice(openingMarks(exact))));
  const fit = cleaned !== '' && !spelling.isDoubtful(cleaned);
  if (fit && bare(cleaned) !== bare(title)) return cleaned;
  return `${title}${/[.!?…]["”’]?$/u.test(title) ? '' : '.'} ${cleaner.clean(toldBy(teller, standing))}`;
}

function bare(text: string): string {
  return text.replace(/[.\s]+$/u, '').toLowerCase();
}

const kinds: Readonly<Record<Standing, string>> = {
  account: 'an account',
  submission: 'a submission',
  finding: 'a finding',
  examination: 'an examination',
  statement: 'a statement',
  official: 'official evidence',
  report: 'the document’s own report',
};

function toldBy(teller: string | null, standing: Standing): string {
  const kind = kinds[standing];
  const by = teller?.replace(/^(?:The|An?) /u, (article) => article.toLowerCase());
  if (standing === 'report') return teller === null ? `This is ${kind}.` : `It is reported of ${by}.`;
  return teller === null ? `It is from ${kind}; nobody is named as having given it.` : `It is from ${kind} by ${by}.`;
}
