import { describe, expect, it } from 'vitest';
import { cut, kinds, ofClaim, type Mark } from './spans';

const mark = (start: number, end: number, kind: string, claim = 'c'): Mark => ({ start, end, kind, claim });
const drawn = (text: string, marks: Mark[], from?: number, to?: number) =>
  cut(text, marks, from, to).map((piece) => `${piece.text}:${kinds(piece).join('+')}`);

describe('cutting a text at its marks', () => {
  it('gives one piece where there are none', () => {
    expect(drawn('abc', [])).toEqual(['abc:']);
  });

  it('keeps a mark inside another', () => {
    expect(drawn('abcdef', [mark(1, 5, 'evidence'), mark(2, 3, 'place')])).toEqual(['a:', 'b:evidence', 'c:evidence+place', 'de:evidence', 'f:']);
  });

  it('keeps marks that cross each other', () => {
    expect(drawn('abcdef', [mark(0, 4, 'evidence'), mark(2, 6, 'source')])).toEqual(['ab:evidence', 'cd:evidence+source', 'ef:source']);
  });

  it('cuts marks that stick out of the range and ignores those outside it, empty, or no numbers', () => {
    expect(drawn('abcdef', [mark(0, 3, 'evidence'), mark(5, 6, 'time'), mark(3, 3, 'cue'), mark(Number.NaN, 4, 'cue')], 2, 4)).toEqual([
      'c:evidence',
      'd:',
    ]);
  });

  it('gives nothing for an empty or impossible range', () => {
    expect(cut('abc', [], 2, 2)).toEqual([]);
    expect(cut('abc', [], 9, 12)).toEqual([]);
  });

  it('loses no character, whatever the marks', () => {
    let seed = 20170308;
    const random = (n: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % n;
    };
    for (let round = 0; round < 300; round++) {
      const text = Array.from({ length: random(40) }, () => 'ab😀 ق\n'.charAt(random(7))).join('');
      const marks = Array.from({ length: random(8) }, () => {
        const start = random(45) - 3;
        return mark(start, start + random(12), ['evidence', 'place', 'time'][random(3)]!);
      });
      const pieces = cut(text, marks);
      expect(pieces.map((piece) => piece.text).join(''), `seed round ${round}`).toBe(text);
      for (const piece of pieces) {
        expect(piece.marks.every((one) => one.start <= piece.start && one.end >= piece.end)).toBe(true);
      }
    }
  });
});

describe('the marks of a claim', () => {
  const claim = {
    id: 'c',
    evidence: { start: 10, end: 20 },
    cue: null,
    chain: [],
    places: [],
    when: null,
    amounts: [],
  };

  it('have its purpose and the words that repeat it', () => {
    expect(ofClaim({ ...claim, purpose: { start: 14, end: 20 }, repeats: [{ start: 0, end: 5 }] })).toEqual([
      mark(10, 20, 'evidence'),
      mark(14, 20, 'purpose'),
      mark(0, 5, 'repeat'),
    ]);
  });

  it('are those of an older server too, which knows neither', () => {
    expect(ofClaim(claim)).toEqual([mark(10, 20, 'evidence')]);
  });
});
