/**
 * Where there is somebody to talk to, for whoever reads what is hard to read: the part of the page about it all that says so.
 *
 * An ordinary link, so that the browser itself goes to that part of the page.
 */
import type { ReactNode } from 'react';
import { useRouter } from 'wouter';
import { words } from '../words/words.ts';

export function SupportLink({ className }: { readonly className?: string }): ReactNode {
  const { base } = useRouter();
  return (
    <a href={`${base}/about/#support`} className={className}>
      {words.site.support}
    </a>
  );
}
