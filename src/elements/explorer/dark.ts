/** Whether colours are dark: as the element says, else as the page around it or the reader's system. */

export function isDark(element: HTMLElement, theme: 'light' | 'dark' | undefined): boolean {
  if (theme !== undefined) return theme === 'dark';
  const scheme = getComputedStyle(element).colorScheme;
  return scheme.includes('dark') && (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
}
