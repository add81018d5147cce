/**
 * Why there is no timeline → what happened, and what a reader can do about it.
 *
 * `{kind: 'not-json'}` → "The file with the events came, but it is not JSON." and what may have come in its place.
 */
import type { Trouble } from '../fetch-timeline.ts';
import { words } from '../words/words.ts';

export function troubleWords(trouble: Trouble): { readonly what: string; readonly help: string } {
  const { states } = words;
  switch (trouble.kind) {
    case 'unreachable':
      return {
        what: `${states.unreachable} ${trouble.detail}`,
        help: trouble.passing ? states.checkConnection : states.missing,
      };
    case 'not-json':
      return { what: states.notJson, help: states.notJsonHelp };
    case 'unfit':
      return { what: states.unfit, help: states.unfitHelp };
  }
}
