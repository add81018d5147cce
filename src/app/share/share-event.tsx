/** An open event → its link at hand, and behind one word all other ways to send it, and the words it rests on, to others. */
import type { ReactNode } from 'react';
import { useTimeline } from '../use-timeline.ts';
import { CopyLink } from './copy-link.tsx';
import { linksOfEvent } from './passage-links.ts';
import { Share, type ShareProps } from './share.tsx';

export function ShareEvent(props: ShareProps): ReactNode {
  const index = useTimeline();
  const { page } = props.view;
  const event = page.kind === 'event' ? index.events.get(page.id) : undefined;
  return (
    <div className="quiet-line">
      <CopyLink view={props.view} toWords={event === undefined ? [] : linksOfEvent(event, index)} />
      <Share {...props} />
    </div>
  );
}
