/**
 * A page → the tags of its head: what a browser's tab, a search engine and a preview of its link say of it.
 *
 *     title · description · canonical address · Open Graph · Twitter card · linked data
 *
 * Never injuries and never the attacker's name, in an address neither: a page whose own address would spell it names none.
 */
import type { Page } from '../../app/page-address.ts';
import { pageName, pageTitle } from '../../app/page-title.ts';
import type { TimelineIndex } from '../../app/timeline-index.ts';
import { previewCard } from '../preview/preview-card.ts';
import { previewPath } from '../preview/preview-path.ts';
import { canonicalFolder } from './canonical-folder.ts';
import { describePage } from './describe-page.ts';
import type { HeadTag } from './head-tag.ts';
import { headWords } from './head-words.ts';
import { linkedData } from './linked-data.ts';
import { addressIn, folderOf, type SitePlace } from './site-place.ts';

/** Pure; the order is that in which the tags stand. */
export function headOf(page: Page, index: TimelineIndex, where: SitePlace): readonly HeadTag[] {
  const { without } = index.attackersName;
  const title = without(pageTitle(page, index));
  const description = describePage(page, index);
  const folder = canonicalFolder(page, index);
  const address = folder === null ? null : addressIn(where, folder);
  const data = linkedData(page, index, where);
  return [
    { kind: 'title', text: title },
    { kind: 'meta', name: 'description', content: description },
    ...(page.kind === 'not-found' ? [{ kind: 'meta', name: 'robots', content: 'noindex' } as const] : []),
    ...(address === null ? [] : [{ kind: 'link', rel: 'canonical', href: address } as const]),
    ...previewTags(page, index, where, { description, address }),
    ...(data === null ? [] : [{ kind: 'data', json: data } as const]),
  ];
}

/** Of a page that stands within somebody else’s: found by its full page alone, whose address it names. */
export function headOfEmbedded(page: Page, index: TimelineIndex, where: SitePlace): readonly HeadTag[] {
  const own = headOf(page, index, where).filter(
    (tag) => tag.kind === 'title' || (tag.kind === 'link' && tag.rel === 'canonical'),
  );
  return [...own, { kind: 'meta', name: 'robots', content: 'noindex' }];
}

function previewTags(
  page: Page,
  index: TimelineIndex,
  where: SitePlace,
  { description, address }: { readonly description: string; readonly address: string | null },
): readonly HeadTag[] {
  const { without, isIn } = index.attackersName;
  const site = without(index.timeline.title);
  const title = without(pageName(page, index) ?? pageTitle(page, index));
  const drawn: Page = isIn(folderOf(page)) ? { kind: 'chronology' } : page;
  const image = addressIn(where, previewPath(drawn));
  const card = previewCard(drawn, index);
  const alt = headWords.imageOf(card.site, card.time, card.title.replaceAll('\u00a0', ' '));
  const property = (property: string, content: string) => ({ kind: 'property', property, content }) as const;
  const meta = (name: string, content: string) => ({ kind: 'meta', name, content }) as const;
  return [
    property('og:type', kindsOfArticle.has(page.kind) ? 'article' : 'website'),
    property('og:title', title),
    property('og:description', description),
    ...(address === null ? [] : [property('og:url', address)]),
    property('og:site_name', site),
    property('og:locale', headWords.locale),
    property('og:image', image),
    property('og:image:type', 'image/png'),
    property('og:image:width', '1200'),
    property('og:image:height', '630'),
    property('og:image:alt', alt),
    meta('twitter:card', 'summary_large_image'),
    meta('twitter:title', title),
    meta('twitter:description', description),
    meta('twitter:image', image),
    meta('twitter:image:alt', alt),
  ];
}

const kindsOfArticle: ReadonlySet<Page['kind']> = new Set(['event', 'document', 'guide']);
