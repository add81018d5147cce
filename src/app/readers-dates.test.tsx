import { cleanup, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { ReadersDates } from './readers-dates.tsx';
import { renderApp } from './testing/render-app.tsx';
import { sampleTimeline } from './testing/sample-timeline.ts';
import { indexTimeline } from './timeline-index.ts';
import { TimeMark } from './ui/time-mark.tsx';
import { TimelineContext, useTimeline } from './use-timeline.ts';

const [landing] = sampleTimeline.events.filter(({ id }) => id === 'air-ambulance-lands');
if (landing === undefined) throw new Error('the sample has no such event');

function Landing() {
  const { dates } = useTimeline();
  return landing && <TimeMark when={landing.when} dates={dates} />;
}

afterEach(cleanup);

describe('a day', () => {
  it.each([
    ['en-GB', '14.56 on Wednesday 22 March 2017'],
    ['en-US', '14.56 on Wednesday, March 22, 2017'],
    ['cy-GB', '14.56 on Wednesday 22 March 2017'],
  ])('is written as %s has it, and its machine-readable form is the same', async (language, said) => {
    await renderApp('/event/air-ambulance-lands', sampleTimeline, [language]);
    const [time] = within(await screen.findByRole('complementary')).getAllByText(
      (_, element) => element?.tagName === 'TIME' && element.textContent?.replaceAll('\u00A0', ' ') === said,
    );
    expect(time?.getAttribute('datetime')).toBe('2017-03-22T14:56:00+00:00');
  });

  it('is written as the site’s language has it where the page is drawn without a reader', () => {
    const drawn = renderToString(
      <TimelineContext value={indexTimeline(sampleTimeline)}>
        <ReadersDates>
          <Landing />
        </ReadersDates>
      </TimelineContext>,
    );
    expect(drawn.replaceAll('\u00A0', ' ')).toContain('14.56 on Wednesday 22 March 2017');
  });
});
