/**
 * The words of the pages that come later than the first, chosen as `words.ts` chooses the others. They stand apart so that
 * nobody waits for them who reads the chronology.
 */
import type { PageCatalogue } from './catalogue.ts';
import { englishPages } from './english-pages.ts';

export const pageWords: PageCatalogue = englishPages;
