/** The blocks of a report with nothing between them lost. */
import type { Range } from './api';

export interface Block extends Range {
  kind: string;
}

/**
 * Blocks in the order of the text, clipped so that they do not overlap, with the words that lie in none of them as
 * blocks of the kind "other". Only white space is left out.
 */
export function whole(text: string, blocks: Block[]): Block[] {
  const out: Block[] = [];
  let at = 0;
  const between = (from: number, to: number) => {
    const words = text.slice(from, to);
    const trimmed = words.trim();
    if (!trimmed) return;
    const start = from + words.indexOf(trimmed.charAt(0));
    out.push({ kind: blocks.length ? 'other' : 'paragraph', start, end: start + trimmed.length });
  };
  for (const block of [...blocks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(at, block.start);
    const end = Math.min(text.length, block.end);
    if (end <= start) continue;
    between(at, start);
    out.push({ kind: block.kind.toLowerCase(), start, end });
    at = end;
  }
  between(at, text.length);
  return out;
}

/** Blocks that are kept and shown but from which no claim is read. */
export function unread(kind: string): boolean {
  return ['caption', 'credit', 'boilerplate', 'other'].includes(kind);
}
