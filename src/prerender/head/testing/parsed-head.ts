/**
 * Markup of a head → what a crawler finds in it: parsed as browsers parse, so that what would end the head early is seen.
 *
 * `<title>A &amp; B</title>` → `{title: 'A & B', metas: Map{}, …}`; `strayed` holds what did not stay in the head.
 */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

export interface ParsedHead {
  readonly title: string | null;
  /** By `name` or `property`. */
  readonly metas: ReadonlyMap<string, string>;
  /** By `rel`. */
  readonly links: ReadonlyMap<string, string>;
  readonly data: readonly unknown[];
  /** All text and attributes, to look for words that must not be there. */
  readonly all: string;
  readonly strayed: readonly string[];
}

export function parseHead(markup: string): ParsedHead {
  const html = parse(`<!doctype html><html><head>${markup}</head><body></body></html>`).childNodes.find(isElement);
  const [head, body] = html?.childNodes.filter(isElement) ?? [];
  const elements = head?.childNodes.filter(isElement) ?? [];
  const named = (tag: string) => elements.filter((element) => element.tagName === tag);
  const pairs = (tag: string, keys: readonly string[], value: string) =>
    new Map(
      named(tag).map((element) => [
        keys.map((key) => attribute(element, key)).find((each) => each !== null) ?? '',
        attribute(element, value) ?? '',
      ]),
    );
  const title = named('title')[0];
  return {
    title: title === undefined ? null : textOf(title),
    metas: pairs('meta', ['name', 'property'], 'content'),
    links: pairs('link', ['rel'], 'href'),
    data: named('script').map((element) => JSON.parse(textOf(element)) as unknown),
    all: elements.flatMap((element) => [textOf(element), ...element.attrs.map(({ value }) => value)]).join('\n'),
    strayed: (body?.childNodes ?? []).map(({ nodeName }) => nodeName),
  };
}

function isElement(node: DefaultTreeAdapterTypes.ChildNode): node is Element {
  return 'tagName' in node;
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

function textOf(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}
