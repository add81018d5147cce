/** The page, once it is alive and at rest → kept for reading without a network; a newer version is announced at its foot. */
import { createRoot } from 'react-dom/client';
import { keepOffline } from './offline/keep-offline.ts';
import { NewerVersion } from './states/newer-version.tsx';

export function startOffline(notice: HTMLElement, base: string): void {
  keepOffline(base, (load) => {
    const place = document.createElement('div');
    notice.append(place);
    createRoot(place).render(<NewerVersion onLoad={load} />);
  });
}
