/**
 * How far a conversion is → one line of a terminal, drawn over and over, and gone when it is done:
 *
 *     reading   [############............] 1,000 of 2,000 documents
 *
 * Only folders that take a while get one, and only a terminal: a pipe or a log sees nothing.
 */
import { plainWork, type Work } from './work.ts';

const width = 24;
const fewest = 100;

interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** `end` wipes the line; it must be called before anything else is written. */
export function progressBar(screen: Screen): { readonly work: Work; readonly end: () => void } {
  if (screen.isTTY !== true) return { work: plainWork, end: () => undefined };
  let drawn = '';
  const draw = (line: string): void => {
    if (line === drawn) return;
    screen.write(`\r\u001b[2K${line}`);
    drawn = line;
  };
  const tell = (step: string, done: number, of: number): void => {
    if (of >= fewest && (done === of || done % Math.ceil(of / 100) === 0)) draw(barOf(step, done, of));
  };
  return { work: { ...plainWork, tell }, end: () => draw('') };
}

/** `barOf('reading', 1000, 2000)` is the line above. */
function barOf(step: string, done: number, of: number): string {
  const full = Math.round((done / of) * width);
  const count = `${done.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')} documents`;
  return `${step.padEnd(9)} [${'#'.repeat(full)}${'.'.repeat(width - full)}] ${count}`;
}
