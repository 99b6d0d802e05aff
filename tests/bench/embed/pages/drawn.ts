/** Tells the benchmark when the picture is on the screen: two frames after a library says that it has drawn. */
export function drawn(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const scope = globalThis as { benchDrawn?: number };
      scope.benchDrawn ??= performance.now();
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
