/**
 * A page's paragraphs → those of its article.
 *
 * Where the page marks it (`<main>`, one `<article>`), that is all in it; else the innermost element that holds nearly
 * all of the page's prose, and the page's main heading. Paragraphs that are links and nothing else are no prose.
 */

import type { PageBlock } from './collect-blocks.ts';
import { attribute, type PageElement } from './page-tree.ts';

/** Of the prose that the innermost element must hold. */
const nearlyAll = 0.85;
/** Of a paragraph's characters that are in links. */
const mostlyLinks = 0.8;

/** In the order given. Without any prose: all that is not links. */
export function articleOf(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const told = blocks.filter(
    ({ linked, text, within }) => linked < text.length * mostlyLinks || isHeading(within.at(-1)),
  );
  const marked = markedElement(told);
  const element = marked ?? innermost(told);
  if (element === null) return told;
  const inside = told.filter(({ within }) => within.includes(element));
  if (inside.some(({ within }) => within.at(-1)?.tagName === 'h1')) return inside;
  const first = inside[0];
  const heading = told
    .slice(0, first === undefined ? 0 : told.indexOf(first))
    .filter(({ within }) => within.at(-1)?.tagName === 'h1');
  return [...heading.slice(-1), ...inside];
}

function isHeading(element: PageElement | undefined): boolean {
  return element !== undefined && /^h[1-6]$/.test(element.tagName);
}

/** `main`, or the only article that stands in no other; null where neither holds most of the prose. */
function markedElement(blocks: readonly PageBlock[]): PageElement | null {
  const mains = outermost(blocks, (element) => element.tagName === 'main' || attribute(element, 'role') === 'main');
  const bodies = outermost(blocks, ({ tagName }) => tagName === 'article');
  const all = proseOf(blocks);
  const candidates = [...(bodies.length === 1 ? bodies : []), ...mains];
  return (
    candidates.find((element) => proseOf(blocks.filter(({ within }) => within.includes(element))) >= all / 2) ?? null
  );
}

function outermost(blocks: readonly PageBlock[], is: (element: PageElement) => boolean): PageElement[] {
  return [...new Set(blocks.flatMap(({ within }) => within.find(is) ?? []))];
}

function innermost(blocks: readonly PageBlock[]): PageElement | null {
  const prose = new Map<PageElement, number>();
  for (const block of blocks)
    for (const element of block.within) prose.set(element, (prose.get(element) ?? 0) + proseOf([block]));
  const needed = proseOf(blocks) * nearlyAll;
  let found: PageElement | null = null;
  // Elements come outermost first: the last that still holds enough is the innermost.
  for (const [element, amount] of prose) if (amount >= needed && amount > 0 && element.tagName !== 'p') found = element;
  return found;
}

/** Characters outside links, of paragraphs long enough to be sentences. */
function proseOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { text, linked }) => sum + (text.length < 40 ? 0 : text.length - linked), 0);
}
