/**
 * A path in the casebook → the line and column where it is written.
 *
 * `value(['people', 0, 'part'])` → `casebook.yaml:8:55`; what is missing is shown at the nearest thing around it.
 */
import { type Document, isMap, isNode, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { DiagnosticPlace } from '../../model/diagnostic.ts';
import type { CasebookPlaces, Line } from '../artifacts.ts';
import { textPlace } from './text-place.ts';

type Path = readonly (string | number)[];

/** Places for a folder without a casebook: always null. */
export const noPlaces: CasebookPlaces = { value: () => null, key: () => null };

export function casebookPlaces(file: string, text: string, lines: readonly Line[], document: Document): CasebookPlaces {
  const at = (node: Node | null): DiagnosticPlace | null => {
    const [start, end] = node?.range ?? [0, 1];
    return textPlace(file, text, lines, { start, end });
  };
  return {
    value: (path) => at(nodeAt(document, path)),
    key: (path) => at(keyAt(document, path)),
  };
}

/** The node at the path, or the last one on the way that exists. */
function nodeAt(document: Document, path: Path): Node | null {
  let node: Node | null = document.contents;
  for (const step of path) {
    const next = child(node, step);
    if (next === null) return firstKey(node);
    node = next;
  }
  return isMap(node) ? firstKey(node) : node;
}

/** A mapping is shown by its first key, so that the caret does not underline all of it. */
function firstKey(node: Node | null): Node | null {
  const key: unknown = isMap(node) ? node.items[0]?.key : null;
  return isNode(key) ? key : node;
}

function child(node: Node | null, step: string | number): Node | null {
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return isNode(item) ? item : null;
  }
  const value = pairAt(node, step)?.value;
  return isNode(value) ? value : null;
}

function keyAt(document: Document, path: Path): Node | null {
  const parent = path.slice(0, -1).reduce<Node | null>(child, document.contents);
  const key = pairAt(parent, path.at(-1) ?? '')?.key;
  return isNode(key) ? key : nodeAt(document, path);
}

function pairAt(node: Node | null, key: string | number): Pair | undefined {
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => (isScalar(pair.key) ? pair.key.value : pair.key) === key);
}
