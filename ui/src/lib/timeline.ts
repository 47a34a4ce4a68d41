/** Events into bars: bins of a day, a week or a month over a domain that one stray date cannot stretch. */
import { number, parts, text } from './dates';

export interface Dated {
  earliest: string | null;
  latest: string | null;
  /** Two or more independent origins at the least. */
  sure: boolean;
}

export interface Bin {
  /** First day, as a number. */
  start: number;
  /** The day after the last. */
  end: number;
  events: number;
  sure: number;
}

export interface Histogram {
  unit: 'day' | 'week' | 'month';
  bins: Bin[];
  /** First day of the domain and the day after its last. */
  start: number;
  end: number;
  /** Events before and after the domain, and without any day. */
  before: number;
  after: number;
  undated: number;
  highest: number;
}

/** Days beyond the given time, or else the middle nine tenths, that the domain may reach. */
const REACH = 45;

/** The day an event stands at: its first; its last where only that is known. */
export function standsAt(event: Dated): number | null {
  const day = event.earliest ?? event.latest;
  return day ? number(day) : null;
}

function binStart(day: number, unit: Histogram['unit']): number {
  if (unit === 'day') return day;
  // 1970-01-01 was a Thursday; weeks begin on Monday.
  if (unit === 'week') return day - ((((day + 3) % 7) + 7) % 7);
  return number(text(day).slice(0, 8) + '01');
}

function binEnd(start: number, unit: Histogram['unit']): number {
  if (unit === 'day') return start + 1;
  if (unit === 'week') return start + 7;
  const p = parts(text(start));
  return number(`${p.month === 12 ? p.year + 1 : p.year}-${String((p.month % 12) + 1).padStart(2, '0')}-01`);
}

/**
 * @param wanted bars there is room for
 * @param within the time the reports came in; an event long before or after it must not flatten the rest
 */
export function histogram(events: Dated[], wanted = 140, within?: { first: number; last: number }): Histogram {
  const days: { day: number; sure: boolean }[] = [];
  let undated = 0;
  for (const event of events) {
    const day = standsAt(event);
    if (day === null) undated++;
    else days.push({ day, sure: event.sure });
  }
  if (days.length === 0) {
    return { unit: 'day', bins: [], start: 0, end: 0, before: 0, after: 0, undated, highest: 0 };
  }
  const sorted = days.map((d) => d.day).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  const [from, to] = within ? [within.first - REACH, within.last + REACH] : [at(0.05) - REACH, at(0.95) + REACH];
  const inside = sorted.filter((day) => day >= from && day <= to);
  // Where nothing lies inside, all days count.
  let low = inside[0] ?? sorted[0]!;
  let high = inside[inside.length - 1] ?? sorted[sorted.length - 1]!;
  if (within && inside.length) {
    // The axis stays where it is when the filters or the as-of day change.
    low = Math.min(low, within.first);
    high = Math.max(high, within.last);
  }
  const length = high - low + 1;
  const unit: Histogram['unit'] = length <= wanted ? 'day' : length <= wanted * 7 ? 'week' : 'month';
  const bins: Bin[] = [];
  for (let start = binStart(low, unit); start <= high; start = binEnd(start, unit)) {
    bins.push({ start, end: binEnd(start, unit), events: 0, sure: 0 });
  }
  let before = 0;
  let after = 0;
  const first = bins[0]!.start;
  const end = bins[bins.length - 1]!.end;
  const byStart = new Map(bins.map((bin) => [bin.start, bin]));
  for (const { day, sure } of days) {
    if (day < first) before++;
    else if (day >= end) after++;
    else {
      const bin = byStart.get(binStart(day, unit))!;
      bin.events++;
      if (sure) bin.sure++;
    }
  }
  return {
    unit,
    bins,
    start: first,
    end,
    before,
    after,
    undated,
    highest: Math.max(1, ...bins.map((bin) => bin.events)),
  };
}

export interface Tick {
  day: number;
  label: string;
  /** Begins a year, or is the first. */
  major: boolean;
}

/** Labels of the axis: days, months or years, about as many as `room` allows. */
export function ticks(start: number, end: number, room: number): Tick[] {
  const length = end - start;
  if (length <= 0) return [];
  const out: Tick[] = [];
  const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  if (length <= 45) {
    const every = Math.max(1, Math.ceil(length / Math.max(1, room)));
    for (let day = start; day < end; day += every) {
      const p = parts(text(day));
      const major = out.length === 0 || p.day <= every;
      out.push({ day, label: major ? `${p.day} ${names[p.month - 1]}` : String(p.day), major });
    }
    return out;
  }
  const months = length / 30.4;
  const every = [1, 2, 3, 6, 12, 24, 60, 120].find((n) => months / n <= room) ?? 240;
  const p = parts(text(start));
  let month = p.year * 12 + (p.month - 1);
  if (p.day > 1) month++;
  for (; ; month++) {
    if (month % every !== 0) continue;
    const year = Math.floor(month / 12);
    const day = number(`${year}-${String((month % 12) + 1).padStart(2, '0')}-01`);
    if (day >= end) break;
    const major = month % 12 === 0 || out.length === 0;
    out.push({ day, label: every >= 12 ? String(year) : major ? `${names[month % 12]} ${year}` : names[month % 12]!, major });
  }
  return out;
}
