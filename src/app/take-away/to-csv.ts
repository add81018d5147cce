/**
 * Events → a table that a spreadsheet opens: comma-separated values as RFC 4180 has them, one row an event.
 *
 * `air-ambulance-lands` → `air-ambulance-lands,The air ambulance helicopter landed,…,2017-03-22T14:56:00+00:00,…`.
 *
 * It begins with a byte order mark, without which Excel takes UTF-8 for the machine's own code page. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
import type { TakenEvent } from './taken-event.ts';

const columns: readonly (readonly [name: string, cell: (taken: TakenEvent) => string | null])[] = [
  ['id', ({ event }) => event.id],
  ['title', ({ title }) => title],
  ['summary', ({ summary }) => summary],
  ['chapter', ({ chapter }) => chapter],
  ['when', ({ when }) => when],
  ['earliest', ({ event }) => event.when.earliest],
  ['latest', ({ event }) => event.when.latest],
  ['precision', ({ event }) => event.when.precision],
  ['basis', ({ event }) => event.when.basis],
  ['because', ({ event }) => event.when.because],
  ['words for the time', ({ event }) => event.when.phrase],
  ['told by', ({ toldBy }) => toldBy.join('; ')],
  ['told', ({ toldWhen }) => toldWhen],
  ['standing', ({ standing }) => standing],
  ['people', ({ people }) => people.join('; ')],
  ['organisations', ({ organisations }) => organisations.join('; ')],
  ['places', ({ places }) => places.join('; ')],
  ['themes', ({ themes }) => themes.join('; ')],
  ['quotation', ({ quotations }) => quotations.flatMap(({ words }) => words ?? []).join(' […] ')],
  ['source', ({ quotations }) => [...new Set(quotations.flatMap(({ places }) => places))].join('; ')],
  ['warning', ({ warning }) => warning],
  ['address', ({ address }) => address],
];

/** Lines end in CR LF; the first names the columns. */
export function toCsv(events: readonly TakenEvent[]): string {
  const rows = [columns.map(([name]) => name), ...events.map((taken) => columns.map(([, cell]) => cell(taken) ?? ''))];
  return `\uFEFF${rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;
}

function written(cell: string): string {
  const plain = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
