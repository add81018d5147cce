/**
 * A citation → an entry for BibTeX and BibLaTeX: `@online{air-ambulance-lands, title = {…}, …}`.
 *
 * The event's own date is in the note: `date` is that of a publication.
 */
import type { EventCitation } from './event-citation.ts';

export function toBibtex({ id, title, when, work, sources, address, accessed }: EventCitation): string {
  const fields = [
    ['title', `{${escaped(title)}}`],
    ['organization', escaped(work)],
    ['note', escaped([`Event: ${when}`, ...(sources.length > 0 ? [`From ${sources.join('; ')}`] : [])].join('. '))],
    ['url', address],
    ['urldate', accessed],
  ];
  return `@online{${id},\n${fields.map(([key, value]) => `  ${key} = {${value}}`).join(',\n')}\n}\n`;
}

const marks: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** What TeX would take for a command. */
function escaped(words: string): string {
  return words.replaceAll(/[\\{}$&%#_~^]/g, (mark) => marks[mark] ?? `\\${mark}`);
}
