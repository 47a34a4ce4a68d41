import { describe, expect, it } from 'vitest';
import { number, text } from './dates';
import { histogram, ticks } from './timeline';

const on = (day: string | null, sure = false) => ({ earliest: day, latest: day, sure });

describe('the histogram', () => {
  it('is empty without days and counts what is undated', () => {
    const bars = histogram([on(null), on(null)]);
    expect(bars.bins).toEqual([]);
    expect(bars.undated).toBe(2);
  });

  it('has one bar per day over a short time, gaps included', () => {
    const bars = histogram([on('2017-03-08', true), on('2017-03-08'), on('2017-03-10')]);
    expect(bars.unit).toBe('day');
    expect(bars.bins.map((bin) => bin.events)).toEqual([2, 0, 1]);
    expect(bars.bins[0]!.sure).toBe(1);
    expect(bars.highest).toBe(2);
  });

  it('has weeks from Monday over a longer time', () => {
    const bars = histogram([on('2016-10-19'), on('2017-03-08')], 60);
    expect(bars.unit).toBe('week');
    expect(text(bars.bins[0]!.start)).toBe('2016-10-17');
    expect(bars.bins.reduce((n, bin) => n + bin.events, 0)).toBe(2);
  });

  it('has months over years, each beginning on its first', () => {
    const days = Array.from({ length: 90 }, (_, i) => on(text(number('2012-01-15') + i * 20)));
    const bars = histogram(days, 60, { first: number('2012-01-15'), last: number('2017-01-01') });
    expect(bars.unit).toBe('month');
    expect(bars.bins.every((bin) => text(bin.start).endsWith('-01'))).toBe(true);
    expect(bars.bins.reduce((n, bin) => n + bin.events, 0)).toBe(90);
  });

  it('is not flattened by one date far away; that one is counted apart', () => {
    const days = Array.from({ length: 40 }, (_, i) => on(text(number('2017-03-01') + (i % 20))));
    const bars = histogram([on('1979-11-04'), ...days, on('2031-01-01')]);
    expect(bars.before).toBe(1);
    expect(bars.after).toBe(1);
    expect(text(bars.start) > '2016-06').toBe(true);
  });

  it('keeps to the time the reports came in, unless nothing lies there', () => {
    const within = { first: number('2016-05-15'), last: number('2017-03-28') };
    const events = [on('2014-08-01'), on('2014-08-03'), on('2016-06-01'), on('2017-03-22')];
    expect(histogram(events, 140, within)).toMatchObject({ before: 2, after: 0 });
    expect(histogram([on('2014-08-01')], 140, within)).toMatchObject({ before: 0, highest: 1 });
  });

  it('stands an event without a first day at its last', () => {
    expect(histogram([{ earliest: null, latest: '2017-03-09', sure: false }]).bins[0]!.start).toBe(number('2017-03-09'));
  });

  it('loses no event', () => {
    const days = Array.from({ length: 200 }, (_, i) => on(i % 11 ? text(number('2016-01-01') + ((i * 7919) % 900)) : null));
    const bars = histogram(days);
    expect(bars.before + bars.after + bars.undated + bars.bins.reduce((n, bin) => n + bin.events, 0)).toBe(200);
  });
});

describe('the axis', () => {
  it('names days over weeks and months over a year', () => {
    expect(ticks(number('2017-03-01'), number('2017-03-08'), 10).map((tick) => tick.label)).toEqual(['1 Mar', '2', '3', '4', '5', '6', '7']);
    expect(ticks(number('2016-11-15'), number('2017-03-15'), 10).map((tick) => tick.label)).toEqual(['Dec 2016', 'Jan 2017', 'Feb', 'Mar']);
  });

  it('keeps to the room it has', () => {
    expect(ticks(number('2000-01-01'), number('2017-01-01'), 6).length).toBeLessThanOrEqual(7);
  });
});
