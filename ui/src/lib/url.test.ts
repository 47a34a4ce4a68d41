import { describe, expect, it } from 'vitest';
import { asked, cleared, day, exported, filtered, read, START, write } from './url';

describe('the view in the address', () => {
  it('is empty for the plain desk', () => {
    expect(write(START)).toBe('');
    expect(read('')).toEqual(START);
  });

  it('survives being written and read again', () => {
    const view = {
      ...START,
      page: 'event' as const,
      id: 'e/1 & ü',
      asOf: '2017-03-22',
      from: '2017-03-01',
      to: '2017-03-08',
      q: 'Deir el-Zour, 60 %',
      plover: ['ASSAULT', 'RETREAT'],
      kind: ['estimate'],
      place: 'Raqqa',
      actor: 'Islamic State',
      minOrigins: 2,
      contradicted: true,
      words: 'قوافل',
    };
    expect(read(write(view))).toEqual(view);
  });

  it('opens a report at a claim', () => {
    expect(read('?report=r1&claim=c2')).toMatchObject({ page: 'report', id: 'r1', claim: 'c2' });
  });

  it('leaves out what is no day, no number, no page', () => {
    expect(read('?asOf=yesterday&from=2017-02-30&to=2017-13-01&minOrigins=-3&page=secret&contradicted=1')).toEqual(START);
  });

  it('turns days given in the wrong order round', () => {
    expect(read('?from=2017-03-09&to=2017-03-01')).toMatchObject({ from: '2017-03-01', to: '2017-03-09' });
  });

  it('accepts days of the calendar only', () => {
    expect(day('2016-02-29')).toBe('2016-02-29');
    expect(day('2017-02-29')).toBe('');
    expect(day('2017-2-9')).toBe('');
  });

  it('knows whether it is narrowed, and clearing keeps the as-of day', () => {
    const view = { ...START, asOf: '2017-03-22', q: 'convoy' };
    expect(filtered({ ...START, asOf: '2017-03-22' })).toBe(false);
    expect(filtered(view)).toBe(true);
    expect(cleared(view)).toEqual({ ...START, asOf: '2017-03-22' });
  });

  it('asks the server for all days and types, but exports only the chosen ones', () => {
    const view = { ...START, from: '2017-03-01', to: '2017-03-08', plover: ['ASSAULT'] };
    expect(asked(view)).not.toHaveProperty('from');
    expect(exported(view)).toMatchObject({ from: '2017-03-01', to: '2017-03-08', plover: 'ASSAULT' });
  });
});
