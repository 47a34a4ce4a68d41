import { describe, expect, it } from 'vitest';
import { scales, roundUp } from './amounts';
import type { Claim } from './api';
import { certainty, coded, grade, interval, originsOf, stance, type } from './words';

describe('the words of the desk', () => {
  it('say how many origins', () => {
    expect(originsOf(1, 2, 3)).toBe('1–2 independent origins from 3 reports');
    expect(originsOf(1, 1, 1)).toBe('1 independent origin from 1 report');
    expect(originsOf(0, 1, 4)).toBe('0–1 independent origins from 4 reports');
  });

  it('say numbers with their ends', () => {
    expect(interval(24, 99)).toBe('24–99');
    expect(interval(101, null)).toBe('at least 101');
    expect(interval(null, 600000)).toBe('at most 600,000');
    expect(interval(23, 23)).toBe('23');
  });

  it('leave out what goes without saying', () => {
    expect(stance('affirmed', 'actual')).toBe('');
    expect(stance('denied', 'planned')).toBe('denied, planned');
  });

  it('explain both halves of a grade and leave an unknown one alone', () => {
    expect(grade('C3')).toBe('Source C: fairly reliable. Information 3: possibly true.');
    expect(grade('?')).toBe('?');
  });

  it('make unknown codes readable', () => {
    expect(type('ASSAULT')).toBe('Attack');
    expect(type('SOMETHING_NEW')).toBe('Something new');
  });

  it('say how sure a code is, and the words that decided once', () => {
    const from = [{ quote: 'bombed' }];
    expect(
      coded([
        { book: 'plover', code: 'ASSAULT', confidence: 0.874, from },
        { book: 'plover-mode', code: 'aerial', confidence: null, from },
        { book: 'acled', code: 'Air/drone strike', confidence: 0.9, from: [...from, { quote: 'jets' }] },
        { book: 'condition', code: 'control', confidence: null, from },
      ]),
    ).toEqual([
      { book: 'PLOVER type', code: 'ASSAULT', sure: '87 %', words: '“bombed”' },
      { book: 'PLOVER mode', code: 'aerial', sure: '', words: '' },
      { book: 'ACLED sub-event type', code: 'Air/drone strike', sure: '90 %', words: '“bombed” “jets”' },
    ]);
  });

  it('call an event sure only when two origins are certain', () => {
    expect([certainty({ min: 2, max: 2 }), certainty({ min: 1, max: 9 }), certainty({ min: 0, max: 1 })]).toEqual(['several', 'single', 'unsure']);
  });
});

describe('the plot of numbers', () => {
  const claim = (id: string, received: string, low: number | null, high: number | null, unit = 'vehicles') =>
    ({ id, received, amounts: [{ low, high, unit, text: '' }] }) as unknown as Claim;

  it('has one scale per unit, rows in the order of receipt', () => {
    const drawn = scales([claim('b', '2017-03-10', 101, null), claim('a', '2017-03-08', 24, 99), claim('c', '2017-03-08', 7, 7, 'killed')]);
    expect(drawn.map((scale) => scale.unit)).toEqual(['vehicles', 'killed']);
    expect(drawn[0]!.rows.map((row) => row.claim.id)).toEqual(['a', 'b']);
    expect(drawn[0]!.top).toBe(200);
  });

  it('ends at a round number', () => {
    expect([7, 99, 101, 600000, 0].map(roundUp)).toEqual([10, 100, 200, 1000000, 1]);
  });
});
