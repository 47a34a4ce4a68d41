/**
 * The state of the view is the query string of the address, nothing else: what can be seen can be sent to a colleague.
 * The path is never used, so the desk works under any prefix.
 */

export type Page = 'desk' | 'event' | 'report' | 'reports' | 'about';

export interface View {
  page: Page;
  /** The event or report shown. */
  id: string;
  /** A claim to jump to on a report page. */
  claim: string;
  /** The end of this day is the moment looked from; empty: everything known. */
  asOf: string;
  from: string;
  to: string;
  q: string;
  plover: string[];
  kind: string[];
  place: string;
  actor: string;
  minOrigins: number;
  contradicted: boolean;
  /** Words searched on the list of reports. */
  words: string;
}

export const START: View = {
  page: 'desk',
  id: '',
  claim: '',
  asOf: '',
  from: '',
  to: '',
  q: '',
  plover: [],
  kind: [],
  place: '',
  actor: '',
  minOrigins: 0,
  contradicted: false,
  words: '',
};

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** The day if it is one of the calendar, else empty: an address is input like any other. */
export function day(text: string | null): string {
  if (!text || !DAY.test(text)) return '';
  const at = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text ? '' : text;
}

function list(text: string | null): string[] {
  return [...new Set((text ?? '').split(',').map((part) => part.trim()).filter(Boolean))];
}

/** Reads a query string; what is not understood is left out. */
export function read(search: string): View {
  const given = new URLSearchParams(search);
  const view: View = { ...START };
  const event = given.get('event');
  const report = given.get('report');
  const page = given.get('page');
  if (report) {
    view.page = 'report';
    view.id = report;
    view.claim = given.get('claim') ?? '';
  } else if (event) {
    view.page = 'event';
    view.id = event;
  } else if (page === 'reports' || page === 'about') {
    view.page = page;
  }
  view.asOf = day(given.get('asOf'));
  view.from = day(given.get('from'));
  view.to = day(given.get('to'));
  if (view.from && view.to && view.from > view.to) [view.from, view.to] = [view.to, view.from];
  view.q = given.get('q') ?? '';
  view.plover = list(given.get('plover'));
  view.kind = list(given.get('kind'));
  view.place = given.get('place') ?? '';
  view.actor = given.get('actor') ?? '';
  const min = Number(given.get('minOrigins'));
  view.minOrigins = Number.isInteger(min) && min > 0 ? Math.min(min, 99) : 0;
  view.contradicted = given.get('contradicted') === 'true';
  view.words = given.get('words') ?? '';
  return view;
}

/** The query string of a view; a view that says nothing gives an empty one. `read(write(v))` is `v`. */
export function write(view: View): string {
  const out = new URLSearchParams();
  if (view.page === 'event') out.set('event', view.id);
  if (view.page === 'report') {
    out.set('report', view.id);
    if (view.claim) out.set('claim', view.claim);
  }
  if (view.page === 'reports' || view.page === 'about') out.set('page', view.page);
  if (view.words) out.set('words', view.words);
  if (view.asOf) out.set('asOf', view.asOf);
  if (view.from) out.set('from', view.from);
  if (view.to) out.set('to', view.to);
  if (view.q) out.set('q', view.q);
  if (view.plover.length) out.set('plover', view.plover.join(','));
  if (view.kind.length) out.set('kind', view.kind.join(','));
  if (view.place) out.set('place', view.place);
  if (view.actor) out.set('actor', view.actor);
  if (view.minOrigins) out.set('minOrigins', String(view.minOrigins));
  if (view.contradicted) out.set('contradicted', 'true');
  const text = out.toString().replaceAll('%2C', ',');
  return text ? `?${text}` : '';
}

/** Whether any filter but the as-of day narrows the view. */
export function filtered(view: View): boolean {
  return Boolean(
    view.from ||
      view.to ||
      view.q ||
      view.plover.length ||
      view.kind.length ||
      view.place ||
      view.actor ||
      view.minOrigins ||
      view.contradicted,
  );
}

/** The same view without its filters. */
export function cleared(view: View): View {
  return { ...START, page: view.page, id: view.id, claim: view.claim, asOf: view.asOf, words: view.words };
}

/** What the situation is asked for; days and types are narrowed in the browser, so that brushing needs no request. */
export function asked(view: View): Record<string, string> {
  return {
    asOf: view.asOf,
    q: view.q,
    kind: view.kind.join(','),
    place: view.place,
    actor: view.actor,
    minOrigins: view.minOrigins ? String(view.minOrigins) : '',
    contradicted: view.contradicted ? 'true' : '',
  };
}

/** What an export is asked for: every filter of the view. */
export function exported(view: View): Record<string, string> {
  return { ...asked(view), from: view.from, to: view.to, plover: view.plover.join(',') };
}
