/**
 * The timeline for all below, with days as the reader's own locale writes them: "March 22, 2017" for `en-US`.
 *
 * On the server, and while the browser takes over what came from it, days stand as the site's language has them.
 */
import { type ReactNode, useMemo, useSyncExternalStore } from 'react';
import { datesIn } from './dates.ts';
import { localeFor } from './readers-locale.ts';
import { TimelineContext, useTimeline } from './use-timeline.ts';
import { words } from './words/words.ts';

export function ReadersDates({ children }: { readonly children: ReactNode }): ReactNode {
  const index = useTimeline();
  const locale = useSyncExternalStore(onLanguages, readersLocale, () => words.language);
  const dated = useMemo(
    () => (locale === index.dates.locale ? index : { ...index, dates: datesIn(index.timeline.timezone, locale) }),
    [index, locale],
  );
  return <TimelineContext value={dated}>{children}</TimelineContext>;
}

function readersLocale(): string {
  return localeFor(navigator.languages, words.language);
}

function onLanguages(changed: () => void): () => void {
  window.addEventListener('languagechange', changed);
  return () => window.removeEventListener('languagechange', changed);
}
