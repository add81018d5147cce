/** How the documents' words are treated, how to cite and correct the chronology, and where to find somebody to talk to. */
import type { ReactNode } from 'react';
import { useRouter } from 'wouter';
import { Sentence } from '../ui/sentence.tsx';
import { useTimeline } from '../use-timeline.ts';
import { pageWords } from '../words/page-words.ts';
import { AboutSection, Terms } from './about-parts.tsx';

export function TheWordsThemselves(): ReactNode {
  return (
    <AboutSection id="words">
      <p>{pageWords.about.ownWords}</p>
      <p>{pageWords.about.closed}</p>
      <p>{pageWords.about.names}</p>
    </AboutSection>
  );
}

export function CitingAndCorrecting(): ReactNode {
  const { base } = useRouter();
  const { feed } = useTimeline().timeline;
  const link = (file: string, name: string) => <a href={`${base}/${file}`}>{name}</a>;
  return (
    <AboutSection id="citing">
      <p>{pageWords.about.toCite}</p>
      <p>
        <Sentence of={pageWords.about.data(link)} />
      </p>
      {feed !== undefined && (
        <p>
          <Sentence of={pageWords.about.feed(link)} />
        </p>
      )}
      <p>{pageWords.about.toCorrect}</p>
    </AboutSection>
  );
}

export function SomebodyToTalkTo(): ReactNode {
  return (
    <AboutSection id="support">
      <p>{pageWords.about.distress}</p>
      <Terms
        terms={pageWords.about.support.map(([name, meaning, number, dial]) => ({
          key: name,
          name,
          meaning,
          figure: (
            <a href={`tel:${dial}`} className="whitespace-nowrap">
              {number}
            </a>
          ),
        }))}
      />
    </AboutSection>
  );
}
