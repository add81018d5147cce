/**
 * Events → a text in Markdown (CommonMark) with a heading a chapter, every quotation with its place, every event with
 * its address.
 *
 *     ### The air ambulance helicopter landed
 *
 *     **14.56 on Wednesday 22 March 2017** (day from a named event). Witness’s account by Dr Hudson.
 *
 *     > The helicopter landed at 14.56
 *     >
 *     > — Live blog of the inquests (first capture), line 30
 */
import { pageWords } from '../words/page-words.ts';
import { words as catalogue } from '../words/words.ts';
import type { TakenEvent, TakenQuotation } from './taken-event.ts';

export interface MarkdownSetting {
  readonly title: string;
  /** "12 of 72 events with Dr Hudson". */
  readonly selection: string;
  readonly address: string;
}

export function toMarkdown(events: readonly TakenEvent[], { title, selection, address }: MarkdownSetting): string {
  const blocks = [`# ${plain(title)}`, `${plain(selection)}: <${address}>`];
  let chapter: string | null = null;
  for (const taken of events) {
    if (taken.chapter !== chapter) blocks.push(`## ${plain(taken.chapter)}`);
    chapter = taken.chapter;
    blocks.push(...entry(taken));
  }
  return `${blocks.join('\n\n')}\n`;
}

function entry({ title, summary, when, basis, said, quotations, warning, address }: TakenEvent): string[] {
  return [
    `### ${plain(title)}`,
    `**${plain(when)}** (${plain(basis)}). ${plain(said)}.`,
    ...(summary === '' ? [] : [plain(summary)]),
    ...quotations.map((quotation) => quoted(quotation, warning)),
    `<${address}>`,
  ];
}

function quoted({ words, places }: TakenQuotation, warning: string): string {
  const said =
    words === null
      ? `*${plain(pageWords.takeAway.wordsLeftOut(warning || catalogue.injuries.warning))}*`
      : plain(words);
  return `> ${said}\n>\n> — ${plain(places.join('; '))}`;
}

/** Words as words: what Markdown would read as a mark of its own is escaped, and line breaks are spaces. */
function plain(words: string): string {
  return words
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_[\]<>&#|~]/g, (mark) => `\\${mark}`)
    .replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2')
    .replace(/^([+-])(?= |$)/, '\\$1');
}
