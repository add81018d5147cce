/**
 * A stretch of a passage → whether it tells something that happened, or only stands around what does.
 *
 * "The helicopter landed at 14.56" → true; the headline "Westminster attack inquests - as they happened: …" → false.
 */
import type { PassageMentions, Span } from '../artifacts.ts';

/** Verbs that tell: past forms, and the present of live reports. */
const telling =
  /\b(?:\p{L}{2,}ed|was|were|had|did|said|told|found|gave|saw|took|taken|went|came|fell|began|struck|drove|left|made|met|knew|rose|ran|sent|kept|held|brought|broke|hit|lost|put|read|set|sank|shot|shown?|spoke|stood|thought|wrote|says|tells|is|are|has|have|would|could)\b/iu;
const headline =
  /^.{0,60}(?: - |: ).{0,40}(?:as (?:they|it) happened|live(?: updates)?|latest)\b|\bas (?:they|it) happened\b/iu;
const fewestWords = 4;

export function isEvent(mentions: PassageMentions, span: Span): boolean {
  const text = mentions.passage.text.slice(span.start, span.end);
  if (text.split(/\s+/u).length < fewestWords || headline.test(mentions.passage.text.slice(0, 200))) return false;
  return telling.test(text);
}
