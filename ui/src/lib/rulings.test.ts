import { describe, expect, it } from 'vitest';
import type { Claim, Decision, Effect, EventDetail, EventSummary } from './api';
import { brief, candidates, changes, differences, found, history, next, what } from './rulings';

const event = (id: string, more: Partial<EventSummary> = {}) =>
  ({
    id,
    summary: `words of ${id}`,
    plover: 'ASSAULT',
    place: { name: 'Raqqa' },
    when: { earliest: '2017-03-08', latest: '2017-03-08', text: '8 March 2017' },
    origins: { min: 1, max: 2 },
    reports: 2,
    grade: 'F6',
    graded: false,
    label: 'weak',
    amounts: [],
    conflicts: 0,
    ...more,
  }) as unknown as EventSummary;

const decision = (id: string, more: Partial<Decision>) =>
  ({ id, kind: 'graded', at: '', by: 'R. Haddad', why: 'seen', stands: true, grade: null, claims: null, left: null, source: null, family: null, withdraws: null, ...more }) as Decision;

const effect = (before: EventSummary[], after: EventSummary[]) => ({ decision: decision('d', {}), recorded: false, before, after, changed: after.length }) as Effect;

describe('rulings', () => {
  it('say what is other and nothing else', () => {
    expect(differences(event('e'), event('e'))).toEqual([]);
    expect(differences(event('e'), event('e', { grade: 'B2', graded: true }))).toEqual(['grade F6 → B2 (analyst)']);
    expect(differences(event('e'), event('e', { origins: { min: 2, max: 2 }, label: 'fair', reports: 4 }))).toEqual(['label weak → fair', 'reports 2 → 4', 'origins 1–2 → 2']);
    expect(differences(event('e', { place: null }), event('e'))).toEqual(['place none → Raqqa']);
    expect(brief(event('e'))).toBe('1–2 independent origins from 2 reports, F6, weak');
  });

  it('tell events that stay from those that come and go', () => {
    const merged = changes(effect([event('a'), event('b')], [event('a', { reports: 5 })]));
    expect(merged.map((change) => [change.what, change.event.id, change.details])).toEqual([
      ['stays', 'a', ['reports 2 → 5']],
      ['goes', 'b', []],
    ]);
    expect(changes(effect([event('a')], [event('a'), event('c')])).map((change) => change.what)).toEqual(['stays', 'comes']);
  });

  it('lead to the event that holds the claims now', () => {
    expect(next(effect([event('a'), event('b')], [event('a')]), 'merged', 'b')).toBe('a');
    expect(next(effect([event('a')], [event('c'), event('d')]), 'split', 'a')).toBe('c');
    expect(next(effect([event('a')], [event('b'), event('a')]), 'merged', 'a')).toBe('b');
    expect(next(effect([event('a')], [event('a')]), 'graded', 'a')).toBe('a');
    expect(next(effect([event('c')], [event('c')]), 'consented', 'a')).toBe('a');
    expect(next(effect([], []), 'merged', 'a')).toBe('a');
  });

  it('are told in words', () => {
    expect(what(decision('d', { grade: 'B2' }))).toBe('Graded B2');
    expect(what(decision('d', { kind: 'split', claims: ['a'], left: ['b', 'c'] }))).toBe('Split: 1 claim taken out, 2 left');
    expect(what(decision('d', { kind: 'merged', claims: ['a', 'b'] }))).toBe('Merged: 2 claims are of one event');
    expect(what(decision('d', { kind: 'consented', source: 'sohr', family: 'killings' }))).toBe('Consent to an A for sohr on killings');
  });

  it('stand beside what took them back', () => {
    const back = decision('w', { kind: 'withdrawn', withdraws: 'd1' });
    const told = history([back, decision('d2', {}), decision('d1', { stands: false })]);
    expect(told.map((one) => [one.decision.id, one.back?.id ?? null])).toEqual([
      ['d2', null],
      ['d1', 'w'],
    ]);
  });

  it('name the claims that stand here and count the others', () => {
    const claims = [{ id: 'a' }, { id: 'b' }] as Claim[];
    expect(found(['a', 'x'], claims)).toEqual({ here: [claims[0]], elsewhere: 1 });
    expect(found(null, claims)).toEqual({ here: [], elsewhere: 0 });
  });

  it('offer the likeliest event first and never the event itself', () => {
    const day = (text: string) => ({ when: { earliest: text, latest: text, text } });
    const self = event('self') as unknown as EventDetail;
    const offered = candidates(self, [
      event('self'),
      event('far', day('2017-05-01')),
      event('undated', { when: { earliest: null, latest: null, text: 'undated' } }),
      event('next', day('2017-03-09')),
      event('elsewhere', { place: null }),
      event('other', { plover: 'RETREAT' }),
      event('same'),
    ]);
    expect(offered.map((one) => one.id)).toEqual(['same', 'next', 'other', 'elsewhere', 'far', 'undated']);
    expect(candidates(self, [event('x'), event('y'), event('z')], 2)).toHaveLength(2);
  });
});
