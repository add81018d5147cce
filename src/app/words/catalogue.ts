/**
 * What a catalogue of the interface's words must have: everything that the English one has, in the same shape.
 *
 * `const welsh: Catalogue = {language: 'cy', site: {about: 'Ynghylch', …}, …}` compiles only when nothing is missing.
 */

import type { chart } from './english/chart.ts';
import type { english } from './english.ts';
import type { englishPages } from './english-pages.ts';

export type Catalogue = typeof english;

/** The half that `page-words.ts` chooses. */
export type PageCatalogue = typeof englishPages;

/** The part that `chart-words.ts` chooses. */
export type ChartCatalogue = typeof chart;
