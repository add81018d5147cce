/** An open event → its link at hand, and behind one word all other ways to send it, and the words it rests on, to others. */
import type { ReactNode } from 'react';
import { CopyLink } from './copy-link.tsx';
import { Share, type ShareProps } from './share.tsx';

export function ShareEvent(props: ShareProps): ReactNode {
  return (
    <div className="quiet-line">
      <CopyLink view={props.view} />
      <Share {...props} />
    </div>
  );
}
