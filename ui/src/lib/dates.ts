/** Days as text (YYYY-MM-DD) and as whole numbers since 1970; never instants, never the browser's zone. */

const DAY_MS = 86_400_000;

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Days since 1970-01-01. */
export function number(day: string): number {
  return Math.round(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY_MS);
}

export function text(days: number): string {
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}

export function step(day: string, by: number): string {
  return text(number(day) + by);
}

export function parts(day: string): { year: number; month: number; day: number } {
  const [year = '1970', month = '1', dayOfMonth = '1'] = day.slice(0, 10).split('-');
  return { year: Number(year), month: Number(month), day: Number(dayOfMonth) };
}

/** "8 March 2017". */
export function long(day: string): string {
  const p = parts(day);
  return `${p.day} ${MONTHS[p.month - 1] ?? ''} ${p.year}`;
}

/** "8 Mar 2017". */
export function short(day: string): string {
  const p = parts(day);
  return `${p.day} ${(MONTHS[p.month - 1] ?? '').slice(0, 3)} ${p.year}`;
}

/** "8–21 March 2017", "8 March – 2 April 2017", "from 8 March 2017", "until 21 March 2017". */
export function between(from: string, to: string): string {
  if (!from && !to) return 'all days';
  if (!to) return `from ${long(from)}`;
  if (!from) return `until ${long(to)}`;
  if (from === to) return long(from);
  const a = parts(from);
  const b = parts(to);
  if (a.year !== b.year) return `${long(from)} – ${long(to)}`;
  if (a.month !== b.month) return `${a.day} ${MONTHS[a.month - 1]} – ${long(to)}`;
  return `${a.day}–${b.day} ${MONTHS[b.month - 1]} ${b.year}`;
}

/** "8 March 2017, 20:10 UTC", of an ISO instant. */
export function moment(instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const iso = at.toISOString();
  return `${long(iso)}, ${iso.slice(11, 16)} UTC`;
}

/** Whether something that happened within [earliest, latest] can have happened within [from, to]; open ends are empty. */
export function overlaps(earliest: string | null, latest: string | null, from: string, to: string): boolean {
  if (!from && !to) return true;
  if (!earliest && !latest) return false;
  if (to && earliest && earliest > to) return false;
  return !(from && latest && latest < from);
}
