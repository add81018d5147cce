/**
 * The themes of any inquest or inquiry, used where the casebook lists none.
 *
 * "the report will contain recommendations" → `recommendations`. Cues are matched by stem, so one form is enough.
 */

import * as v from 'valibot';
import type { Casebook } from '../../model/casebook.ts';
import type { Theme } from '../../model/entities.ts';
import { themeId } from '../../model/ids.ts';

const general: readonly (readonly [id: string, name: string, cues: readonly string[]])[] = [
  [
    'evidence',
    'Evidence',
    [
      'evidence',
      'witness',
      'testified',
      'told the inquest',
      'told the inquiry',
      'told the court',
      'statement',
      'examination',
      'tests',
      'document',
      'recording',
      'footage',
      'CCTV',
    ],
  ],
  [
    'response',
    'Emergency response',
    [
      'ambulance',
      'paramedic',
      'CPR',
      'first aid',
      'helicopter',
      'firefighter',
      'emergency services',
      'rescue',
      'lifeboat',
      'hospital',
      'evacuated',
      '999',
      'treated',
      'doctor',
    ],
  ],
  [
    'cause',
    'Cause',
    [
      'cause',
      'caused',
      'because',
      'contributed',
      'failure',
      'fault',
      'defect',
      'pathologist',
      'post-mortem',
      'collision',
      'derailed',
      'collapsed',
    ],
  ],
  [
    'warnings',
    'Warnings',
    [
      'warned',
      'warning',
      'alarm',
      'alert',
      'risk',
      'concern',
      'hazard',
      'complaint',
      'threat',
      'unaware',
      'not aware',
      'near miss',
    ],
  ],
  [
    'decisions',
    'Decisions',
    [
      'decided',
      'decision',
      'ordered',
      'instruction',
      'approved',
      'refused',
      'authorised',
      'closed',
      'policy',
      'guidance',
      'permission',
    ],
  ],
  [
    'findings',
    'Findings',
    ['found', 'concluded', 'conclusion', 'finding', 'verdict', 'ruled', 'determined', 'coroner', 'judgment'],
  ],
  [
    'recommendations',
    'Recommendations',
    [
      'recommended',
      'recommendation',
      'prevention of future deaths',
      'lessons',
      'urged',
      'called for',
      'improvement',
      'reform',
    ],
  ],
];

/** The casebook's themes where it has any, else the general ones. */
export function themesOf(casebook: Casebook): readonly Theme[] {
  const listed = casebook.themes ?? [];
  if (listed.length > 0) return listed.map((theme) => ({ ...theme, cues: theme.cues ?? [theme.name] }));
  return general.map(([id, name, cues]) => ({ id: v.parse(themeId, id), name, cues: [...cues] }));
}
