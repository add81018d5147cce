/** The words of the chart above the list. */
import type { Standing } from '../../../model/event.ts';
import type { LanesBy } from '../../view-state.ts';
import { events } from './terms.ts';

/** Short enough to stand before a lane: who speaks, as the full words of a standing say elsewhere. */
const speakers: Readonly<Record<Standing, string>> = {
  account: 'Witnesses',
  statement: 'Statements',
  examination: 'Experts',
  official: 'Officials',
  report: 'The documents',
  submission: 'Counsel',
  finding: 'Findings',
};

const lanesBy: Readonly<Record<LanesBy, string>> = {
  standing: 'who speaks',
  theme: 'theme',
  person: 'person',
  place: 'place',
  phase: 'chapter',
};

const noLane: Readonly<Record<LanesBy, string>> = {
  standing: 'Others',
  theme: 'No theme',
  person: 'Nobody named',
  place: 'No place named',
  phase: 'Others',
};

export const chart = {
  region: 'Timeline chart',
  strip: 'What the chart shows',
  /** On the chart one scale for everything; in the list, all chapters. */
  whole: { chart: 'Whole, to scale', list: 'Whole' },
  marks: 'Marks in the chart',
  closer: 'Closer',
  wider: 'Wider',
  earlier: 'Earlier',
  later: 'Later',
  all: 'All of it',
  key: 'What the marks mean',
  inChart: 'In the chart',
  linesMean: 'How the time of a line is known',
  inStrip: 'In the strip of chapters above',
  stripScale:
    'Each chapter fills its own width, whether it is a day or years. Where more than five lines would stand at once, the rest share the lowest.',
  stripShapes: {
    range: 'An event that was at some time along the line; no closer time is known',
    moment: 'An event known to the minute',
  },
  rows: 'Each row is for what is named on its left; an event of several stands in each. Of what describes injuries it says whose word it is, and the title only where such passages are shown; pointing at a mark names it.',
  keys: 'Arrow keys go from mark to mark, Page Up and Page Down from chapter to chapter, Enter opens, Escape goes back.',
  drawn: 'Drawn',
  scales: { order: 'in order', list: 'as a list', time: 'to scale' },
  hints: {
    order: 'In order, not to scale: only along a line is it known that each came before the next.',
    list: 'A list, not to scale: their times do not tell these events apart.',
    time: 'Point at a mark to read its name.',
  },
  unordered: 'Order not known',
  lanes: 'Lanes by',
  lanesBy,
  otherLanes: 'All others',
  noLane,
  speakers,
  untimed: 'Time not stated',
  noTimes: 'No event of this chapter has a stated time.',
  /** Of a chapter, where the number of all is said once for all of them. */
  left: (shown: number, total: number) => `${shown} of ${total}`,
  moreInList: (count: number) => `${count} more in the list`,
  nothing: 'There is nothing to draw: no event is left.',
  /** What a mark is called wherever it is named. */
  mark: (time: string, title: string) => `${time}: ${title}`,
  counted: (span: string, count: number) => `${span}: ${events(count)}, show them`,
  countedBeside: (span: string, count: number) => `${span}: ${events(count)} beside the open one, show them`,
  note: (standing: string, basis: string) => `${standing}; time: ${basis}`,
  countedNote: 'too close together to be drawn one by one',
  /** What sort of time a mark stands for. */
  shapes: {
    minute: 'An event known to the minute',
    thoughtMinute: 'An event put at a minute by the order of events or by the editor',
    within: 'An event that was at some time along the line; both ends are soft, as neither is stated',
    between: 'An event between two times that the words themselves give',
    openEnd: 'An event of which one end only is known; where the line fades, nothing is stated',
    short: 'An event whose time is too short to be drawn as a line here',
    thoughtShort: 'The same, put there by the order of events or by the editor',
    count: 'Several events too close to be drawn apart; press it to see them',
    untimed: 'An event without a stated time, in the order of the list',
  },
  /** The same where places are an order. */
  ordered: {
    minute: 'An event known to the minute',
    point: 'An event whose minute is not known',
    line: 'What stands left on a line is known to come before what stands right on it. Between one line and another nothing is said, but where pointing at a mark joins them',
    lead: 'Nothing here is known to come before it: how early it was is not stated',
    loose: 'Nothing says what it came before or after; in the order of the list',
    count: 'Several events too close to be drawn apart; press it to see them',
  },
  /** How the time of a line is known. */
  lines: {
    stated: 'Stated in the words',
    resolved: 'Worked out from the day of publication',
    anchored: 'Worked out from a moment that the documents name',
    bounded: 'Known only from the order of events',
    edited: 'Decided by the editor, with a reason',
  },
};
