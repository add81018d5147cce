/** What stands in the place of `timeline/vis-adapter.ts` where nothing is measured or painted: it hands over its element alone. */
export class VisAdapter {
  readonly overlay = document.createElement('div');
  constructor(container: HTMLElement) {
    container.append(this.overlay);
  }
  show() {}
  moveTo() {}
  setLimits() {}
  setHeight() {}
  destroy() {
    this.overlay.remove();
  }
}
