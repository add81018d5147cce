/**
 * A page in somebody's frame → a message to the page around it whenever its height changes:
 * `{type: 'inquest-chronology:height', height: 412}`, in CSS pixels.
 *
 * The whole script of an embedded event, and all that an embedded list needs where it is not narrowed. It is loaded as a
 * plain script, because a frame without an origin of its own (`sandbox` without `allow-same-origin`) may load no module;
 * so it exports nothing. It reads and keeps nothing, and moves neither the focus nor the screen.
 */
import { heightMessage } from '../height-message.ts';

{
  const page = document.documentElement;
  let announced = -1;
  const announce = () => {
    const height = Math.ceil(page.getBoundingClientRect().height);
    if (height === announced) return;
    announced = height;
    // Whoever put the page into a frame may know how high it is: that tells of nobody.
    window.parent.postMessage({ type: heightMessage, height }, '*');
  };
  if (window.parent !== window) {
    new ResizeObserver(announce).observe(page);
    window.addEventListener('load', announce);
  }

  const list = document.querySelector<HTMLElement>('[data-narrow]');
  const narrow = list?.getAttribute('data-narrow') ?? null;
  if (list !== null && narrow !== null && window.location.search !== '') {
    list.setAttribute('data-state', 'narrowing');
    const script = document.createElement('script');
    script.type = 'module';
    script.src = narrow;
    script.addEventListener('error', () => {
      list.setAttribute('data-state', 'failed');
    });
    document.head.append(script);
  }
}
