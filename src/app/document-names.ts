/**
 * The documents → the short name of each, for where its title is too long and its file's name says nothing to a reader.
 *
 *     “Live blog of the inquests (first capture)”, “… (second capture)”  → first capture, second capture
 *     “Inspector’s report”, “Statement of Ann Carter, 14 May 2021”       → as they stand: they are short
 *     “An account of the loss of the ferry, with all that was heard of it”, alone  → An account of the loss of the ferry, with…
 *
 * Two documents never share one: where their short names would be the same, both go by their whole titles, and where these are
 * the same too, by their ids.
 */
import type { SourceDocument } from '../model/source.ts';

type Named = Readonly<Record<keyof Pick<SourceDocument, 'id' | 'title'>, string>>;

/** Letters, beyond which a title is too long to stand before each line that is cited. */
const longest = 42;

/** One for each id. */
export function documentNames(documents: readonly Named[]): ReadonlyMap<string, string> {
  const shared = counted(documents.map(({ title }) => edition(title)?.work));
  const short = ({ title }: Named) => {
    const known = edition(title);
    return known !== null && (shared.get(known.work) ?? 0) > 1 ? known.name : begun(title);
  };
  const [shorts, titles] = [counted(documents.map(short)), counted(documents.map(({ title }) => title))];
  const nameOf = (document: Named) => {
    const name = short(document);
    if (name !== '' && shorts.get(name) === 1) return name;
    return titles.get(document.title) === 1 ? document.title : document.id;
  };
  return new Map(documents.map((document) => [document.id, nameOf(document)]));
}

/** "Live blog (first capture)" → what it is one of, and which; null where it says no such thing. */
function edition(title: string): { readonly work: string; readonly name: string } | null {
  const at = title.endsWith(')') ? title.lastIndexOf(' (') : -1;
  return at <= 0 ? null : { work: title.slice(0, at), name: title.slice(at + 2, -1).trim() };
}

/** A title that is too long ends at a word. */
function begun(title: string): string {
  if (title.length <= longest) return title;
  const end = title.lastIndexOf(' ', longest - 1);
  return end < longest / 2 ? title : `${title.slice(0, end).replace(/[,;:–—-]+$/, '')}…`;
}

function counted(names: readonly (string | undefined)[]): ReadonlyMap<string | undefined, number> {
  const counts = new Map<string | undefined, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
