/** A screen for tests: roomy enough for whatever a `min-width` asks for, or a phone. Undone by `vi.restoreAllMocks()`. */
import { vi } from 'vitest';

export function screenIs(wide: boolean): void {
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (query) =>
      ({ matches: wide && query.includes('min-width'), addEventListener() {}, removeEventListener() {} }) as never,
  );
}
