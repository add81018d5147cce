/**
 * What stands above a passage in its document: the clock time of its entry in a live report, or nothing, at a head.
 *
 *     10.05                         →   `10.05` of both paragraphs below it
 *     The first witness is …
 *     “The landing was black …”
 *
 * Only where a document has several such times, and only for the words that it has first.
 */
import type { PassageId } from '../../model/ids.ts';
import type { MergedPassage, PassageMentions } from '../artifacts.ts';
import { fewestStamps, stampAlone, stampOf } from '../passage-stamp.ts';
import { byDocument } from './by-document.ts';
import { hasVerb } from './titles/clauses.ts';
import { reportForm } from './titles/report-form.ts';

/** Linear in the number of passages, but for the sorting of each document's lines. */
export function stampsAbove(mentions: readonly PassageMentions[]): ReadonlyMap<PassageId, string> {
  const found = new Map<PassageId, string>();
  for (const own of byDocument(mentions).values()) {
    const stamps = own.filter(({ passage }) => stampAlone(passage.text) !== null).length;
    if (stamps < fewestStamps) continue;
    let above: string | null = null;
    for (const { passage } of own) {
      if (stampAlone(passage.text) !== null) above = passage.text.trim();
      else if (above !== null) found.set(passage.id, above);
    }
  }
  return found;
}

/** Lines at a document's head are so many at most. */
const longestHead = 8;
/** Lines at a head that tell something: more are points in short, each of which tells an event. */
const mostTold = 2;

/** What stands before the first sentence of each document that has any: its headline, its source, its standfirst. */
export function headsOf(mentions: readonly PassageMentions[]): ReadonlySet<PassageId> {
  const heads = [...byDocument(mentions).values()].flatMap((own) => {
    const first = own.findIndex(
      ({ passage }) => /[.!?…]["”’')]*$/u.test(sentencesOf(passage)) && passage.text.length > 60,
    );
    if (first > longestHead) return [];
    const head = own.slice(0, Math.max(0, first)).filter(({ passage }) => isHeadline(passage));
    return head.filter(({ passage }) => hasVerb(reportForm(passage.text))).length > mostTold ? [] : head;
  });
  return new Set(heads.map(({ passage }) => passage.id));
}

function isHeadline(passage: MergedPassage): boolean {
  return passage.text.length < 200 && stampOf(passage) === null && !/[.!?…:;,]["”’')]*$/u.test(sentencesOf(passage));
}

/** Without the mark of a footnote at its end. */
function sentencesOf({ text, sentences }: MergedPassage): string {
  return text.slice(0, sentences.at(-1)?.end ?? text.length);
}
