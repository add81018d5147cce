/**
 * Tags of a page's head as data → the markup they come to.
 *
 * `[{kind: 'title', text: 'A & B'}]` → `<title>A &amp; B</title>`. Whatever a tag holds, it stays within its tag: text is
 * escaped, and data is a block that no text in it can end.
 */

export type HeadTag =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'meta'; readonly name: string; readonly content: string }
  /** Open Graph's way of a `meta`. */
  | { readonly kind: 'property'; readonly property: string; readonly content: string }
  | {
      readonly kind: 'link';
      readonly rel: string;
      readonly href: string;
      readonly type?: string;
      readonly title?: string;
    }
  /** Linked data, as a block of data that no browser runs. */
  | { readonly kind: 'data'; readonly json: object };

/** One tag a line. */
export function renderHead(tags: readonly HeadTag[]): string {
  return tags.map(render).join('\n');
}

function render(tag: HeadTag): string {
  switch (tag.kind) {
    case 'title':
      return `<title>${escapeMarkup(tag.text)}</title>`;
    case 'meta':
      return `<meta name="${escapeMarkup(tag.name)}" content="${escapeMarkup(tag.content)}" />`;
    case 'property':
      return `<meta property="${escapeMarkup(tag.property)}" content="${escapeMarkup(tag.content)}" />`;
    case 'link':
      return `<link${attribute('rel', tag.rel)}${attribute('type', tag.type)}${attribute('title', tag.title)}${attribute('href', tag.href)} />`;
    case 'data':
      return `<script type="application/ld+json">${escapeData(tag.json)}</script>`;
  }
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${escapeMarkup(value)}"`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\u2028': '&#8232;',
  '\u2029': '&#8233;',
};

export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"'\u2028\u2029]/g, (sign) => entities[sign] ?? sign);
}

/** JSON in which no tag and no comment can begin; the same value when it is read back. */
function escapeData(json: object): string {
  return JSON.stringify(json).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
