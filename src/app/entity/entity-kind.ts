/** The four kinds that have a page of their own, everything about one under its own heading. */
export const entityKinds = ['person', 'organisation', 'place', 'theme'] as const;
export type EntityKind = (typeof entityKinds)[number];
