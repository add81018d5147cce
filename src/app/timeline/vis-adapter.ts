/**
 * vis-timeline, kept behind a plain class: made once, given what changed, destroyed at the end.
 *
 * It draws the axis, the marks and the moving window. It has no accessibility of its own, so all it draws is hidden from
 * assistive technology, and `overlay`, which lies over its marks and takes part in its panning, holds the real links.
 *
 *     container ─ .vis-timeline ─ .vis-center ─┬─ .vis-content   marks   (aria-hidden)
 *                               └ .vis-bottom  │  the axis       (aria-hidden)
 *                                              └─ overlay        links, labels
 */
import { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import type { Dates } from '../dates.ts';
import { axisFormat } from './axis-format.ts';
import { setAxisWords } from './axis-words.ts';
import { sameWindow, type TimeWindow } from './chart-window.ts';
import type { VisItem } from './vis-items.ts';
import { zoneMoment } from './zone-moment.ts';

export interface VisSetting {
  readonly window: TimeWindow;
  readonly limits: TimeWindow;
  /** How close the window may come, in milliseconds. */
  readonly closest: number;
  readonly dates: Dates;
  /** Whether what lies from left to right is time, which the axis then names. */
  readonly isTime: boolean;
  /** Pixels, axis included. */
  readonly height: number;
  /** Called for every step of a movement. */
  readonly onMove: (window: TimeWindow) => void;
}

/** Not in the published types: the emitter that vis-timeline is built on (visjs/vis-timeline issue 1340). */
interface Emitting {
  emit(event: string, properties: object): void;
}

export class VisAdapter {
  readonly overlay: HTMLElement;
  private readonly items = new DataSet<VisItem>();
  private readonly shown = new Map<string, string>();
  private readonly timeline: Timeline;
  private readonly container: HTMLElement;
  /** The middle of what is shown: its offset is the axis's. */
  private middle: number;

  constructor(container: HTMLElement, setting: VisSetting) {
    this.container = container;
    this.middle = (setting.window.start + setting.window.end) / 2;
    this.timeline = new Timeline(container, this.items, {
      ...optionsOf(setting),
      moment: zoneMoment(setting.dates.zone, () => this.middle),
    });
    const follow = () => {
      const window = this.window();
      this.middle = (window.start + window.end) / 2;
      setting.onMove(window);
    };
    this.timeline.on('rangechange', follow);
    this.timeline.on('rangechanged', follow);
    this.timeline.on('changed', () => setAxisWords(container));
    this.overlay = document.createElement('div');
    this.overlay.className = 'score-overlay';
    hideFromAssistiveTechnology(container);
    container.querySelector('.vis-panel.vis-center')?.append(this.overlay);
    this.drawAtOnce();
  }

  /** Brings what is drawn to `items` by difference: an item that is unchanged is not touched. */
  show(items: readonly VisItem[]): void {
    const wanted = new Map(items.map((item) => [item.id, JSON.stringify(item)]));
    const gone = [...this.shown.keys()].filter((id) => !wanted.has(id));
    const changed = items.filter((item) => this.shown.get(item.id) !== wanted.get(item.id));
    if (gone.length === 0 && changed.length === 0) return;
    // Each new item is measured, which lays out all the others anew: not while they are taken out of the layout.
    this.container.classList.add('is-updating');
    if (gone.length > 0) this.items.remove(gone);
    if (changed.length > 0) this.items.update([...changed]);
    this.container.classList.remove('is-updating');
    for (const id of gone) this.shown.delete(id);
    for (const { id } of changed) this.shown.set(id, wanted.get(id) ?? '');
  }

  window(): TimeWindow {
    const { start, end } = this.timeline.getWindow();
    return { start: start.valueOf(), end: end.valueOf() };
  }

  /** Nothing happens where the window is already the one asked for. `duration` 0 moves at once. */
  moveTo(window: TimeWindow, duration: number): void {
    if (sameWindow(this.window(), window)) return;
    this.middle = (window.start + window.end) / 2;
    const animation = duration === 0 ? false : { duration, easingFunction: 'easeInOutQuad' as const };
    this.timeline.setWindow(window.start, window.end, { animation });
  }

  setLimits(limits: TimeWindow): void {
    this.timeline.setOptions(limitOptions(limits));
  }

  setHeight(height: number): void {
    this.timeline.setOptions({ height });
  }

  destroy(): void {
    this.overlay.remove();
    this.timeline.destroy();
  }

  /** With `start` and `end` given, the first drawing would otherwise wait for a second. */
  private drawAtOnce(): void {
    // The published types leave out the emitter; the method is there since version 4.
    (this.timeline as unknown as Emitting).emit('rangechanged', {});
    this.timeline.redraw();
  }
}

function optionsOf({ window, limits, closest, height, dates, isTime }: VisSetting): TimelineOptions {
  return {
    ...limitOptions(limits),
    start: window.start,
    end: window.end,
    zoomMin: closest,
    height,
    format: axisFormat(dates),
    showMajorLabels: isTime,
    showMinorLabels: isTime,
    orientation: { axis: 'bottom', item: 'top' },
    margin: { axis: 0, item: 0 },
    stack: false,
    selectable: false,
    editable: false,
    showCurrentTime: false,
    showTooltips: false,
    zoomKey: 'ctrlKey',
    horizontalScroll: false,
    verticalScroll: false,
    xss: { disabled: false, filterOptions: { whiteList: {} } },
  };
}

function limitOptions({ start, end }: TimeWindow): TimelineOptions {
  return { min: start, max: end, zoomMax: end - start };
}

function hideFromAssistiveTechnology(container: HTMLElement): void {
  const root = container.querySelector('.vis-timeline');
  const centre = root?.querySelector('.vis-panel.vis-center');
  for (const child of [...(root?.children ?? []), ...(centre?.children ?? [])]) {
    if (child !== centre) child.setAttribute('aria-hidden', 'true');
  }
}
