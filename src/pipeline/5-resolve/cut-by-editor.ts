/**
 * The editor's cuts and the stretches that the rules would make events of → the cuts that are the editor's alone.
 *
 * The cut "The helicopter landed at 14.56" is a sentence, and the rules' own; "killing three passengers" out of a longer
 * sentence is the editor's.
 */
import type { PassageId } from '../../model/ids.ts';
import type { EventCandidate, Extracted, Span } from '../artifacts.ts';
import { eventSpans } from './event-spans.ts';
import { isEvent } from './is-event.ts';
import type { Setting } from './setting.ts';

/** Ids of the cuts whose main words are no stretch of the rules, full stops and quotation marks aside. */
export function cutByEditor(
  cuts: readonly EventCandidate[],
  { mentions }: Extracted,
  setting: Setting,
): ReadonlySet<string> {
  const wanted = new Set(cuts.map(({ sources }) => sources[0].passage));
  const own = new Map<PassageId, ReadonlySet<string>>(
    mentions
      .filter(({ passage }) => wanted.has(passage.id))
      .map((one) => {
        const spans = eventSpans(one, setting).filter((span) =>
          isEvent(setting.within({ passage: one.passage.id, ...span }) ?? one, span),
        );
        return [one.passage.id, new Set(spans.map((span) => bare(one.passage.text, span)))];
      }),
  );
  const isOwn = ({ sources: [{ passage, start, end }] }: EventCandidate): boolean =>
    own.get(passage)?.has(bare(setting.mentions.get(passage)?.passage.text ?? '', { start, end })) === true;
  return new Set(cuts.filter((cut) => !isOwn(cut)).map(({ id }) => id));
}

/** Where the words begin and end without the marks around them. */
function bare(text: string, { start, end }: Span): string {
  let [from, to] = [start, end];
  while (from < to && !/[\p{L}\p{N}]/u.test(text.charAt(from))) from += 1;
  while (to > from && !/[\p{L}\p{N}]/u.test(text.charAt(to - 1))) to -= 1;
  return `${from} ${to}`;
}
