/**
 * A document in the first person and who signed it → its sentences told by them.
 *
 *   Statement of the harbour master at Saltwick
 *   I have been harbour master since 2012.             → told by Joan Tarrant
 *   Mark Pell said that the pump had failed.           → told by Mark Pell, as it says
 *   Mark Pell told me that it was shut.                → told by Joan Tarrant, who heard it; in a report that finds, by him
 *   Signed Joan Tarrant, this 14th day of May 2019
 *
 * In a statement or a deposition all that nobody else tells is the signer's; in a letter or a report only what says "I".
 */
import type { Person } from '../../../model/entities.ts';
import type { Standing } from '../../../model/event.ts';
import type { PassageMentions, ReportedSpeech, Span } from '../../artifacts.ts';
import { standingOf } from './standing-of.ts';
import { headLines, type Signer, whoSigned } from './who-signed.ts';

const own = /\b(?:I|[Mm]y|me|[Ww]e|[Oo]ur)\b/u;

/** Whoever signs tells what was told to them. */
const toldTo = /^[^"“]{0,120}\b(?:told (?:me|us|my \p{L}+)|said to (?:me|us))\b/u;

/** The passages of one document in its order → those that change; none where it is not plain who signed. */
export function toldBySigner(
  passages: readonly PassageMentions[],
  partOf: (id: Person['id']) => string,
): readonly PassageMentions[] {
  const signer = whoSigned(passages, partOf);
  if (signer === null || !passages.some((one) => one.passage.sentences.some((span) => isOwn(one, span)))) return [];
  const { id: speaker, all, decides } = signer;
  const standing = standingOfSigner(signer, partOf(speaker));
  return passages.flatMap((mentions, index) => {
    if (mentions.boilerplate || (index < headLines && !/[.!?]\s*$/u.test(mentions.passage.text))) return [];
    const speech = mentions.passage.sentences.flatMap((span): ReportedSpeech[] => {
      const isHis = isOwn(mentions, span);
      const heard = !decides && isHis && toldTo.test(mentions.passage.text.slice(span.start, span.end));
      if (!(isHis || all) || (!heard && isTold(mentions, span)) || isSignature(mentions, span)) return [];
      return [
        {
          start: span.start,
          end: span.end,
          speaker,
          standing,
          carried: !isHis,
          ...(isHis ? { own: true } : {}),
        },
      ];
    });
    return speech.length === 0 ? [] : [withSpeech(mentions, speech)];
  });
}

/** A witness's statement is an account; what a body would say officially is his own word where he signs it. */
function standingOfSigner({ all, decides, asWitness }: Signer, part: string): Standing {
  const standing = standingOf(part);
  if (decides) return 'finding';
  if (standing === 'official' || !all) return 'statement';
  return standing === 'account' && !asWitness ? 'statement' : standing;
}

/** It says "I" outside of quotations. */
function isOwn({ passage: { text }, quotations }: PassageMentions, { start, end }: Span): boolean {
  let plain = '';
  let at = start;
  for (const one of quotations) {
    if (one.end <= at || one.start >= end) continue;
    plain += text.slice(at, Math.max(at, one.start));
    at = Math.max(at, one.end);
  }
  return own.test(plain + text.slice(at, Math.max(at, end)));
}

/** Somebody is said to tell it, in its own words; what only followed such words is the signer's again. */
function isTold({ speech }: PassageMentions, { start, end }: Span): boolean {
  return speech.some((one) => one.speaker !== null && one.carried !== true && one.start < end && start < one.end);
}

function isSignature({ passage: { text } }: PassageMentions, { start }: Span): boolean {
  return /^\(?(?:signed|dated)\b/iu.test(text.slice(start, start + 10));
}

function withSpeech(mentions: PassageMentions, speech: readonly ReportedSpeech[]): PassageMentions {
  const starts = new Set(speech.map(({ start }) => start));
  const rest = mentions.speech.filter((one) => !starts.has(one.start));
  return { ...mentions, speech: [...rest, ...speech].sort((a, b) => a.start - b.start) };
}
