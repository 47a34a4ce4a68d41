/** The numbers of an event's claims, laid on one scale per unit, in the order their reports came in. */
import type { Claim, ClaimAmount } from './api';

export interface AmountRow {
  claim: Claim;
  amount: ClaimAmount;
}

export interface AmountScale {
  unit: string;
  rows: AmountRow[];
  /** End of the scale; it begins at 0. */
  top: number;
}

/** A round number not below n: 1, 2, 2.5 or 5 times a power of ten. */
export function roundUp(n: number): number {
  if (!(n > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(n));
  return [1, 2, 2.5, 5, 10].map((m) => m * power).find((m) => m >= n * 0.9999) ?? 10 * power;
}

export function scales(claims: Claim[]): AmountScale[] {
  const byUnit = new Map<string, AmountRow[]>();
  for (const claim of claims) {
    for (const amount of claim.amounts) {
      if (amount.low === null && amount.high === null) continue;
      const rows = byUnit.get(amount.unit) ?? [];
      rows.push({ claim, amount });
      byUnit.set(amount.unit, rows);
    }
  }
  return [...byUnit].map(([unit, rows]) => ({
    unit,
    rows: rows.sort((a, b) => a.claim.received.localeCompare(b.claim.received) || a.claim.id.localeCompare(b.claim.id)),
    // An open end needs room to be seen as open.
    top: roundUp(Math.max(...rows.map(({ amount }) => (amount.high === null ? (amount.low ?? 0) * 1.3 : amount.high)))),
  }));
}
