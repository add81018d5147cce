/**
 * A page's JSON-LD → what it says of its article.
 *
 * `{"@type": "NewsArticle", "headline": "Ferry lost", "datePublished": "2019-05-14T16:30+01:00", "author": {"name": "Ada
 * Lind"}}` → title, publication and author. Data that is no JSON, or of another type, says nothing.
 */
type Found = Record<'title' | 'publisher' | 'author' | 'published' | 'url', string | null>;

const articleTypes = /(?:Article|LiveBlogPosting|BlogPosting|Report)$/;
const deepest = 6;

/** What else the page says of itself, by which its own article is told from those that it only links to. */
interface Page {
  readonly url: string | null;
  readonly heading: string | null;
}

/**
 * `scripts` are the texts of all `application/ld+json` scripts. Of several articles the page's own is the one of its
 * address or, where none has that, of its heading; else the first.
 */
export function linkedData(scripts: readonly string[], page: Page): Found {
  const articles = scripts.flatMap((script) => articlesIn(parsed(script), 0));
  const article =
    articles.find((one) => addressesOf(one).some((url) => isSame(url, page.url))) ??
    articles.find((one) => isSame(textAt(one, ['headline', 'name']), page.heading)) ??
    articles[0];
  return {
    title: textAt(article, ['headline', 'name']),
    publisher: nameOf(article?.publisher),
    author: nameOf(article?.author),
    published: textAt(article, ['datePublished', 'dateCreated']),
    url: textAt(article, ['url']) ?? idOf(article?.mainEntityOfPage),
  };
}

function addressesOf(article: Thing): readonly (string | null)[] {
  return [textAt(article, ['url']), textAt(article, ['@id']), idOf(article.mainEntityOfPage)];
}

function isSame(one: string | null, other: string | null): boolean {
  const plain = (words: string): string =>
    words
      .replace(/[#?].*$|\/$/gu, '')
      .replace(/\s+/gu, ' ')
      .trim()
      .toLowerCase();
  return one !== null && other !== null && plain(one) === plain(other);
}

interface Thing {
  readonly '@type'?: unknown;
  readonly '@graph'?: unknown;
  readonly '@id'?: unknown;
  readonly mainEntity?: unknown;
  readonly mainEntityOfPage?: unknown;
  readonly headline?: unknown;
  readonly name?: unknown;
  readonly url?: unknown;
  readonly datePublished?: unknown;
  readonly dateCreated?: unknown;
  readonly author?: unknown;
  readonly publisher?: unknown;
}

/** Marks by which a script hides its text from programs that do not know scripts. */
const wrapping =
  /^\s*(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*\/)?|(?:\/\/|\/\*)?\s*(?:\]\]>|-->)\s*(?:\*\/)?\s*$/gu;

/** Null for what is no JSON: pages are full of it, and a page without data is no trouble. */
function parsed(script: string): unknown {
  try {
    return JSON.parse(script.replace(wrapping, ''));
  } catch {
    return null;
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function articlesIn(value: unknown, depth: number): Thing[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((one) => articlesIn(one, depth + 1));
  if (!isThing(value)) return [];
  const types = [value['@type']].flat();
  const own = types.some((type) => typeof type === 'string' && articleTypes.test(type)) ? [value] : [];
  return [...own, ...articlesIn(value['@graph'], depth + 1), ...articlesIn(value.mainEntity, depth + 1)];
}

function textAt(thing: Thing | undefined, keys: readonly (keyof Thing)[]): string | null {
  for (const key of keys) {
    const value = thing?.[key];
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return null;
}

/** A name, a thing that has one, or several of these. */
function nameOf(value: unknown): string | null {
  const names = [value].flat().flatMap((one) => {
    if (typeof one === 'string' && !/^https?:/i.test(one)) return [one];
    return isThing(one) ? (textAt(one, ['name']) ?? []) : [];
  });
  return names.length === 0 ? null : names.join(', ');
}

function idOf(value: unknown): string | null {
  return typeof value === 'string' ? value : isThing(value) ? textAt(value, ['@id', 'url']) : null;
}
