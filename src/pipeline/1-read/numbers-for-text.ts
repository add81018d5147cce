/**
 * A parsed casebook → the bare numbers in it that stand where a title, a name or other words are wanted.
 *
 * `title: 5` → "title" takes text, but here is the number 5, at `casebook.yaml:1:8`; `title: "5"` is text.
 *
 * The casebook is read with every plain value as the text that was written, so that `2017-03-22` stays what it is; what
 * YAML takes for a number (YAML 1.2.2, 10.3.2, the core schema) is only found by how it was written.
 */
import { type Document, isMap, isScalar, isSeq, Scalar } from 'yaml';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { CasebookPlaces } from '../artifacts.ts';
import { diagnose } from '../diagnostic-codes.ts';

type Path = readonly (string | number)[];

/** Keys that take words. Dates, ids, files and what is quoted from a document may well look like a number. */
const wordy: ReadonlySet<string> = new Set(
  'title name names publisher author basis description part summary because warning aliases cues'.split(' '),
);
const number = /^(?:[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+)$/;

/** In the order in which they are written. */
export function numbersForText(document: Document, places: CasebookPlaces): Diagnostic[] {
  return numbersIn(document.contents, []).map(({ path, key, written }) => {
    const message = `"${key}" takes text, but here is the number ${written}.`;
    return diagnose('CASEBOOK-WRONG-TYPE', message, places.value(path), `If it is meant as words, write "${written}".`);
  });
}

function numbersIn(node: unknown, path: Path): { path: Path; key: string; written: string }[] {
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) =>
      isScalar(key) ? numbersIn(value, [...path, String(key.value)]) : [],
    );
  }
  if (isSeq(node)) return node.items.flatMap((item, index) => numbersIn(item, [...path, index]));
  const key = path.findLast((step) => typeof step === 'string');
  if (!isScalar(node) || node.type !== Scalar.PLAIN || typeof key !== 'string' || !wordy.has(key)) return [];
  const written = String(node.value);
  return number.test(written) ? [{ path, key, written }] : [];
}
