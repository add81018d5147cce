/**
 * A parsed page → its paragraphs in order: the words between one block-level tag and the next.
 *
 * `<div>One <b>two</b><br><br>three</div>` → "One two", "three". What a reader of the page would not see is left out:
 * scripts, styles, forms, menus, and what is marked as hidden. Marks of menus, sharing and advertising in a class are
 * taken at their word.
 */
import type { Block } from '../read-body.ts';
import { chronologyCells } from './chronology-cells.ts';
import { isDatedList } from './dated-list.ts';
import { OpenBlock } from './open-block.ts';
import { attribute, isElement, type PageElement, type PageNode, walk } from './page-tree.ts';

export interface PageBlock extends Block {
  /** How many of its characters are in links. */
  readonly linked: number;
  /** The elements around it, outermost first; of a page nested deeper than any that people write, the outer ones. */
  readonly within: readonly PageElement[];
}

const blockTags = new Set(
  `address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer h1 h2 h3
  h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table tbody tfoot thead tr ul`.split(
    /\s+/,
  ),
);
const asideTags = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'figcaption', 'caption', 'legend']);
const unseenTags = new Set(
  `script style template noscript head iframe object embed svg math canvas audio video form button select textarea input
  nav aside footer dialog menu map`.split(/\s+/),
);
/** Of the elements of AMP (https://amp.dev/documentation/components/) those that hold no words of an article. */
const unseenAmp =
  /^amp-(?:ad|auto-ads|sticky-ad|embed|sidebar|consent|analytics|iframe|social-share|user-notification|next-page|audio|video|lightbox)/;
const unseenRoles = new Set(['navigation', 'complementary', 'contentinfo', 'search', 'banner', 'dialog', 'alert']);
const furniture =
  /(?:^|[\s_-])(?:nav|navbar|menu|breadcrumbs?|share|sharing|social|related|recommended|newsletter|signup|cookies?|advert|advertisement|ads?|promo|sidebar|sponsored|paywall|subscribe|popular|trending|footer|author[_-](?:bio|box|info)|about[_-](?:the[_-])?author)(?:$|[\s_-])/i;
/** What readers wrote below; "has-comments" only says that there are some, and "comment" alone may be a newspaper's own section. */
const comments =
  /(?:^|[\s_-])(?<!(?:no|has|with|open|show|allow|enable)[_-])(?:comments|comment[_-]?(?:list|area|section|thread|form|body)|disqus|reader[_-]comments?)(?![_-](?:open|closed?|enabled|disabled|count|on|off)\b)(?:$|[\s_-])/i;
const navigation = /(?:^|[\s_-])(?:nav|navbar|menu|breadcrumbs?)(?:$|[\s_-])/i;

const deepest = 100;

/** `above` lines are added to each block's number. */
export function collectBlocks(root: PageNode, above: number): PageBlock[] {
  const blocks: PageBlock[] = [];
  const ofHeadline = aroundHeadline(root);
  const cells = chronologyCells(root);
  const within: PageElement[] = [];
  const open = new OpenBlock();
  let links = 0;
  let asides = 0;
  let isTableHead = false;
  const flush = (): void => {
    const { line, text, linked } = open.take();
    const mark = asides > 0 || isTableHead ? ({ aside: true, ...levelOf(within) } as const) : {};
    if (text !== '') blocks.push({ line: line + above, text, linked, within: within.slice(0, deepest), ...mark });
    isTableHead = false;
  };
  const enter = (node: PageNode): boolean => {
    if ('value' in node && node.nodeName === '#text') {
      const line = node.sourceCodeLocation?.startLine ?? 1;
      const parts = within.at(-1)?.tagName === 'pre' ? node.value.split(/(\n[^\S\n]*\n)/) : [node.value];
      parts.reduce((at, part, index) => {
        if (index > 0) flush();
        return open.add(part, at, links > 0);
      }, line);
    }
    if (!isElement(node)) return 'childNodes' in node;
    if (isUnseen(node, ofHeadline) && !(isBeside(node) && isDatedList(node))) return false;
    if (node.tagName === 'br') {
      if (open.breakLine() > 1) flush();
      return false;
    }
    if (blockTags.has(node.tagName)) {
      flush();
      within.push(node);
      if (asideTags.has(node.tagName)) asides += 1;
    }
    if (node.tagName === 'td' || node.tagName === 'th') return enterCell(node);
    if (node.tagName === 'a') links += 1;
    return true;
  };
  const enterCell = (cell: PageElement): boolean => {
    open.leaveSpace();
    const read = cells.get(cell);
    isTableHead = read?.part === 'head';
    if (read === undefined || isTableHead) return true;
    flush();
    if (read.part === 'told' && !read.hasBlocks) open.label(read.at);
    if (read.part === 'told' && read.hasBlocks) {
      open.add(read.at, cell.sourceCodeLocation?.startLine ?? 1, false);
      flush();
    }
    return read.part !== 'time' && read.part !== 'empty';
  };
  walk(root, enter, (element) => {
    if (element.tagName === 'a') links -= 1;
    if (!blockTags.has(element.tagName)) return;
    flush();
    within.pop();
    if (asideTags.has(element.tagName)) asides -= 1;
  });
  flush();
  return blocks;
}

/** Of the heading that the words stand in; none in a caption. */
function levelOf(within: readonly PageElement[]): { readonly level?: number } {
  const heading = within.findLast(({ tagName }) => /^h[1-6]$/u.test(tagName));
  return heading === undefined ? {} : { level: Number(heading.tagName.slice(1)) };
}

/** It may hold words of the article's own: not what is hidden, and no part of a page's frame. */
function isBeside(element: PageElement): boolean {
  return /^(?:aside|div|section|ul|ol)$/u.test(element.tagName) && !isHidden(element);
}

function isHidden(element: PageElement): boolean {
  if (attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style') ?? '');
}

/** The elements around the page's first `<h1>`: whatever their classes say, they hold the article. */
function aroundHeadline(root: PageNode): ReadonlySet<PageNode> {
  const around = new Set<PageNode>();
  let found: PageElement | null = null;
  walk(root, (node) => {
    if (found === null && isElement(node) && node.tagName === 'h1') found = node;
    return found === null;
  });
  const headline: PageElement | null = found;
  for (let at: PageNode | null = headline; at !== null; at = parentOf(at)) around.add(at);
  return around;
}

function parentOf(node: PageNode): PageNode | null {
  return 'parentNode' in node ? node.parentNode : null;
}

function isUnseen(element: PageElement, ofHeadline: ReadonlySet<PageNode>): boolean {
  if (unseenTags.has(element.tagName) || unseenAmp.test(element.tagName) || isHidden(element)) return true;
  if (unseenRoles.has(attribute(element, 'role') ?? '')) return true;
  if (element.tagName === 'body' || element.tagName === 'html' || element.tagName === 'main') return false;
  return ['class', 'id'].some((name) => {
    const words = attribute(element, name) ?? '';
    if (ofHeadline.has(element)) return navigation.test(words);
    return furniture.test(words) || comments.test(words);
  });
}
