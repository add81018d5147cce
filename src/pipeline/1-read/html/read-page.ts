/**
 * A saved web page → the paragraphs of its article with their lines in the file, and what its metadata say of it.
 *
 *     <h1>Ferry lost</h1>                          →   {line: 1, text: 'Ferry lost'}, {line: 2, text: 'It sank.'}
 *     <p>It <em>sank</em>.</p><script>…</script>
 *
 * The page is data: it is parsed as the standard says (https://html.spec.whatwg.org/multipage/parsing.html), nothing in
 * it runs, nothing is fetched, and none of its markup goes further than this folder.
 */
import { parse } from 'parse5';
import type { Particulars } from '../particulars.ts';
import type { Block } from '../read-body.ts';
import { articleOf } from './article-of.ts';
import { collectBlocks } from './collect-blocks.ts';
import { joinStamps } from './join-stamps.ts';
import { pageParticulars } from './page-particulars.ts';
import { withoutStrayFormatting } from './stray-formatting.ts';

/** A page without words has no blocks. Never throws, whatever the text. */
export function readPage(text: string): { readonly blocks: readonly Block[]; readonly particulars: Particulars } {
  const document = parse(withoutStrayFormatting(text.replace(/\r\n?/g, '\n')), { sourceCodeLocationInfo: true });
  const blocks = articleOf(collectBlocks(document, 0));
  return { blocks: joinStamps(blocks), particulars: pageParticulars(document) };
}
