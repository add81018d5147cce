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
  linesMean: 'The line says how its time is known:',
  stripMeans:
    'In the strip above, each chapter has a scale of its own: a line is an event that happened somewhere within it, a tick one known to the minute.',
  keys: 'Arrow keys go from mark to mark, Page Up and Page Down from chapter to chapter, Enter opens, Escape goes back.',
  hint: 'Point at a mark to read its name.',
  drawn: 'Drawn',
  scales: { order: 'in order', time: 'to scale' },
  orderHint: 'In order, not to scale: only along a line is it known that each came before the next.',
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
  note: (standing: string, basis: string) => `${standing}, time ${basis}`,
  countedNote: 'too close together to be drawn one by one',
  /** What sort of time a mark stands for. */
  shapes: {
    minute: 'Known to the minute',
    thoughtMinute: 'To the minute, by order or the editor',
    within: 'Somewhere within this time',
    between: 'Between these two times, as the words say',
    openEnd: 'One end is not stated',
    short: 'A time too short to be drawn to scale here',
    thoughtShort: 'The same, by order or the editor',
    count: 'Several events, counted together',
    untimed: 'No time is stated: in the order of the list',
  },
  /** The same where places are an order. */
  ordered: {
    minute: 'An event known to the minute',
    point: 'An event not known to the minute',
    line: 'Each came before the next. Of two lines nothing is said, but where pointing at a mark joins them',
    loose: 'Nothing says what it came before or after: in the order of the list',
    count: 'Several events, counted together',
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
