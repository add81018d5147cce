/**
 * A line that says whose words follow → where the name in it stands, whatever its capitals.
 *
 *   WITNESS STATEMENT OF SEAN O'DOWD       → `SEAN O'DOWD`
 *   MR PAUL SEFTON (sworn)                 → `MR PAUL SEFTON`
 *   Cross-examination by MS IRVINE         → `MS IRVINE`
 *   LORD HALLIDAY: We will take a break.   → `LORD HALLIDAY`
 *
 * Null for every other: of a heading the capitals show nothing. Reads no more than the first 120 characters.
 */
import type { Span } from '../artifacts.ts';

const longestLine = 120;
const name = "((?:\\p{Lu}[\\p{L}.'’-]*\\s?){1,6}?)";
const statement = new RegExp(
  `^(?:\\d{1,2}[.)] )?(?:(?:witness|sworn|written|first|second|third|further|expert) )*(?:statement|deposition|affidavit|testimony|evidence) (?:of|by|from) ${name}(?:$|[,:(]| \\(|\\s+[–—-] )`,
  'iu',
);
const takesFloor = new RegExp(
  `^${name},? ?\\(?(?:sworn|affirmed|called|recalled|continued|on oath|re-?sworn|SWORN|AFFIRMED|CALLED|RECALLED|CONTINUED)\\b`,
  'u',
);
const asks = new RegExp(
  `^(?:further |continued )?(?:questions|questioned|(?:cross-|re-)?examin(?:ed|ation)(?:[- ]in[- ]chief)?|(?:cross|re)examin(?:ed|ation)) (?:from|by) ${name}(?:$|[.,(]| \\()`,
  'iu',
);
const labelled =
  /^((?:MR|MRS|MS|MISS|DR|SIR|DAME|LORD|LADY|JUDGE|PROFESSOR|PC|DC|DS|DI|DCI|SGT)\.? (?:\p{Lu}[\p{Lu}'’-]* ?|Mc\p{Lu}+ ?){1,4}):\s/u;

export function nameInLine(text: string): Span | null {
  const line = text.slice(0, longestLine);
  const short = text.length <= longestLine;
  const found =
    labelled.exec(line) ?? (short ? (statement.exec(line) ?? asks.exec(line) ?? takesFloor.exec(line)) : null);
  const written = found?.[1]?.trimEnd() ?? '';
  if (found === null || written === '' || !/^\p{Lu}/u.test(written) || /^THE\b/iu.test(written)) return null;
  const start = found[0].indexOf(written);
  return { start, end: start + written.length };
}
