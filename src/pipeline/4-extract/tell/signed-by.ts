/**
 * A document in the first person and who signed it → its sentences told by them.
 *
 *   Statement of the harbour master at Saltwick
 *   I have been harbour master since 2012.             → told by Joan Tarrant
 *   Mark Pell told me that the pump had failed.        → told by Mark Pell, as it says
 *   Signed Joan Tarrant, this 14th day of May 2019
 *
 * In a statement or a deposition all that nobody else tells is the signer's; in a letter or a report only what says "I".
 */
import type { Person } from '../../../model/entities.ts';
import type { PassageMentions, ReportedSpeech, Span } from '../../artifacts.ts';
import { canTell, standingOf } from './standing-of.ts';

/** Paragraphs from the end among which a signature stands. */
const reach = 8;
const signed = /^\(?(?:[Ss]igned|SIGNED)\)?:?(?: by)?[ _.]*$/u;
const closing =
  /^(?:Yours (?:sincerely|faithfully|truly)|(?:Kind|Best|Warm) (?:regards|wishes)|Sincerely|Respectfully(?: submitted)?|Signed),?\.?$/iu;
const statement =
  /^(?:(?:witness |sworn |written |first |second )*statement|deposition|affidavit|testimony|declaration) (?:of|by|from)\b/iu;
const ownName = /^(?:\d{1,2}[.)] )?I, (?:the undersigned,? )?$/u;
const own = /\b(?:I|[Mm]y|me|[Ww]e|[Oo]ur)\b/u;
const longestLine = 140;

/** The passages of one document in its order → those that change; none where it is not plain who signed. */
export function toldBySigner(
  passages: readonly PassageMentions[],
  partOf: (id: Person['id']) => string,
): readonly PassageMentions[] {
  const named = nameHimself(passages) ?? nameInHeading(passages, partOf);
  const signer = signatureOf(passages) ?? named;
  if (signer === null || !passages.some((one) => one.passage.sentences.some((span) => isOwn(one, span)))) return [];
  const all = named === signer || passages.slice(0, headLines).some(({ passage }) => statement.test(passage.text));
  const part = partOf(signer);
  const standing = standingOf(part) === 'official' || !all ? 'statement' : standingOf(part);
  return passages.flatMap((mentions, index) => {
    if (mentions.boilerplate || (index < headLines && !/[.!?]\s*$/u.test(mentions.passage.text))) return [];
    const speech = mentions.passage.sentences.flatMap((span): ReportedSpeech[] => {
      const isHis = isOwn(mentions, span);
      if (!(isHis || all) || isTold(mentions, span) || isSignature(mentions, span)) return [];
      return [
        {
          start: span.start,
          end: span.end,
          speaker: signer,
          standing,
          carried: !isHis,
          ...(isHis ? { own: true } : {}),
        },
      ];
    });
    return speech.length === 0 ? [] : [withSpeech(mentions, speech)];
  });
}

/** "Signed: Joan Tarrant", or the name under "Yours sincerely"; null where two differ. */
function signatureOf(passages: readonly PassageMentions[]): Person['id'] | null {
  const last = passages.slice(-reach);
  if (last.filter(({ passage }) => /^\(?signed\)?:? /iu.test(passage.text)).length > 1) return null;
  const found = last.flatMap((mentions, index) => {
    const { text } = mentions.passage;
    if (text.length > longestLine) return [];
    const under = closing.test(last[index - 1]?.passage.text.trim() ?? '');
    return mentions.people.flatMap(({ id, start, by }) =>
      by === 'name' && (signed.test(text.slice(0, start)) || (under && start === 0)) ? [id] : [],
    );
  });
  const [only, ...others] = new Set(found);
  return only !== undefined && others.length === 0 ? only : null;
}

/** "I, Joan Tarrant, am the harbour master". */
function nameHimself(passages: readonly PassageMentions[]): Person['id'] | null {
  const found = passages
    .slice(0, reach)
    .flatMap(({ passage, people }) =>
      people.flatMap(({ id, start, by }) => (by === 'name' && ownName.test(passage.text.slice(0, start)) ? [id] : [])),
    );
  const [only, ...others] = new Set(found);
  return only !== undefined && others.length === 0 ? only : null;
}

/** "Statement of Ruth Pell, mother of Joan Pell", above what she says: Ruth Pell; null where it is anybody's on behalf of others. */
function nameInHeading(
  passages: readonly PassageMentions[],
  partOf: (id: Person['id']) => string,
): Person['id'] | null {
  const found = passages.slice(0, headLines).flatMap(({ passage: { text }, people }) => {
    const end = text.length > longestLine ? undefined : statement.exec(text)?.[0].length;
    const named = people.find(({ start, by }) => by === 'name' && start === (end ?? 0) + 1);
    return end === undefined || named === undefined || !canTell(partOf(named.id)) ? [] : [named.id];
  });
  const [only, ...others] = new Set(found);
  return only !== undefined && others.length === 0 ? only : null;
}

const headLines = 3;

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

/** Somebody is said to tell it, in its own words. */
function isTold({ speech }: PassageMentions, { start, end }: Span): boolean {
  return speech.some((one) => one.speaker !== null && one.start < end && start < one.end);
}

function isSignature({ passage: { text } }: PassageMentions, { start }: Span): boolean {
  return /^\(?(?:signed|dated)\b/iu.test(text.slice(start, start + 10));
}

function withSpeech(mentions: PassageMentions, speech: readonly ReportedSpeech[]): PassageMentions {
  const starts = new Set(speech.map(({ start }) => start));
  const rest = mentions.speech.filter((one) => !starts.has(one.start));
  return { ...mentions, speech: [...rest, ...speech].sort((a, b) => a.start - b.start) };
}
