/** The server's answers, as docs/manual/api.md describes them, and the few requests the desk makes. */

export type Day = string;

export interface Range {
  start: number;
  end: number;
}

export interface About {
  version: string;
  data: string;
  reports: number;
  claims: number;
  events: number;
  firstReceived: Day | null;
  lastReceived: Day | null;
  /** The day of the last ruling; null where nothing was ruled. */
  lastDecided?: Day | null;
  gazetteer?: string;
  actors?: string;
  limits: string[];
  [more: string]: unknown;
}

export interface Place {
  name: string;
  lat: number;
  lon: number;
  precision: string;
  radiusKm: number;
  admin1?: string | null;
  country?: string | null;
}

export interface When {
  earliest: Day | null;
  latest: Day | null;
  text: string;
}

export interface EventSummary {
  id: string;
  kind: string;
  summary: string;
  plover: string | null;
  acled: string | null;
  place: Place | null;
  when: When;
  actor: string | null;
  target: string | null;
  amounts: string[];
  polarity: string;
  modality: string;
  origins: { min: number; max: number };
  reports: number;
  grade: string;
  graded: boolean;
  label: string | null;
  flags: string[];
  conflicts: number;
  notes: string[];
  firstReceived: Day | null;
}

export interface Situation {
  asOf: Day | null;
  reports: number;
  claims: number;
  total: number;
  shown: number;
  days: { day: Day; events: number }[];
  types: { plover: string; events: number }[];
  events: EventSummary[];
}

export interface Link {
  name: string;
  kind: string;
  role?: string | null;
  affiliation?: string | null;
  start?: number | null;
  end?: number | null;
}

export interface Party {
  text: string;
  name?: string | null;
  start?: number | null;
  end?: number | null;
}

export interface ClaimPlace {
  role: string;
  text: string;
  name: string;
  lat: number | null;
  lon: number | null;
  precision: string | null;
  radiusKm: number | null;
  near: boolean;
  start?: number | null;
  end?: number | null;
}

export interface ClaimAmount {
  low: number | null;
  high: number | null;
  unit: string;
  text: string;
  start?: number | null;
  end?: number | null;
}

export interface Quote extends Range {
  quote: string;
}

/** A code of a code book, how often one read like this is right, and the words that decided. */
export interface Code {
  book: string;
  code: string;
  confidence: number | null;
  from: Quote[];
}

export interface Claim {
  id: string;
  report: string;
  outlet: string;
  title: string | null;
  published: Day | null;
  received: string;
  kind: string;
  plover: string | null;
  acled: string | null;
  condition: string | null;
  codes: Code[];
  chain: Link[];
  link: string;
  cue: Range | null;
  evidence: Quote;
  sentence: Quote;
  /** Other words of the report that say the same over again. */
  repeats: Quote[];
  actor: Party | null;
  target: Party | null;
  places: ClaimPlace[];
  when: (When & { start?: number | null; end?: number | null }) | null;
  amounts: ClaimAmount[];
  purpose: Quote | null;
  polarity: string;
  modality: string;
  confidence: number;
  event: string | null;
}

export interface Origin {
  voice: string;
  kind: string;
  interest: string | null;
  carriedBy: string[];
  claims: string[];
}

export interface Merge {
  kind: string;
  certain: boolean;
  of: string;
  on: string;
  reason: string;
}

export interface Conflict {
  kind: string;
  one: string;
  other: string;
  explanation: string;
}

export interface Update {
  earlier: string;
  later: string;
  explanation: string;
}

export interface Ruling {
  decision: string;
  by: string;
  at: string;
  why: string;
  suggested: string;
  reportsSince: number;
}

export interface CarrierRecord {
  outlet: string;
  checked: number;
  right: number;
  letter: string;
}

export interface TrackRecord {
  source: string;
  name: string;
  family: string;
  resolved: number;
  borneOut: number;
  refuted: number;
  by: Day | null;
  letter: string;
  couldBeA: boolean;
}

/** What an analyst decided; what does not belong to the kind is null. */
export interface Decision {
  id: string;
  kind: 'graded' | 'consented' | 'merged' | 'split' | 'withdrawn';
  at: string;
  by: string;
  why: string;
  stands: boolean;
  grade: string | null;
  claims: string[] | null;
  left: string[] | null;
  source: string | null;
  family: string | null;
  withdraws: string | null;
}

/** What a decision changes: the events as they were and as they are after it, those it speaks of first. */
export interface Effect {
  decision: Decision;
  recorded: boolean;
  before: EventSummary[];
  after: EventSummary[];
  changed: number;
}

/** A decision to be taken: where it is sent and what it says beside name and reason. */
export interface Wanted {
  path: string;
  body: Record<string, unknown>;
}

export interface EventDetail extends Omit<EventSummary, 'origins' | 'conflicts' | 'notes'> {
  gradeReasons: { reliability: string[]; credibility: string[]; label: string | null; records: TrackRecord[]; carriers: CarrierRecord[] };
  ruling: Ruling | null;
  origins: { min: number; max: number; reports: number; list: Origin[]; merges: Merge[] };
  conflicts: Conflict[];
  updates: Update[];
  notes: { code: string; severity: string; detail: string; claim: string }[];
  claims: Claim[];
  decisions: Decision[];
}

export interface ReportRow {
  id: string;
  outlet: string;
  title: string | null;
  published: Day | null;
  received: string;
  language: string;
  claims: number;
  intake: string;
  notes: number;
}

export interface Sourced {
  value: string | null;
  from: string | null;
}

export interface Note {
  code: string;
  severity: string;
  detail: string;
  start: number | null;
  end: number | null;
}

export interface ReportDetail {
  id: string;
  outlet: Sourced | string | null;
  title: Sourced | string | null;
  byline: Sourced | string | null;
  agency: Sourced | string | null;
  published: Sourced | string | null;
  received: string;
  url: string | null;
  language: string;
  analysed: boolean;
  text: string;
  blocks: ({ kind: string } & Range)[];
  claims: Claim[];
  notes: Note[];
  sha256: string;
  mediaType: string;
}

/** What went wrong, in words a reader of the desk can act on. */
export class Trouble extends Error {
  constructor(
    message: string,
    readonly detail: string,
    readonly status: number,
  ) {
    super(message);
  }
}

const API = './api';

/** The query string of the given parameters; empty ones are left out, the order is the given one. */
export function query(parameters: Record<string, string | undefined>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value) search.set(name, value);
  }
  const text = search.toString();
  return text ? `?${text}` : '';
}

export function address(path: string, parameters: Record<string, string | undefined> = {}): string {
  return `${API}/${path}${query(parameters)}`;
}

/** A file of the base map as parsed JSON. */
export async function file(url: string): Promise<unknown> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Trouble('not found', url, answer.status);
  return answer.json();
}

async function ask<T>(path: string, parameters: Record<string, string | undefined>, how: RequestInit): Promise<T> {
  let answer: Response;
  try {
    answer = await fetch(address(path, parameters), how);
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new Trouble(
      'The desk’s server does not answer.',
      'It may have been stopped. Start it again with “sitrep serve” and try once more.',
      0,
    );
  }
  let body: unknown;
  try {
    body = await answer.json();
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new Trouble('The server’s answer could not be read.', `Status ${answer.status} for ${path}.`, answer.status);
  }
  if (!answer.ok) {
    const said = body as { error?: string; detail?: string };
    const error = said.error ?? `Status ${answer.status}`;
    throw new Trouble(error.charAt(0).toUpperCase() + error.slice(1) + '.', said.detail ?? '', answer.status);
  }
  return body as T;
}

const get = <T>(path: string, parameters: Record<string, string | undefined>, signal?: AbortSignal) =>
  ask<T>(path, parameters, { signal: signal ?? null, headers: { Accept: 'application/json' } });

/** Sends a decision; with `preview` it is not recorded, and the answer says what it would change. */
export const decide = (wanted: Wanted, signed: { by: string; why: string }, preview: boolean) =>
  ask<Effect>(wanted.path, { preview: preview ? 'true' : undefined }, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...wanted.body, ...signed }),
  });

export const about = (signal?: AbortSignal) => get<About>('about', {}, signal);
export const situation = (parameters: Record<string, string | undefined>, signal?: AbortSignal) =>
  get<Situation>('situation', parameters, signal);
export const event = (id: string, asOf: string, signal?: AbortSignal) =>
  get<EventDetail>(`events/${encodeURIComponent(id)}`, { asOf }, signal);
export const reports = (parameters: Record<string, string | undefined>, signal?: AbortSignal) =>
  get<{ reports: ReportRow[] }>('reports', parameters, signal);
export const report = (id: string, asOf: string, signal?: AbortSignal) =>
  get<ReportDetail>(`reports/${encodeURIComponent(id)}`, { asOf }, signal);

/** A metadata value, whether the server sends it bare or with the place it was read in. */
export function sourced(value: Sourced | string | null | undefined): Sourced {
  if (value === null || value === undefined) return { value: null, from: null };
  return typeof value === 'string' ? { value, from: null } : value;
}
