/**
 * A contradiction → the diagnostic that lists its statements, each in words and with its place.
 *
 *     casebook.yaml:5:12 error ORDER-CONTRADICTION These 3 statements cannot all hold: “The gate opened” is not before
 *     09.00 on 4 May 2001 (note.txt:2); the editor puts “The gate opened” before “The keeper came” (casebook.yaml:5); …
 */
import type { Diagnostic, DiagnosticPlace } from '../../model/diagnostic.ts';
import type { EventCandidate } from '../artifacts.ts';
import { diagnose } from '../diagnostic-codes.ts';
import type { NetworkPart, Step } from './order-network.ts';
import type { Conflict } from './settle-order.ts';
import type { StatementPlaces } from './statement-places.ts';
import { instantInWords } from './when-in-words.ts';

interface Statement {
  readonly words: string;
  readonly place: DiagnosticPlace | null;
}

/** Shown at the editor's statement, else at the one that yields; the others are related places, from earliest to latest. */
export function tellConflict(
  conflict: Conflict,
  { events }: NetworkPart,
  candidates: readonly EventCandidate[],
  places: StatementPlaces,
): Diagnostic {
  const eventAt = (moment: number): EventCandidate | undefined => candidates[events[moment] ?? -1];
  const edited = conflict.steps.find((step) => step.said.basis === 'edited');
  const shown = edited ?? conflict.dropped;
  const listedSteps = shortened(conflict.steps, shown);
  const said = new Map(listedSteps.map((step) => [step, stepStatement(step, eventAt, places)] as const));
  const statements = [
    ...clockStatement(conflict.low, 'earliest', eventAt, places),
    ...said.values(),
    ...clockStatement(conflict.high, 'latest', eventAt, places),
  ];
  const main = shown === null ? undefined : said.get(shown);
  const listed = statements.map(({ words, place }) => (place === null ? words : `${words} (${placeWords(place)})`));
  const more = conflict.steps.length - listedSteps.length;
  const list = `${listed.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
  const reading = conflict.dropped === null ? null : places.wordsOf(conflict.dropped.said);
  const message = `${opening(conflict, statements.length + more)} ${list}.${closing(conflict, reading)}`;
  const related = statements.flatMap((statement) =>
    statement.place === null || statement === main ? [] : [{ place: statement.place, note: statement.words }],
  );
  const code = conflict.isError ? (conflict.kind === 'circle' ? 'ORDER-CYCLE' : 'ORDER-CONTRADICTION') : 'ORDER-YIELDS';
  return { ...diagnose(code, message, main?.place ?? null), ...(related.length === 0 ? {} : { related }) };
}

/** A person can follow so many statements. */
const mostListed = 24;

function shortened(steps: readonly Step[], shown: Step | null): readonly Step[] {
  if (steps.length <= mostListed) return steps;
  return steps.filter((step, index) => index < mostListed || step === shown);
}

function opening({ kind, isError }: Conflict, count: number): string {
  if (count === 1) return 'An event cannot be before itself:';
  const whole = kind === 'circle' ? 'go round in a circle' : 'cannot all hold';
  return isError || kind === 'circle' ? `These ${count} statements ${whole}:` : `These ${count} readings ${whole}:`;
}

function closing({ isError, untold }: Conflict, reading: string | null): string {
  const more = untold === 0 ? '' : ` So were ${untold} further readings of order that hang together with it.`;
  return isError ? '' : ` The order read from ${reading === null ? 'the words' : `“${reading}”`} was left out.${more}`;
}

function stepStatement(
  { from, to, said }: Step,
  eventAt: (moment: number) => EventCandidate | undefined,
  places: StatementPlaces,
): Statement {
  const [first, second] = [eventAt(from), eventAt(to)];
  const how = places.wordsOf(said);
  const order = `${named(first)} before ${named(second)}`;
  const read = how === null ? `the document has ${order}` : `“${how}” puts ${order}`;
  const place = places.ofOrder(said) ?? (second === undefined ? null : places.ofTime(second));
  return { words: said.basis === 'edited' ? `the editor puts ${order}` : read, place };
}

function clockStatement(
  moment: number | null,
  end: 'earliest' | 'latest',
  eventAt: (moment: number) => EventCandidate | undefined,
  places: StatementPlaces,
): Statement[] {
  const event = moment === null ? undefined : eventAt(moment);
  const iso = event?.when[end];
  if (event === undefined || iso == null) return [];
  const side = end === 'earliest' ? 'not before' : 'not after';
  return [{ words: `${named(event)} is ${side} ${instantInWords(iso)}`, place: places.ofTime(event) }];
}

/** Its title as quoted in a sentence. */
export function named(event: Pick<EventCandidate, 'title'> | undefined): string {
  return `“${(event?.title ?? '').replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

function placeWords({ file, line }: DiagnosticPlace): string {
  return `${file}:${line}`;
}
