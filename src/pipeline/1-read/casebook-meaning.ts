/**
 * A well-shaped casebook → what in it makes no sense: ids given twice, ids that nothing has, dates that are none.
 *
 * `within: westminister` → "There is no place "westminister"; did you mean "westminster"?" at its line.
 */
import { parseMoment, type Zone, zoneOf } from '../../model/calendar.ts';
import type { Casebook } from '../../model/casebook.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { CasebookPlaces } from '../artifacts.ts';
import { diagnose } from '../diagnostic-codes.ts';
import { nearestWord } from '../nearest-word.ts';

type Path = readonly (string | number)[];

/** References to events (`after`, `before`, `aliases`) are left to the checks: the conversion may form the event. */
export function meaningFaults(casebook: Casebook, places: CasebookPlaces): Diagnostic[] {
  return [
    ...duplicates(casebook, places),
    ...sameFiles(casebook, places),
    ...references(casebook, places),
    ...placesInCircles(casebook, places),
    ...dates(casebook, places),
    ...withoutReason(casebook, places),
  ];
}

const lists = ['documents', 'anchors', 'people', 'organisations', 'places', 'themes', 'phases', 'events'] as const;

function duplicates(casebook: Casebook, places: CasebookPlaces): Diagnostic[] {
  return lists.flatMap((list) => {
    const seen = new Set<string>();
    return (casebook[list] ?? []).flatMap((entry, index) => {
      if (entry.id === undefined) return [];
      if (!seen.has(entry.id)) {
        seen.add(entry.id);
        return [];
      }
      const message = `The id "${entry.id}" stands twice under "${list}".`;
      return [diagnose('CASEBOOK-DUPLICATE-ID', message, places.value([list, index, 'id']))];
    });
  });
}

/** A document has one entry: of two, one would be passed over without a word. */
function sameFiles({ documents = [] }: Casebook, places: CasebookPlaces): Diagnostic[] {
  const seen = new Set<string>();
  return documents.flatMap(({ file }, index) => {
    if (!seen.has(file)) {
      seen.add(file);
      return [];
    }
    const message = `The file "${file}" has two entries under "documents".`;
    return [diagnose('CASEBOOK-DUPLICATE-FILE', message, places.value(['documents', index, 'file']))];
  });
}

type Kind = 'people' | 'organisations' | 'places' | 'themes' | 'phases';
const singular: Readonly<Record<Kind, string>> = {
  people: 'person',
  organisations: 'organisation',
  places: 'place',
  themes: 'theme',
  phases: 'chapter',
};

function references(casebook: Casebook, places: CasebookPlaces): Diagnostic[] {
  const known = (kind: Kind): string[] => (casebook[kind] ?? []).map((entry) => entry.id);
  const ids = Object.fromEntries((Object.keys(singular) as Kind[]).map((kind) => [kind, known(kind)]));
  return referencesOf(casebook).flatMap(({ kind, id, path }) => {
    const candidates = ids[kind] ?? [];
    if (candidates.includes(id)) return [];
    const near = nearestWord(id, candidates);
    const message = `There is no ${singular[kind]} "${id}"${near === null ? '.' : `; did you mean "${near}"?`}`;
    return [diagnose('CASEBOOK-UNKNOWN-REFERENCE', message, places.value(path))];
  });
}

interface Reference {
  readonly kind: Kind;
  readonly id: string;
  readonly path: Path;
}

function referencesOf(casebook: Casebook): Reference[] {
  const within = (casebook.places ?? []).flatMap((place, index): Reference[] =>
    place.within === undefined ? [] : [{ kind: 'places', id: place.within, path: ['places', index, 'within'] }],
  );
  const inEvents = (casebook.events ?? []).flatMap((event, index): Reference[] => {
    const list = (kind: Kind, values: readonly string[] | undefined, ...rest: Path): Reference[] =>
      (values ?? []).map((id, n) => ({ kind, id, path: ['events', index, ...rest, n] }));
    return [
      ...(event.people ?? []).map(
        ({ id }, n): Reference => ({ kind: 'people', id, path: ['events', index, 'people', n, 'id'] }),
      ),
      ...list('people', event.told?.by, 'told', 'by'),
      ...list('organisations', event.organisations, 'organisations'),
      ...list('places', event.places, 'places'),
      ...list('themes', event.themes, 'themes'),
      ...(event.phase === undefined
        ? []
        : [{ kind: 'phases', id: event.phase, path: ['events', index, 'phase'] } as const]),
    ];
  });
  return [...within, ...inEvents];
}

/** Each circle once, at the first of its places. */
function placesInCircles({ places: listed = [] }: Casebook, places: CasebookPlaces): Diagnostic[] {
  const around = new Map(listed.map(({ id, within }) => [id as string, within]));
  const told = new Set<string>();
  return listed.flatMap(({ id }, index) => {
    const circle: string[] = [id];
    let next = around.get(id);
    while (next !== undefined && !circle.includes(next)) {
      circle.push(next);
      next = around.get(next);
    }
    if (next !== id || told.has(id)) return [];
    for (const one of circle) told.add(one);
    const message = `${[...circle, id].map((one) => `"${one}"`).join(', which lies within ')}.`.replace(', which', '');
    return [diagnose('CASEBOOK-PLACE-CIRCLE', message, places.value(['places', index, 'within']))];
  });
}

/** An editor's time says why, so that a reader can judge it; without a reason it still holds. */
function withoutReason({ events = [] }: Casebook, places: CasebookPlaces): Diagnostic[] {
  return events.flatMap(({ when, told }, index) => {
    const given = [
      { said: when, path: ['events', index, 'when'] },
      { said: told?.when, path: ['events', index, 'told', 'when'] },
    ];
    return given
      .filter(({ said }) => said !== undefined && said.because === undefined)
      .map(({ path }) => diagnose('CASEBOOK-NO-REASON', 'This time is given without `because`.', places.value(path)));
  });
}

function dates(casebook: Casebook, places: CasebookPlaces): Diagnostic[] {
  const named = zoneOf(casebook.timezone ?? 'Europe/London');
  const message = `There is no time zone "${casebook.timezone ?? ''}".`;
  const unknown = named === null ? [diagnose('CASEBOOK-BAD-TIMEZONE', message, places.value(['timezone']))] : [];
  // A date that is none is none in every zone: both are told of at once.
  const zone = named ?? zoneOf('UTC');
  return zone === null ? unknown : [...unknown, ...datesIn(casebook, zone, places)];
}

function datesIn(casebook: Casebook, zone: Zone, places: CasebookPlaces): Diagnostic[] {
  return datesOf(casebook)
    .flatMap(({ text, path }) =>
      typeof text !== 'string' || parseMoment(text, zone) !== null
        ? []
        : [diagnose('CASEBOOK-BAD-DATE', `"${text}" is not a date or time.`, places.value(path))],
    )
    .concat(withoutDay(casebook, zone, places), reversed(casebook, zone, places));
}

/** Of a month or a year nobody can count back to a day: "last Tuesday" would be of a week that was only made up. */
function withoutDay({ documents = [] }: Casebook, zone: Zone, places: CasebookPlaces): Diagnostic[] {
  return documents.flatMap(({ published = '' }, index) => {
    if (parseMoment(published, zone) === null || /^\d{4}-\d\d-\d\d(?!.*\/)/u.test(published)) return [];
    const message = `"${published}" is not the day on which it was published.`;
    const mend = 'Write its day, as 2018-10-03 or 2018-10-03T20:23, or leave `published` out.';
    return [diagnose('CASEBOOK-BAD-DATE', message, places.value(['documents', index, 'published']), mend)];
  });
}

interface DateText {
  readonly text: string | null | undefined;
  readonly path: Path;
}

function datesOf(casebook: Casebook): DateText[] {
  return [
    ...(casebook.documents ?? []).map(({ published }, n) => ({ text: published, path: ['documents', n, 'published'] })),
    ...(casebook.anchors ?? []).map(({ when }, n) => ({ text: when, path: ['anchors', n, 'when'] })),
    ...intervals(casebook).flatMap(({ from, to }) => [from, to]),
  ];
}

/** Everything that is written as two keys. */
function intervals(casebook: Casebook): { from: DateText; to: DateText }[] {
  const phases = (casebook.phases ?? []).map(({ from, to }, n) => ({
    from: { text: from, path: ['phases', n, 'from'] },
    to: { text: to, path: ['phases', n, 'to'] },
  }));
  const events = (casebook.events ?? []).flatMap(({ when, told }, n) => [
    between(when, ['events', n, 'when']),
    between(told?.when, ['events', n, 'told', 'when']),
  ]);
  return [...phases, ...events];
}

function between(when: { earliest?: string | null; latest?: string | null } | undefined, path: Path) {
  return {
    from: { text: when?.earliest, path: [...path, 'earliest'] },
    to: { text: when?.latest, path: [...path, 'latest'] },
  };
}

function reversed(casebook: Casebook, zone: Zone, places: CasebookPlaces): Diagnostic[] {
  return intervals(casebook).flatMap(({ from, to }) => {
    const earliest = parseMoment(from.text ?? '..', zone)?.earliest;
    const latest = parseMoment(to.text ?? '..', zone)?.latest;
    if (!earliest || !latest || Date.parse(earliest) <= Date.parse(latest)) return [];
    const message = `"${to.text ?? ''}" is before "${from.text ?? ''}".`;
    return [diagnose('CASEBOOK-BAD-DATE', message, places.value(to.path))];
  });
}
