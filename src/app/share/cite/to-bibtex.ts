/**
 * A citation → an entry for BibTeX and BibLaTeX: `@online{air-ambulance-lands, title = {…}, …}`.
 */
import type { Citation } from './citation.ts';
import { citationNotes } from './citation-notes.ts';

export function toBibtex(citation: Citation): string {
  const { id, title, work, address, accessed } = citation;
  const notes = citationNotes(citation);
  const fields = [
    ['title', `{${escaped(title)}}`],
    ...(work === null ? [] : [['organization', escaped(work)]]),
    ...(notes.length === 0 ? [] : [['note', escaped(notes.join('. '))]]),
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
