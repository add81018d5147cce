/** How the documents' words are treated, how to cite and correct the chronology, and where to find somebody to talk to. */
import type { ReactNode } from 'react';
import { useRouter } from 'wouter';
import { AboutSection, Terms } from './about-parts.tsx';

export function TheWordsThemselves(): ReactNode {
  return (
    <AboutSection id="words">
      <p>
        Titles and summaries are in this chronology’s own words. The documents’ words stand only as quotations, each
        with its place. Typing errors in the documents are kept in quotations as they stand and are not repeated in
        titles.
      </p>
      <p>
        Passages that describe injuries are closed until you ask for them. The button says what is in them. They can be
        opened one by one, or all of them for the whole visit.
      </p>
      <p>
        The chronology opens with those who were killed. The person who attacked them is named where the evidence needs
        it, and in no title.
      </p>
    </AboutSection>
  );
}

export function CitingAndCorrecting(): ReactNode {
  const { base } = useRouter();
  return (
    <AboutSection id="citing">
      <p>
        To cite an event, open it and press “Copy link”: its address stays the same, even if the event is renamed. Give
        the document and line that the event names as well, and quote the document rather than the summary.
      </p>
      <p>
        All of it can be had as data: <a href={`${base}/timeline.json`}>timeline.json</a>, and the{' '}
        <a href={`${base}/timeline.schema.json`}>schema</a> that says what each field means.
      </p>
      <p>
        If something here is wrong, tell whoever publishes this copy, with the address of the event and the line of the
        document. A correction is made in the editor’s file, never in the documents. It is marked as the editor’s, gives
        its reason where it concerns a time, and is in the data as soon as the site is built again.
      </p>
    </AboutSection>
  );
}

const support = [
  ['Samaritans', 'For anyone, in the United Kingdom and Ireland.', '116 123', '116123'],
  ['Victim Support', 'For anyone affected by a crime, in England and Wales.', '0808 168 9111', '08081689111'],
] as const;

export function SomebodyToTalkTo(): ReactNode {
  return (
    <AboutSection id="support">
      <p>
        Reading about violent death can be distressing, long after the event and whether or not you were there. These
        lines are not from the documents; they are given here for whoever wants them.
      </p>
      <Terms
        terms={support.map(([name, meaning, number, dial]) => ({
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
