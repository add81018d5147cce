/**
 * A renamed event is found under its old id: every alias leads to an event, over other aliases too, and none hides one.
 */
import type { Casebook } from '../../model/casebook.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { aliasEnd } from '../alias-end.ts';
import type { CasebookPlaces, Resolved } from '../artifacts.ts';
import { diagnose } from '../diagnostic-codes.ts';

export function checkAliases(resolved: Resolved, casebook: Casebook, places: CasebookPlaces): Diagnostic[] {
  const ids = new Set<string>(resolved.candidates.map(({ id }) => id));
  const aliases: Readonly<Record<string, string>> = casebook.aliases ?? {};
  return Object.entries(aliases).flatMap(([from, to]) => [
    ...(ids.has(to) || ids.has(aliasEnd(aliases, to) ?? '')
      ? []
      : [
          diagnose(
            'ALIAS-POINTS-NOWHERE',
            `"${from}" leads to "${to}", but there is no such event.`,
            places.value(['aliases', from]),
          ),
        ]),
    ...(ids.has(from)
      ? [diagnose('ALIAS-CLASH', `"${from}" is the id of an event that exists.`, places.key(['aliases', from]))]
      : []),
  ]);
}
