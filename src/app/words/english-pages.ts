/** The second half of the interface in British English: the pages whose code comes later. */
import { about } from './english/about.ts';
import { embed } from './english/embed.ts';
import { discrepancy, event } from './english/event.ts';
import { document, entity, found, guide, telling, whoWhen } from './english/pages.ts';
import { share } from './english/share.ts';
import { takeAway } from './english/take-away.ts';

export const englishPages = {
  about,
  discrepancy,
  document,
  embed,
  entity,
  event,
  found,
  guide,
  share,
  takeAway,
  telling,
  whoWhen,
};
