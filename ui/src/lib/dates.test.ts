import { describe, expect, it } from 'vitest';
import { between, long, moment, number, overlaps, step, text } from './dates';

describe('days', () => {
  it('are whole numbers and come back', () => {
    expect(number('1970-01-01')).toBe(0);
    expect(text(number('2016-02-29'))).toBe('2016-02-29');
    expect(step('2016-12-31', 1)).toBe('2017-01-01');
    expect(step('2016-03-01', -1)).toBe('2016-02-29');
  });

  it('are written as people write them', () => {
    expect(long('2017-03-08')).toBe('8 March 2017');
    expect(moment('2017-03-08T23:10:00Z')).toBe('8 March 2017, 23:10 UTC');
    expect(moment('no time')).toBe('no time');
  });

  it.each([
    ['2017-03-08', '2017-03-08', '8 March 2017'],
    ['2017-03-08', '2017-03-21', '8–21 March 2017'],
    ['2017-03-08', '2017-04-02', '8 March – 2 April 2017'],
    ['2016-12-30', '2017-01-02', '30 December 2016 – 2 January 2017'],
    ['2017-03-08', '', 'from 8 March 2017'],
    ['', '2017-03-08', 'until 8 March 2017'],
    ['', '', 'all days'],
  ])('from %s to %s is “%s”', (from, to, expected) => {
    expect(between(from, to)).toBe(expected);
  });
});

describe('an event within the chosen days', () => {
  it('may reach into them from either side', () => {
    expect(overlaps('2017-03-01', '2017-03-10', '2017-03-10', '2017-03-12')).toBe(true);
    expect(overlaps('2017-03-12', '2017-03-20', '2017-03-10', '2017-03-12')).toBe(true);
    expect(overlaps('2017-03-01', '2017-03-09', '2017-03-10', '2017-03-12')).toBe(false);
  });

  it('with an open end counts as possible', () => {
    expect(overlaps(null, '2017-03-09', '2017-01-01', '2017-01-31')).toBe(true);
    expect(overlaps('2017-02-01', null, '2017-01-01', '2017-01-31')).toBe(false);
  });

  it('without a day is shown only while no days are chosen', () => {
    expect(overlaps(null, null, '', '')).toBe(true);
    expect(overlaps(null, null, '2017-01-01', '')).toBe(false);
  });
});
