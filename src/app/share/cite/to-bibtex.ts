/**
 * A citation → an entry for BibTeX and BibLaTeX: `@online{air-ambulance-lands, title = {…}, …}`.
 *
 * The event's own date is in the note: `date` is that of a publication.
 */
import { words } from '../../words/words.ts';
import type { EventCitation } from './event-citation.ts';

export function toBibtex({ id, title, when, work, sources, address, accessed }: EventCitation): string {
  const notes = [
    words.event.citedTime(when),
    ...(sources.length > 0 ? [words.event.citedFrom(sources.join('; '))] : []),
  ];
  const fields = [
    ['title', `{${escaped(title)}}`],
    ['organization', escaped(work)],
    ['note', escaped(notes.join('. '))],
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
function escaped(text: string): string {
  return text.replaceAll(/[\\{}$&%#_~^]/g, (mark) => marks[mark] ?? `\\${mark}`);
}
