/**
 * A panel at an address → the panel on the screen, over a timeline and with an address of its own, for tests.
 *
 * `inPage('/event/air-ambulance-lands', ({selection}) => <Chronology selection={selection} />)` gives what
 * testing-library's `render` gives, and `address()`: where the reader has come to since.
 */
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { TimelineEvent } from '../../../model/event.ts';
import type { Timeline } from '../../../model/timeline.ts';
import { searchableIndex } from '../../searchable-index.ts';
import { type Selection, selectEvents } from '../../select-events.ts';
import { sampleTimeline } from '../../testing/sample-timeline.ts';
import { TimelineContext, useTimeline } from '../../use-timeline.ts';
import { useView } from '../../use-view.ts';
import { ViewProvider } from '../../view-provider.tsx';

interface Shown {
  readonly selection: Selection;
  /** The event of the address, where it is one. */
  readonly event: TimelineEvent | undefined;
}

/** `timeline` is the sample's unless given. */
export function inPage(path: string, panel: (shown: Shown) => ReactNode, timeline: Timeline = sampleTimeline) {
  const [pathname = '/', search = ''] = path.split('?');
  const location = memoryLocation({ path: pathname, searchPath: search, record: true });
  const rendered = render(
    <Router hook={location.hook} searchHook={location.searchHook}>
      <TimelineContext value={searchableIndex(timeline)}>
        <ViewProvider>
          <Panel panel={panel} />
        </ViewProvider>
      </TimelineContext>
    </Router>,
  );
  return { ...rendered, address: () => location.history.at(-1) ?? path, go: location.navigate };
}

function Panel({ panel }: { readonly panel: (shown: Shown) => ReactNode }): ReactNode {
  const index = useTimeline();
  const { view } = useView();
  return panel({
    selection: selectEvents(index, view),
    event: view.page.kind === 'event' ? index.events.get(view.page.id) : undefined,
  });
}
