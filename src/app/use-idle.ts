/** False while the page is first drawn, true once the browser has painted it and has nothing better to do. */
import { useEffect, useState } from 'react';

/** Longest wait for an idle moment, in milliseconds. */
const patience = 1_500;

export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    const done = () => setIdle(true);
    if (typeof window.requestIdleCallback !== 'function') {
      const timer = setTimeout(done, 200);
      return () => clearTimeout(timer);
    }
    const handle = window.requestIdleCallback(done, { timeout: patience });
    return () => window.cancelIdleCallback(handle);
  }, []);
  return idle;
}
