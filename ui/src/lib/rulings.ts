/** Rulings of analysts in words, what they change, and which events could be meant when two are to be made one. */
import type { Claim, Decision, Effect, EventDetail, EventSummary } from './api';
import { number } from './dates';
import { count, originsOf } from './words';

export interface Change {
  /** Whether the event is there before and after, only after, or only before. */
  what: 'stays' | 'comes' | 'goes';
  event: EventSummary;
  /** What is other than before, as short phrases; empty where nothing is. */
  details: string[];
}

const range = (origins: { min: number; max: number }) =>
  origins.min === origins.max ? String(origins.min) : `${origins.min}–${origins.max}`;

/** What is other between two states of one event. */
export function differences(before: EventSummary, after: EventSummary): string[] {
  const facets: [string, (event: EventSummary) => string][] = [
    ['grade', (event) => event.grade + (event.graded ? ' (analyst)' : '')],
    ['label', (event) => event.label ?? 'none'],
    ['reports', (event) => String(event.reports)],
    ['origins', (event) => range(event.origins)],
    ['contradictions', (event) => String(event.conflicts)],
    ['day', (event) => event.when.text],
    ['place', (event) => event.place?.name ?? 'none'],
    ['amounts', (event) => event.amounts.join('; ') || 'none'],
    ['headed', (event) => `“${event.summary}”`],
  ];
  return facets.flatMap(([name, of]) => (of(before) === of(after) ? [] : [`${name} ${of(before)} → ${of(after)}`]));
}

/** The events of an effect, those after it first, each with what is other. */
export function changes(effect: Effect): Change[] {
  const before = new Map(effect.before.map((event) => [event.id, event]));
  const after = new Set(effect.after.map((event) => event.id));
  return [
    ...effect.after.map((event): Change => {
      const was = before.get(event.id);
      return was ? { what: 'stays', event, details: differences(was, event) } : { what: 'comes', event, details: [] };
    }),
    ...effect.before.filter((event) => !after.has(event.id)).map((event): Change => ({ what: 'goes', event, details: [] })),
  ];
}

/** "2 reports, 1–2 independent origins, F6, weak". */
export function brief(event: EventSummary): string {
  return [originsOf(event.origins.min, event.origins.max, event.reports), event.grade, event.label ?? ''].filter(Boolean).join(', ');
}

/**
 * The event to show after a ruling on another. Where claims were regrouped it is the one that holds the first of them: the merged
 * one, the part a split left, or what a merge began with once that is taken back. Grades move nothing.
 *
 * @param kind of what was decided, or of what was taken back
 */
export function next(effect: Effect, kind: Decision['kind'], id: string): string {
  return kind === 'merged' || kind === 'split' ? (effect.after[0]?.id ?? id) : id;
}

/** What was decided, without name and reason: "Split: 1 claim taken out, 3 left". */
export function what(decision: Decision): string {
  switch (decision.kind) {
    case 'graded':
      return `Graded ${decision.grade ?? ''}`;
    case 'consented':
      return `Consent to an A for ${decision.source ?? ''} on ${decision.family ?? ''}`;
    case 'merged':
      return `Merged: ${count(decision.claims?.length ?? 0, 'claim')} are of one event`;
    case 'split':
      return `Split: ${count(decision.claims?.length ?? 0, 'claim')} taken out, ${decision.left?.length ?? 0} left`;
    case 'withdrawn':
      return 'Taken back';
  }
}

export interface Ruled {
  decision: Decision;
  /** What took it back. */
  back: Decision | null;
}

/** The rulings of an event, latest first, each beside what took it back. */
export function history(decisions: Decision[]): Ruled[] {
  const back = new Map(decisions.filter((one) => one.withdraws).map((one) => [one.withdraws, one]));
  return decisions
    .filter((one) => one.kind !== 'withdrawn')
    .map((decision) => ({ decision, back: back.get(decision.id) ?? null }));
}

/** The claims of a list that stand in an event, and how many stand elsewhere or nowhere. */
export function found(ids: string[] | null, claims: Claim[]): { here: Claim[]; elsewhere: number } {
  const here = claims.filter((claim) => ids?.includes(claim.id));
  return { here, elsewhere: (ids?.length ?? 0) - here.length };
}

/** Days between two events; a year where one has none. */
function daysApart(one: EventSummary | EventDetail, other: EventSummary): number {
  if (!one.when.earliest || !other.when.earliest) return 366;
  return Math.abs(number(one.when.earliest) - number(other.when.earliest));
}

/** The events that could be one with this, the likeliest first: near in time, of one type, at one place. */
export function candidates(event: EventDetail, among: EventSummary[], most = 12): EventSummary[] {
  const far = (other: EventSummary) =>
    Math.min(366, daysApart(event, other)) +
    (other.plover === event.plover ? 0 : 3) +
    (other.place && event.place && other.place.name === event.place.name ? 0 : 5);
  return among
    .filter((other) => other.id !== event.id)
    .map((other) => ({ other, far: far(other) }))
    .sort((a, b) => a.far - b.far || a.other.id.localeCompare(b.other.id))
    .slice(0, most)
    .map((one) => one.other);
}
