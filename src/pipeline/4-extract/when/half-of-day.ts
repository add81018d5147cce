/**
 * A clock time of twelve hours that does not say which half of the day → its day: "half past two" may be either.
 *
 *   "twenty to six", 2017-11-09T05:40 → 2017-11-09      "twenty to six in the evening", "2.30pm", "14.56" → as they are
 */
import type { TimeExpression } from '../../artifacts.ts';

const ofTwelve = /\b(?:past|to)\s+[\p{L}\d]+|o['’]clock/iu;
const says = /[ap]\.?\s?m\b|\b(?:morning|afternoon|evening|night|noon|midday|midnight)\b/iu;

/** TIMEX3 takes the first of the two hours; a chronology must not. */
export function withoutGuessedHalf(expression: TimeExpression): TimeExpression {
  const { text, value } = expression;
  const day = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d/u.exec(value)?.[1];
  if (day === undefined || !ofTwelve.test(text) || says.test(text)) return expression;
  return { ...expression, type: 'DATE', value: day };
}
