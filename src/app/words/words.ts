/**
 * The words of the interface: `words.events(3)` → "3 events", `words.site.about` → "About".
 *
 * This is the only place that says in which language the site speaks. Words are strings, or functions of what they speak
 * of; a sentence with a link in it is a list of its parts (`ui/sentence.tsx`).
 */
import type { Catalogue } from './catalogue.ts';
import { english } from './english.ts';

export const words: Catalogue = english;
