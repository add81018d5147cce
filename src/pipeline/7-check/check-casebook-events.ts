/**
 * Every event of the casebook became an event, and comes before or after events that exist.
 */
import type { Casebook } from '../../model/casebook.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { CasebookPlaces, Resolved } from '../artifacts.ts';
import { diagnose } from '../diagnostic-codes.ts';
import { nearestWord } from '../nearest-word.ts';

export function checkCasebookEvents(resolved: Resolved, casebook: Casebook, places: CasebookPlaces): Diagnostic[] {
  const formed = new Set(resolved.candidates.map(({ id }) => id));
  const suggestion = (id: string): string => {
    const near = nearestWord(id, [...formed]);
    return near === null ? '.' : `; did you mean "${near}"?`;
  };
  return (casebook.events ?? []).flatMap((event, index) => {
    const missing = formed.has(event.id)
      ? []
      : [
          diagnose(
            'EVENT-WITHOUT-QUOTE',
            `"${event.id}" has no quote, and the conversion forms no event of that id.`,
            places.value(['events', index, 'id']),
          ),
        ];
    const strangers = (['after', 'before'] as const).flatMap((key) =>
      (event[key] ?? []).flatMap((id, n) =>
        formed.has(id)
          ? []
          : [
              diagnose(
                'CASEBOOK-UNKNOWN-REFERENCE',
                `There is no event "${id}"${suggestion(id)}`,
                places.value(['events', index, key, n]),
              ),
            ],
      ),
    );
    return [...missing, ...strangers];
  });
}
