/**
 * The themes of any inquest or inquiry, used where the casebook lists none.
 *
 * "the report will contain recommendations" → `recommendations`.
 */
import * as v from 'valibot';
import type { Casebook } from '../../../model/casebook.ts';
import type { Theme } from '../../../model/entities.ts';
import { themeId } from '../../../model/ids.ts';
import { once } from '../../once.ts';
import { matterThemes } from './matter-themes.ts';
import { procedureThemes } from './procedure-themes.ts';
import { sceneThemes } from './scene-themes.ts';

/** The casebook's themes where it has any, else the general ones. */
export function themesOf(casebook: Casebook): readonly Theme[] {
  const listed = casebook.themes ?? [];
  if (listed.length > 0) return listed.map((theme) => ({ ...theme, cues: theme.cues ?? [theme.name] }));
  return general();
}

/** Always the same ones, so that what finds their cues is made once (`find-themes.ts`). */
const general = once((): readonly Theme[] =>
  [...matterThemes, ...sceneThemes, ...procedureThemes].map(([id, name, cues]) => ({
    id: v.parse(themeId, id),
    name,
    cues: cues.split('; '),
  })),
);
