/** What all parts of the desk share: the view (as in the address), what the server says about itself, the theme. */
import { about, type About, type Decision } from './api';
import { number, step } from './dates';
import { read, write, START, type View } from './url';

export const desk = $state({
  view: read(typeof location === 'undefined' ? '' : location.search) as View,
  about: null as About | null,
  dark: false,
  theme: 'system' as 'system' | 'light' | 'dark',
  help: false,
  /** Grows with every ruling recorded here: whatever is shown is asked for anew. */
  ruled: 0,
  /** The ruling recorded last, and the event on whose page it is said. */
  told: null as { decision: Decision; event: string } | null,
});

/**
 * Changes the view. `push` makes a step one can go back from, `replace` corrects the present one, `live` shows a state
 * that is not in the address yet (a brush being dragged).
 */
export function go(change: Partial<View>, how: 'push' | 'replace' | 'live' = 'push'): void {
  const before = write(read(location.search));
  desk.view = { ...desk.view, ...change };
  if (how === 'live') return;
  const after = write(desk.view);
  if (after === before) return;
  const url = after || location.pathname;
  if (how === 'push') history.pushState({ within: true }, '', url);
  else history.replaceState(history.state, '', url);
}

/** The address of a view that differs from the present one by the change; for real links. */
export function href(change: Partial<View>): string {
  return write({ ...desk.view, ...change }) || './';
}

export const toDesk = (): Partial<View> => ({ page: 'desk', id: '', claim: '' });
export const toEvent = (id: string): Partial<View> => ({ page: 'event', id, claim: '' });
export const toReport = (id: string, claim = ''): Partial<View> => ({ page: 'report', id, claim });

/** Whether going back stays on the desk: a page opened by its address has nothing of ours behind it. */
export const canGoBack = () => Boolean((history.state as { within?: boolean } | null)?.within);

/** Follows a plain click on a link inside the desk; a click with a modifier is the browser's. */
export function follow(change: Partial<View>) {
  return (at: MouseEvent) => {
    if (at.defaultPrevented || at.button !== 0 || at.metaKey || at.ctrlKey || at.shiftKey || at.altKey) return;
    at.preventDefault();
    go(change);
  };
}

/** The day after which nothing came in and nothing was ruled; empty while it is not known. */
export function lastDay(): string {
  const { lastReceived, lastDecided } = desk.about ?? {};
  return [lastReceived ?? '', lastDecided ?? ''].sort().pop() ?? '';
}

/** Moves the as-of day; beyond the last report and the last ruling everything is known. */
export function stepAsOf(by: number): void {
  const last = lastDay();
  if (!last) return;
  const from = desk.view.asOf || last;
  const next = step(from, by);
  if (number(next) >= number(last)) go({ asOf: '' });
  else if (!desk.about?.firstReceived || number(next) >= number(desk.about.firstReceived)) go({ asOf: next });
}

let told: AbortController | null = null;

export function learn(): void {
  told?.abort();
  told = new AbortController();
  about(told.signal).then(
    (said) => (desk.about = said),
    () => (desk.about = null),
  );
}

const NAME = 'sitrep.analyst';

/** The name this browser signed with last; empty where none is kept. */
export function analyst(): string {
  try {
    return localStorage.getItem(NAME) ?? '';
  } catch {
    return '';
  }
}

/** After a ruling was recorded: everything is asked for anew, and the name is kept for the next one. */
export function ruled(decision: Decision, event: string): void {
  desk.ruled++;
  desk.told = { decision, event };
  learn();
  try {
    localStorage.setItem(NAME, decision.by);
  } catch {
    // storage may be forbidden; the name is then given each time
  }
}

export function chooseTheme(theme: typeof desk.theme): void {
  desk.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem('sitrep.theme');
    else localStorage.setItem('sitrep.theme', theme);
  } catch {
    // storage may be forbidden; the choice then holds for this page only
  }
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  measureTheme();
}

function measureTheme(): void {
  desk.dark = desk.theme === 'dark' || (desk.theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
}

export function start(): () => void {
  const given = document.documentElement.dataset.theme;
  desk.theme = given === 'light' || given === 'dark' ? given : 'system';
  measureTheme();
  const system = matchMedia('(prefers-color-scheme: dark)');
  const back = () => (desk.view = read(location.search));
  system.addEventListener('change', measureTheme);
  window.addEventListener('popstate', back);
  learn();
  return () => {
    system.removeEventListener('change', measureTheme);
    window.removeEventListener('popstate', back);
    told?.abort();
  };
}

export const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
export { START };
