/**
 * Why there is no timeline → what happened, and what a reader can do about it.
 *
 * `{kind: 'not-json'}` → "The file with the events came, but it is not JSON." and what may have come in its place; of what is no
 * trouble with the file, that something in the page broke.
 */
import { TimelineFailure } from '../fetch-timeline.ts';
import { words } from '../words/words.ts';

export function troubleWords(error: unknown): { readonly what: string; readonly help: string } {
  const { states } = words;
  if (!(error instanceof TimelineFailure)) return { what: states.broken, help: states.brokenMore };
  const { trouble } = error;
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
