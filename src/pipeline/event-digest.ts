/**
 * What an event says → three short hashes, of its title, its time and the words it rests on, by which it is seen later
 * what of it was corrected.
 *
 * `{title: 'The ferry left', when: 8.10 on 4 May 2019, words: ['The ferry left']}` → `3f2a9c1b-77aa0123-0badcafe`.
 */
import { createHash } from 'node:crypto';
import type { When } from '../model/time.ts';

export interface Digested {
  readonly title: string;
  readonly when: When;
  /** The exact words of its sources, in their order. */
  readonly words: readonly string[];
}

/** Of the time only its ends and precision count: a reason in better words corrects nothing. */
export function eventDigest({ title, when, words }: Digested): string {
  return [title, `${when.earliest} ${when.latest} ${when.precision}`, words.join('\n')].map(hash).join('-');
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
