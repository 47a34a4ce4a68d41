/** Highlights lie over each other; the screen wants pieces that do not. */

export interface Mark {
  start: number;
  end: number;
  kind: string;
  /** The claim the mark belongs to; empty when it belongs to none. */
  claim: string;
}

export interface Piece {
  start: number;
  end: number;
  text: string;
  /** The marks that cover the whole piece, in the order given. */
  marks: Mark[];
}

/**
 * Cuts [from, to) of a text at every border of a mark. The pieces follow each other without gap and their texts
 * together are the text of the range. Marks that are empty or outside are ignored, those that stick out are cut.
 * Positions are UTF-16 code units, as everywhere.
 */
export function cut(text: string, marks: Mark[], from = 0, to = text.length): Piece[] {
  const first = Math.max(0, from);
  const last = Math.min(text.length, to);
  if (first >= last) return [];
  const inside = marks.filter(
    (mark) => Number.isInteger(mark.start) && Number.isInteger(mark.end) && mark.end > mark.start && mark.start < last && mark.end > first,
  );
  const borders = new Set([first, last]);
  for (const mark of inside) {
    if (mark.start > first) borders.add(mark.start);
    if (mark.end < last) borders.add(mark.end);
  }
  const sorted = [...borders].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const start = sorted[i]!;
    const end = sorted[i + 1]!;
    pieces.push({
      start,
      end,
      text: text.slice(start, end),
      marks: inside.filter((mark) => mark.start <= start && mark.end >= end),
    });
  }
  return pieces;
}

/** The marks of one claim, as positions in its report's text. */
export function ofClaim(claim: {
  id: string;
  evidence: { start: number; end: number };
  cue: { start: number; end: number } | null;
  chain: { start?: number | null; end?: number | null }[];
  places: { start?: number | null; end?: number | null }[];
  when: { start?: number | null; end?: number | null } | null;
  amounts: { start?: number | null; end?: number | null }[];
  purpose?: { start: number; end: number } | null;
  repeats?: { start: number; end: number }[];
}): Mark[] {
  const marks: Mark[] = [];
  const add = (kind: string, at: { start?: number | null; end?: number | null } | null) => {
    if (at && typeof at.start === 'number' && typeof at.end === 'number') {
      marks.push({ start: at.start, end: at.end, kind, claim: claim.id });
    }
  };
  add('evidence', claim.evidence);
  for (const voice of claim.chain) add('source', voice);
  add('cue', claim.cue);
  for (const place of claim.places) add('place', place);
  add('time', claim.when);
  for (const amount of claim.amounts) add('amount', amount);
  add('purpose', claim.purpose ?? null);
  for (const repeat of claim.repeats ?? []) add('repeat', repeat);
  return marks;
}

/** The kinds of a piece's marks, each once. */
export function kinds(piece: Piece): string[] {
  return [...new Set(piece.marks.map((mark) => mark.kind))];
}
