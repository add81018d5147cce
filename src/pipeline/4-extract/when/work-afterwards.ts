/**
 * A clause with a clock time, in a report of a hearing → whether it tells what somebody did about the event at another time, or at
 * the hearing: statements, interviews, reviews, post-mortems. Nobody says of which day that clock time is.
 *
 *   "She wrote her statement | at 9pm", "He was interviewed | at 3pm", "She examined the body | at 9.30am" → true
 *   "He saw the man fall | at 2.15pm", "She examined the patient | at 2.20pm"                                → false
 */
import type { Span } from '../../artifacts.ts';

const written = '(?:statements?|reports?|notes?|notebook|account|deposition)';
const seen = '(?:cctv|footage|recordings?|films?|videos?|tapes?|photographs|pictures|images|logs|records|data)';
const person =
  '(?:man|woman|boy|girl|patient|child|baby|driver|passenger|casualt|victim|officer|wounds?|injur|pulse|him|her|them)';
const studied = '(?:post-?mortem|autopsy|examination|inspection|review|tests?|survey|analysis|reconstruction|debrief)';
const work = new RegExp(
  [
    '(?:was|were|been) (?:\\p{L}+ )?(?:interviewed|questioned|charged|cautioned|bailed|remanded|debriefed)',
    '(?:interviewed|questioned|debriefed) (?:the|him|her|them|a|two|three|witnesses)',
    `(?:wrote|made|gave|signed|completed|prepared|dictated|typed|finished|took)(?: (?:up|out|down))? (?:(?:a|an|the|his|her|their|another|further|second|first|witness|police|written|pocket) )+${written}`,
    'reviewed|re-?examined|analy[sz]ed|replayed|re-?watched|downloaded|inspected|surveyed|weighed|dissected',
    `(?:watched|viewed|studied|listened to|looked through|went through) (?:\\p{L}+ ){0,3}${seen}`,
    `examined (?:the|his|her|their|its|a|an) (?!${person})`,
    `(?:carried out|performed|conducted|undertook|did|began|completed|led) (?:an?|the|his|her|their) (?:\\p{L}+ ){0,2}${studied}`,
    '(?:identified) (?:the|his|her|their) (?:\\p{L}+ )?(?:body|bodies|remains|son|daughter|husband|wife|father|mother)',
    '(?:gave|giving|began|resumed|finished) (?:(?:his|her|their) )?evidence|testif(?:ied|ying)',
  ]
    .map((one) => `\\b(?:${one})`)
    .join('|'),
  'iu',
);
const joint = /[;:,]| (?:and|but|that|when|while|before|after|which|who|until|as|because|where) /u;
const opens = /^\W*(?:\p{L}+ ){0,3}$/u;
const reach = 120;

/** `clock` is the time's place in `text`, in which its sentence stands. Linear in the sentence's length. */
export function isWorkAfterwards(text: string, sentence: Span, clock: Span): boolean {
  const left =
    text
      .slice(Math.max(sentence.start, clock.start - reach), clock.start)
      .split(joint)
      .at(-1) ?? '';
  // "At 3pm, he was interviewed": the clause is behind the comma.
  const [first = '', second = ''] = text.slice(clock.end, Math.min(sentence.end, clock.end + reach)).split(joint);
  return work.test(left) || work.test(first === '' && opens.test(left) ? second : first);
}
