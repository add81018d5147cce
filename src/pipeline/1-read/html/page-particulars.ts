/**
 * A parsed page → its title, publication, author, publisher and address, from what it says for machines.
 *
 * In this order: schema.org in JSON-LD (https://schema.org/Article), `<meta>` (Open Graph, https://ogp.me/#type_article,
 * and the names that publishers use), `<time datetime>` marked as the publication's, `<link rel=canonical>`, `<h1>`.
 */
import { parseFragment } from 'parse5';
import { type Particulars, particularsOf } from '../particulars.ts';
import { linkedData } from './linked-data.ts';
import { attribute, isElement, type PageElement, type PageNode, textOf, walk } from './page-tree.ts';

const names = {
  title: ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'citation_title', 'headline'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'date.published',
    'publish-date',
    'publish_date',
    'publication_date',
    'pubdate',
    'parsely-pub-date',
    'sailthru.date',
    'bt:pubdate',
    'rnews:datepublished',
    'citation_publication_date',
    'citation_date',
    'dcterms.created',
    'dcterms.issued',
    'dcterms.date',
    'dc.date.issued',
    'dc.date',
    'date',
  ],
  author: [
    'author',
    'parsely-author',
    'sailthru.author',
    'byl',
    'dc.creator',
    'dcterms.creator',
    'citation_author',
    'article:author',
    'article:author_name',
  ],
  publisher: ['og:site_name', 'publisher', 'dc.publisher', 'application-name'],
  url: ['og:url', 'parsely-link'],
} as const;

/** Keys without a usable value are left out. */
export function pageParticulars(document: PageNode): Particulars {
  const elements = elementsOf(document);
  const canonical = canonicalOf(elements);
  const scripts = elements.filter(isLinkedData).map((element) => scriptOf(element));
  const data = linkedData(scripts, { url: canonical, heading: headingOf(elements) });
  const meta = metaOf(elements);
  const first = (key: keyof typeof names): string | null =>
    names[key].flatMap((name) => meta.get(name) ?? []).find((value) => value.trim() !== '') ?? null;
  const author = names.author.flatMap((name) => meta.get(name) ?? []).find((value) => !/^https?:|^\s*$/i.test(value));
  return particularsOf(
    {
      title: unescaped(data.title ?? first('title')) ?? headingOf(elements),
      publisher: unescaped(data.publisher ?? first('publisher')),
      author: unescaped(data.author ?? author ?? null),
      published: data.published ?? first('published') ?? timeOf(elements),
      url: canonical ?? data.url ?? first('url'),
    },
    "the page's own metadata",
  );
}

/** Publishers escape what stands in a script or an attribute once too often: "Gates &amp;amp; walls". */
function unescaped(words: string | null): string | null {
  return words?.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/giu, (one) => wordOf(one)) ?? null;
}

/** An entity → its character; what is none stays. */
function wordOf(entity: string): string {
  const [node] = parseFragment(entity).childNodes;
  return node !== undefined && 'value' in node ? node.value : entity;
}

function elementsOf(document: PageNode): PageElement[] {
  const elements: PageElement[] = [];
  walk(document, (node) => {
    if (isElement(node)) elements.push(node);
    return true;
  });
  return elements;
}

function isLinkedData(element: PageElement): boolean {
  return element.tagName === 'script' && /^application\/ld\+json\b/i.test(attribute(element, 'type') ?? '');
}

function scriptOf(element: PageElement): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

/** The first value of each name; `name`, `property` and `itemprop` are one to those who write pages. */
function metaOf(elements: readonly PageElement[]): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of elements) {
    if (element.tagName !== 'meta') continue;
    const name = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop');
    const content = attribute(element, 'content');
    if (name !== null && content !== null && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
  }
  return meta;
}

function timeOf(elements: readonly PageElement[]): string | null {
  const marked = elements.find((element) => {
    if (element.tagName !== 'time' || attribute(element, 'datetime') === null) return false;
    const says = `${attribute(element, 'itemprop') ?? ''} ${attribute(element, 'class') ?? ''}`;
    return /datePublished|dt-published|entry-date|\bpublished\b/i.test(says) || attribute(element, 'pubdate') !== null;
  });
  return marked === undefined ? null : attribute(marked, 'datetime');
}

function canonicalOf(elements: readonly PageElement[]): string | null {
  const link = elements.find((one) => one.tagName === 'link' && /\bcanonical\b/i.test(attribute(one, 'rel') ?? ''));
  return link === undefined ? null : attribute(link, 'href');
}

function headingOf(elements: readonly PageElement[]): string | null {
  const heading =
    elements.find(({ tagName }) => tagName === 'h1') ?? elements.find(({ tagName }) => tagName === 'title');
  return heading === undefined ? null : textOf(heading);
}
