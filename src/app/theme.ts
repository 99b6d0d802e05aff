/** The reader's choice of colours, kept between visits where the browser allows it. */

const KEY = 'stemma-theme';

export function storedTheme(): 'light' | 'dark' | undefined {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : undefined;
  } catch {
    return undefined; // storage is off: nothing is lost but the choice
  }
}

export function storeTheme(theme: 'light' | 'dark'): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // storage is off or full
  }
}
