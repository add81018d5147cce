/** An open event → its link and that of the words it rests on, at hand, and behind one word all other ways to send it to others. */
import type { ReactNode } from 'react';
import type { SourceQuote } from '../../model/source.ts';
import { useTimeline } from '../use-timeline.ts';
import { CopyLink } from './copy-link.tsx';
import { linksOfQuote } from './passage-links.ts';
import { Share, type ShareProps } from './share.tsx';

interface ShareEventProps extends ShareProps {
  /** What the event rests on first; null where it rests on nothing that is quoted. */
  readonly quote: SourceQuote | null;
}

export function ShareEvent({ quote, ...props }: ShareEventProps): ReactNode {
  const index = useTimeline();
  const [words] = quote === null ? [] : linksOfQuote(quote, index);
  return (
    <div className="quiet-line">
      <CopyLink view={props.view} words={words?.address ?? null} />
      <Share {...props} />
    </div>
  );
}
