/** Tells the benchmark when the picture is on the screen: two frames after a library says that it has drawn. */
export function drawn(): void {
  tell('benchDrawn');
  tell('benchUsable');
}

/** Tells that the page got somewhere, once the frame that shows it is out. */
export function tell(name: 'benchDrawn' | 'benchUsable'): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const scope = globalThis as Partial<Record<typeof name, number>>;
      scope[name] ??= performance.now();
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
