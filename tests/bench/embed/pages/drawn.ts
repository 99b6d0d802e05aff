/** Tells the benchmark when the picture is on the screen: two frames after a library says that it has drawn. */
export function drawn(): void {
  tell('seen');
  tell('usable');
}

declare global {
  /** Put into the page by the benchmark. */
  var benchTell: ((message: string) => void) | undefined;
}

const told = new Set<string>();

/** Tells that the page got somewhere, once the frame that shows it is out. */
export function tell(what: 'seen' | 'usable'): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (told.has(what)) return;
      told.add(what);
      const scripts = performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .map((entry) => entry as PerformanceResourceTiming)
        .map(({ name, responseEnd, encodedBodySize }) => ({ name, end: responseEnd, bytes: encodedBodySize }));
      globalThis.benchTell?.(JSON.stringify({ what, wall: performance.now(), scripts }));
    }),
  );
}

/** The box that a contender draws into. */
export function box(): HTMLElement {
  const made = document.createElement('div');
  made.id = 'box';
  document.body.append(made);
  return made;
}
