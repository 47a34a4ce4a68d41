import { describe, expect, it } from 'vitest';
import { whole } from './blocks';

describe('the blocks of a report', () => {
  it('leave no word out', () => {
    const text = 'Headline\n\nmenu menu\n\nFirst paragraph.';
    expect(whole(text, [{ kind: 'HEADLINE', start: 0, end: 8 }, { kind: 'PARAGRAPH', start: 21, end: 37 }])).toEqual([
      { kind: 'headline', start: 0, end: 8 },
      { kind: 'other', start: 10, end: 19 },
      { kind: 'paragraph', start: 21, end: 37 },
    ]);
  });

  it('are one paragraph where none is given', () => {
    expect(whole(' words ', [])).toEqual([{ kind: 'paragraph', start: 1, end: 6 }]);
  });

  it('never overlap and never leave the text', () => {
    expect(whole('abcdef', [{ kind: 'paragraph', start: 0, end: 4 }, { kind: 'caption', start: 2, end: 99 }])).toEqual([
      { kind: 'paragraph', start: 0, end: 4 },
      { kind: 'caption', start: 4, end: 6 },
    ]);
  });
});
