/**
 * Numbered paragraphs under a heading that says they are what was decided → their sentences as findings, where nobody else tells them.
 *
 *   FINDINGS
 *   [22] The fire started in the cupboard.              → a finding, of nobody by name
 *   [23] Dr Moss said that it had smouldered.           → Dr Moss's, as it says
 *   SUBMISSIONS
 *   [24] The owners relied on Mr Lund.                  → not one
 *
 * Only in a document whose paragraphs are numbered, as determinations, judgments and reports of inquiries are.
 */
import type { MergedPassage, PassageMentions, ReportedSpeech } from '../../artifacts.ts';
import { wordsFrom } from '../../passage-stamp.ts';

const decided =
  /^(?:(?:part )?(?:\d{1,2}|[ivx]{1,5}|[a-h])[.):]? )?(?:the )?(?:[\p{L}’'-]+ ){0,3}(?:findings?|conclusions?|determinations?|decision|verdict)(?: (?:in|of|on|as to|and|with|under)(?: \p{L}+){1,5})?$/iu;
const longestHeading = 70;
const numbered = /^(?:\[\d{1,3}\]|\(?\d{1,3}(?:\.\d{1,3})?[.)]?) /u;

/** The passages of one document in its order → those that change. */
export function foundUnderHeading(passages: readonly PassageMentions[]): readonly PassageMentions[] {
  let isUnder = false;
  return passages.flatMap((mentions) => {
    const { passage } = mentions;
    if (isHeadingLine(passage)) {
      isUnder = decided.test(passage.text.trim().replace(/:$/u, ''));
      return [];
    }
    if (!isUnder || mentions.boilerplate || !(wordsFrom(passage) > 0 || numbered.test(passage.text))) return [];
    const speech = passage.sentences.flatMap(({ start, end }): ReportedSpeech[] =>
      mentions.speech.some((one) => one.start < end && start < one.end)
        ? []
        : [{ start, end, speaker: null, standing: 'finding', carried: true }],
    );
    if (speech.length === 0) return [];
    return [{ ...mentions, speech: [...mentions.speech, ...speech].sort((a, b) => a.start - b.start) }];
  });
}

/** By its mark, or a short line without an end. */
function isHeadingLine({ text, level }: MergedPassage): boolean {
  if (level !== undefined) return true;
  const line = text.trim();
  return line.length <= longestHeading && /^["“‘']?[\p{Lu}\d]/u.test(line) && !/[.!?;,”"]$/u.test(line);
}
