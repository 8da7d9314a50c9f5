export type Theme = 'light' | 'dark';

const KEY = 'rockpool-sales.theme';
const system = matchMedia('(prefers-color-scheme: dark)');

export const currentTheme = (): Theme => document.documentElement.dataset['theme'] as Theme;

const apply = (): void => {
  document.documentElement.dataset['theme'] = localStorage.getItem(KEY) ?? (system.matches ? 'dark' : 'light');
};

/** Shows the app as the system does, until a person chooses otherwise. */
export function followTheme(): void {
  apply();
  system.addEventListener('change', apply);
}

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(KEY, theme);
  apply();
}
