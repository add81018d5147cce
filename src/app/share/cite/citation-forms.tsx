/**
 * What is shown → its citation to read and to copy, plain and for programs that keep references.
 */
import { type ReactNode, useState } from 'react';
import { useSiteAddress } from '../../site-address.ts';
import { useTimeline } from '../../use-timeline.ts';
import { pageWords } from '../../words/page-words.ts';
import type { ShareProps } from '../share.tsx';
import { citationOf } from './citation.ts';
import { plainCitation } from './plain-citation.ts';
import { toBibtex } from './to-bibtex.ts';
import { toRis } from './to-ris.ts';

const forms = [
  { name: pageWords.share.copyCitation, write: plainCitation },
  { name: pageWords.share.copyBibtex, write: toBibtex },
  { name: pageWords.share.copyRis, write: toRis },
] as const;

/** Made when they are asked for: the day they are looked up is in them. */
export function CitationForms({ view, selection }: ShareProps): ReactNode {
  const index = useTimeline();
  const site = useSiteAddress();
  const [said, say] = useState('');
  const accessed = new Date().toISOString().slice(0, 10);
  const citation = citationOf({ view, selection, site, accessed }, index);
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      say(pageWords.share.citationCopied);
    } catch {
      say(pageWords.share.citationNotCopied);
    }
  };
  return (
    <div className="mt-1">
      <p className="select-all wrap-anywhere">{plainCitation(citation)}</p>
      <p className="mt-1 flex flex-wrap gap-x-4">
        {forms.map(({ name, write }) => (
          <button key={name} type="button" className="word-button" onClick={() => copy(write(citation))}>
            {name}
          </button>
        ))}
      </p>
      <p role="status" className="text-ink-quiet">
        {said}
      </p>
    </div>
  );
}
