/**
 * What a catalogue of the interface's words must have: everything that the English one has, in the same shape.
 *
 * `const cymraeg: Catalogue = {language: 'cy', site: {about: 'Ynghylch', …}, …}` compiles only when nothing is missing.
 */
import type { english } from './english.ts';

export type Catalogue = typeof english;
