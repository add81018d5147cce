/** How the documents' words are treated, how to cite and correct the chronology, and where to find somebody to talk to. */
import type { ReactNode } from 'react';
import { useRouter } from 'wouter';
import { Sentence } from '../ui/sentence.tsx';
import { useTimeline } from '../use-timeline.ts';
import { words } from '../words/words.ts';
import { AboutSection, Terms } from './about-parts.tsx';

export function TheWordsThemselves(): ReactNode {
  return (
    <AboutSection id="words">
      <p>{words.about.ownWords}</p>
      <p>{words.about.closed}</p>
      <p>{words.about.names}</p>
    </AboutSection>
  );
}

export function CitingAndCorrecting(): ReactNode {
  const { base } = useRouter();
  const { feed } = useTimeline().timeline;
  const link = (file: string, name: string) => <a href={`${base}/${file}`}>{name}</a>;
  return (
    <AboutSection id="citing">
      <p>{words.about.toCite}</p>
      <p>
        <Sentence of={words.about.data(link)} />
      </p>
      {feed !== undefined && (
        <p>
          <Sentence of={words.about.feed(link)} />
        </p>
      )}
      <p>{words.about.toCorrect}</p>
    </AboutSection>
  );
}

export function SomebodyToTalkTo(): ReactNode {
  return (
    <AboutSection id="support">
      <p>{words.about.distress}</p>
      <Terms
        terms={words.about.support.map(([name, meaning, number, dial]) => ({
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
