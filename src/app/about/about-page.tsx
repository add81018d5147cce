/**
 * The timeline's own figures → a page on how the chronology was made, what its words mean and what is not known.
 *
 * Beside it, where there is room, the list of its sections; above it on a phone.
 */
import type { ReactNode } from 'react';
import { later } from '../later-code.ts';
import { LaterPart } from '../later-page.tsx';
import { useTimeline } from '../use-timeline.ts';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';

const aboutSections = later(async () => (await import('./about-sections.tsx')).AboutSections, 'about-sections');

interface AboutPageProps {
  /** The ways to send it to others. */
  readonly share?: ReactNode;
}

/** Method, coverage, corrections and what is not known. */
export function AboutPage({ share }: AboutPageProps): ReactNode {
  const { timeline } = useTimeline();
  return (
    <article aria-labelledby="about" className="lg:grid lg:grid-cols-[16rem_minmax(0,1fr)] lg:gap-x-12">
      <header className="max-w-prose lg:col-start-2">
        <h1 id="about" className="font-semibold text-xl">
          {words.site.aboutThis}
        </h1>
        <p className="mt-3">{pageWords.about.what(timeline.title)}</p>
      </header>
      <nav
        aria-label={pageWords.about.onThisPage}
        className="mt-6 font-sans text-sm lg:row-span-2 lg:row-start-1 lg:mt-0 lg:pt-2"
      >
        <ol className="space-y-1 lg:sticky lg:top-6">
          {Object.entries(pageWords.about.sections).map(([id, heading]) => (
            <li key={id}>
              <a href={`#${id}`}>{heading}</a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="mt-10 max-w-prose lg:col-start-2">
        <LaterPart page={aboutSections} given={{}} />
        <div className="quiet-line mt-10">{share}</div>
      </div>
    </article>
  );
}
