/**
 * What stands where code could not be fetched: the cause that is known. A page that was open while the site was built anew asks
 * for files that are gone; then there is a newer version to be loaded, and no connection to be checked.
 */
import { type ReactNode, useEffect, useState } from 'react';
import { words } from '../words/words.ts';
import { Broken } from './broken.tsx';

/** A whole page. */
export function PageNotFetched(): ReactNode {
  const { noPage, noPageMore, outdated, reload, loadNewer } = words.states;
  const newer = useNewerThere();
  return <Broken what={noPage} more={newer ? outdated : noPageMore} way={newer ? loadNewer : reload} />;
}

interface PartNotFetchedProps {
  /** Says so where no newer version is there. */
  readonly without: string;
  /** It was asked for: the page can be loaded again from here. */
  readonly isAsked?: boolean;
}

/** A part of one. */
export function PartNotFetched({ without, isAsked = false }: PartNotFetchedProps): ReactNode {
  const newer = useNewerThere();
  return (
    <p className="font-sans text-ink-quiet text-sm">
      {newer ? words.states.outdated : without}{' '}
      {(newer || isAsked) && (
        <button type="button" className="word-button" onClick={() => window.location.reload()}>
          {newer ? words.states.loadNewer : words.states.reload}
        </button>
      )}
    </p>
  );
}

function useNewerThere(): boolean {
  const [newer, setNewer] = useState(false);
  useEffect(() => {
    // Without a network nothing newer is known of.
    isNewerThere().then(setNewer, () => null);
  }, []);
  return newer;
}

/** Whether what is at this address now says that it is of another build. */
async function isNewerThere(): Promise<boolean> {
  const own = document.querySelector<HTMLMetaElement>('meta[name=version]')?.content;
  const page = await (await fetch(window.location.href, { cache: 'no-store' })).text();
  const there = /<meta name="version" content="([^"]+)"/.exec(page)?.[1];
  return own !== undefined && there !== undefined && there !== own;
}
