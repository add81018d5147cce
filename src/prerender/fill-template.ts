/**
 * The built `index.html` and what one page needs → that page's HTML.
 *
 *     <!-- head --> … <!-- /head -->    what stands between is the page's own head
 *     ./assets/…                        from the site's base, so that it is found from the page's directory
 *     <div id="root"></div>             what React drew, and which page it is
 *
 * The policy that the site's server sends as a header stands in the page too, for servers that send none.
 */
import { contentPolicy } from './content-policy.ts';

interface Drawn {
  /** As `page-address.ts` writes it. */
  readonly path: string;
  /** The mark of the timeline. */
  readonly from: string;
  /** The names of the later parts that are on it. */
  readonly later: readonly string[];
}

interface Filling {
  /** Which page it is, and of which timeline; null where React draws it anew in the browser. */
  readonly drawn: Drawn | null;
  /** From the page to the site's base: `../../`. */
  readonly toRoot: string;
  readonly head: string;
  readonly body: string;
}

const headPlace = /<!-- head -->[\s\S]*<!-- \/head -->/;
const rootPlace = '<div id="root"></div>';

/** Throws where the template is not the one that this was written for. */
export function fillTemplate(template: string, { drawn, toRoot, head, body }: Filling): string {
  if (!headPlace.test(template) || !template.includes(rootPlace)) {
    throw new Error('index.html lacks its <!-- head --> or its <div id="root"></div>: pages cannot be made from it');
  }
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy}" />`;
  const data = `<link rel="preload" as="fetch" crossorigin href="${toRoot}timeline.json" />`;
  const page = drawn === null ? '' : ` data-page="${drawn.path}" data-timeline="${drawn.from}"${laterOf(drawn)}`;
  return template
    .replaceAll('="./', `="${toRoot}`)
    .replace(headPlace, () => `${policy}\n${data}\n${head}`)
    .replace(rootPlace, () => `<div id="root"${page}>${body}</div>`);
}

function laterOf({ later }: Drawn): string {
  return later.length === 0 ? '' : ` data-later="${later.join(' ')}"`;
}
