/**
 * The sections of the page on how the chronology was made, in a chunk of their own: most readers come for the chronology.
 */
import { type ReactNode, useEffect, useMemo } from 'react';
import { useTimeline } from '../use-timeline.ts';
import { Coverage, NotKnown } from './about-coverage.tsx';
import { HowItWasMade, HowTimesAreKnown, ThreeClocks, WhoSaysSo } from './about-method.tsx';
import { CitingAndCorrecting, SomebodyToTalkTo, TheWordsThemselves } from './about-use.tsx';
import { coverageFigures } from './coverage-figures.ts';

export function AboutSections(): ReactNode {
  const { timeline } = useTimeline();
  const figures = useMemo(() => coverageFigures(timeline), [timeline]);
  useSectionOfAddress();
  return (
    <div className="space-y-12">
      <HowItWasMade />
      <ThreeClocks />
      <HowTimesAreKnown />
      <WhoSaysSo figures={figures} />
      <Coverage figures={figures} />
      <NotKnown figures={figures} />
      <TheWordsThemselves />
      <CitingAndCorrecting />
      <SomebodyToTalkTo />
    </div>
  );
}

/** An address with a section's name was opened before the section was there: goes to it now. */
function useSectionOfAddress(): void {
  useEffect(() => {
    if (window.location.hash !== '') document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, []);
}
