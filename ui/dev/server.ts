/** Answers the API from the collection beside it, for `npm run dev` and `npm run preview`; never part of the build. */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { sourced, type Claim, type EventDetail, type EventSummary, type ReportDetail } from '../src/lib/api.ts';
import { CLAIMS, EVENTS, PLACES, REPORTS, SINGLES, type ClaimWords, type EventWords, type ReportWords } from './collection.ts';

function laidOut(report: ReportWords): { text: string; blocks: { kind: string; start: number; end: number }[] } {
  let text = '';
  const blocks = report.blocks.map(([kind, words]) => {
    if (text) text += '\n\n';
    const start = text.length;
    text += words;
    return { kind, start, end: text.length };
  });
  return { text, blocks };
}

const reports = new Map<string, ReportDetail & { intake: string }>();
const claims = new Map<string, Claim>();
const details = new Map<string, EventDetail>();

function addReport(words: ReportWords): void {
  const { text, blocks } = laidOut(words);
  reports.set(words.id, {
    id: words.id,
    outlet: { value: words.outlet, from: words.intake.includes('.html') ? 'og:site_name' : 'folder' },
    title: { value: words.title, from: 'h1' },
    byline: words.byline ? { value: words.byline, from: 'byline' } : null,
    agency: null,
    published: words.day ? { value: words.day, from: words.intake.includes('.html') ? 'article:published_time' : 'dateline' } : null,
    received: words.received,
    url: words.url ?? null,
    language: words.language ?? 'en',
    analysed: (words.language ?? 'en') === 'en',
    text,
    blocks,
    claims: [],
    notes: (words.notes ?? []).map((note) => {
      const start = note.words ? text.indexOf(note.words) : -1;
      return { code: note.code, severity: note.severity, detail: note.detail, start: start < 0 ? null : start, end: start < 0 ? null : start + note.words!.length };
    }),
    sha256: createHash('sha256').update(text).digest('hex'),
    mediaType: words.intake.includes('.html') ? 'text/html' : 'text/plain',
    intake: words.intake,
  });
}

function addClaim(words: ClaimWords): void {
  const report = reports.get(words.report)!;
  const { text } = report;
  const find = (part: string, from = 0): { start: number; end: number } => {
    let start = text.indexOf(part, from);
    if (start < 0) start = text.indexOf(part);
    if (start < 0) throw new Error(`${words.id}: no “${part}”`);
    return { start, end: start + part.length };
  };
  const block = report.blocks.find((b) => b.kind !== 'headline' && text.slice(b.start, b.end).includes(words.evidence)) ?? report.blocks[0]!;
  const evidence = find(words.evidence, block.start);
  const before = text.lastIndexOf('. ', evidence.start);
  const start = before < block.start ? block.start : before + 2;
  const after = text.indexOf('. ', evidence.end);
  const end = after < 0 || after > block.end ? block.end : after + 1;
  const near = (part: string) => {
    const inSentence = text.slice(start, end).indexOf(part);
    return inSentence < 0 ? find(part) : { start: start + inSentence, end: start + inSentence + part.length };
  };
  const maybe = (part: string | null | undefined) => (part ? near(part) : { start: null, end: null });
  const claim: Claim = {
    id: words.id,
    report: report.id,
    outlet: sourced(report.outlet).value ?? '',
    title: sourced(report.title).value ?? '',
    published: sourced(report.published).value,
    received: report.received,
    kind: words.kind ?? 'occurrence',
    plover: words.plover,
    acled: null,
    condition: words.condition ?? null,
    codes: words.plover ? [{ book: 'plover', code: words.plover, confidence: 0.87, from: [{ ...evidence, quote: words.evidence }] }] : [],
    chain: words.chain.map(([name, kind, part, role]) => ({ name, kind, role: role ?? null, affiliation: null, ...maybe(part) })),
    link: words.link,
    cue: words.cue ? near(words.cue) : null,
    evidence: { ...evidence, quote: words.evidence },
    sentence: { start, end, quote: text.slice(start, end) },
    repeats: [],
    actor: words.actor ? { text: words.actor[0], name: words.actor[1], start: null, end: null } : null,
    target: words.target ? { text: words.target[0], name: words.target[1], start: null, end: null } : null,
    places: (words.places ?? []).map(([part, name, role, isNear]) => {
      const place = PLACES[name]!;
      return { role: role ?? 'at', text: part, name, lat: place.lat, lon: place.lon, precision: place.precision, radiusKm: place.radiusKm, near: isNear ?? false, ...(text.includes(part) ? near(part) : { start: null, end: null }) };
    }),
    when: words.when ? { earliest: words.when[1], latest: words.when[2], text: words.when[3], ...maybe(words.when[0]) } : null,
    amounts: (words.amounts ?? []).map(([part, low, high, unit]) => ({ low, high, unit, text: part, ...near(part) })),
    purpose: null,
    polarity: words.polarity ?? 'affirmed',
    modality: words.modality ?? 'actual',
    confidence: 0.72,
    event: words.event,
  };
  claims.set(claim.id, claim);
  report.claims.push(claim);
}

function addEvent(id: string, of: Claim[], words: EventWords | undefined): void {
  const first = of[0]!;
  const placed = of.flatMap((claim) => claim.places)[0];
  const place = placed ? { name: placed.name.replace('_', '-'), ...PLACES[placed.name]! } : null;
  const voice = first.chain[first.chain.length - 1]!;
  const firstReceived = of.map((claim) => claim.received.slice(0, 10)).sort()[0]!;
  const say = (low: number | null, high: number | null) => (high === null ? `at least ${low}` : low === null ? `at most ${high}` : low === high ? `${low}` : `${low}–${high}`);
  details.set(id, {
    id,
    kind: first.kind,
    summary: first.evidence.quote,
    plover: first.plover,
    acled: null,
    place,
    when: first.when ?? { earliest: null, latest: null, text: 'undated' },
    actor: first.actor?.name ?? null,
    target: first.target?.name ?? null,
    amounts: first.amounts.map((amount) => `${say(amount.low, amount.high)} ${amount.unit}`),
    polarity: first.polarity,
    modality: first.modality,
    reports: new Set(of.map((claim) => claim.report)).size,
    grade: words?.grade ?? 'F6',
    graded: false,
    label: 'weak',
    ruling: null,
    flags: words?.flags ?? [],
    firstReceived,
    gradeReasons: {
      reliability: words?.reliability ?? ['The origin is unnamed and not in the source register: no basis to judge it.'],
      credibility: words?.credibility ?? ['A single origin; nothing else speaks for or against it.'],
      label: 'Weak: one origin for certain.',
      records: [],
      carriers: [],
    },
    origins: words
      ? { ...words.origins, reports: new Set(of.map((claim) => claim.report)).size, merges: words.merges ?? [] }
      : { min: 1, max: 1, reports: 1, list: [{ voice: voice.name, kind: voice.kind, interest: 'neutral', carriedBy: [first.outlet], claims: of.map((claim) => claim.id) }], merges: [] },
    conflicts: words?.conflicts ?? [],
    updates: words?.updates ?? [],
    notes: [],
    claims: of,
    decisions: [],
  });
}

function load(): void {
  for (const report of REPORTS) addReport(report);
  for (const claim of CLAIMS) addClaim(claim);
  for (const id of new Set(CLAIMS.map((claim) => claim.event))) {
    addEvent(id, CLAIMS.filter((claim) => claim.event === id).map((claim) => claims.get(claim.id)!), EVENTS.find((event) => event.id === id));
  }
  SINGLES.forEach(([day, outlet, place, words, plover, voice, part, low, high, unit, min, max], i) => {
    const id = `s${i + 1}`;
    addReport({ id: `r-${id}`, outlet, title: words, day, received: `${day}T17:00:00Z`, intake: `brief-${id}.txt`, blocks: [['headline', words], ['paragraph', `${words}, ${voice} said.`]] });
    const named = words.includes(place) ? place : undefined;
    addClaim({ id: `c-${id}`, report: `r-${id}`, event: `e-${id}`, evidence: words, link: 'told', cue: 'said', chain: [[outlet, 'outlet'], [voice, 'anonymous', voice]], plover, places: [[named ?? '—', place]], when: [null, day, day, niceDay(day)], amounts: part ? [[part, low, high, unit]] : [] });
    addEvent(`e-${id}`, [claims.get(`c-${id}`)!], undefined);
    const event = details.get(`e-${id}`)!;
    event.origins.min = min;
    event.origins.max = max;
    event.grade = min >= 3 ? 'B2' : min === 2 ? 'C3' : 'F6';
    if (min === 0) event.flags = ['CIRCULAR'];
  });
}

function niceDay(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  return at.toLocaleDateString('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
}

function summary(event: EventDetail): EventSummary {
  const { gradeReasons: _g, updates: _u, claims: _c, decisions: _d, ...rest } = event;
  return {
    ...rest,
    origins: { min: event.origins.min, max: event.origins.max },
    conflicts: event.conflicts.length,
    notes: event.notes.map((note) => note.code),
  };
}

/** The event as it was known at the end of a day: with the claims received by then. */
function known(event: EventDetail, asOf: string): EventDetail | null {
  if (!asOf) return event;
  const of = event.claims.filter((claim) => claim.received.slice(0, 10) <= asOf);
  if (of.length === 0) return null;
  if (of.length === event.claims.length) return event;
  const ids = new Set(of.map((claim) => claim.id));
  const list = event.origins.list.map((origin) => ({ ...origin, claims: origin.claims.filter((id) => ids.has(id)) })).filter((origin) => origin.claims.length);
  const carried = list.map((origin) => ({ ...origin, carriedBy: [...new Set(origin.claims.map((id) => claims.get(id)!.outlet))] }));
  const both = (a: string, b: string) => ids.has(a) && ids.has(b);
  return {
    ...event,
    claims: of,
    reports: new Set(of.map((claim) => claim.report)).size,
    origins: { min: Math.min(event.origins.min, list.length), max: Math.min(event.origins.max, list.length), reports: new Set(of.map((claim) => claim.report)).size, list: carried, merges: event.origins.merges.filter((merge) => both(merge.of, merge.on)) },
    conflicts: event.conflicts.filter((conflict) => both(conflict.one, conflict.other)),
    updates: event.updates.filter((update) => both(update.earlier, update.later)),
  };
}

function answer(path: string, get: (name: string) => string): unknown {
  const asOf = get('asOf');
  const words = get('q').toLowerCase();
  const seen = [...reports.values()].filter((report) => !asOf || report.received.slice(0, 10) <= asOf);
  if (path === 'about') {
    return {
      version: '0.1.0', data: 'fixtures', reports: reports.size, claims: claims.size, events: details.size, firstReceived: '2016-05-24', lastReceived: '2017-03-28', lastDecided: null,
      gazetteer: 'GeoNames, Syria, Iraq and neighbours', actors: 'Actor register 1',
      limits: ['English reports are analysed, of Arabic ones the dead, wounded and missing; other languages are kept and searchable.', 'Captions are shown and not read for claims.', 'Nothing here has been reviewed by an analyst.'],
    };
  }
  if (path === 'situation') {
    const all = [...details.values()].map((event) => known(event, asOf)).filter((event) => event !== null);
    const kinds = get('kind').split(',').filter(Boolean);
    const events = all
      .filter((event) => !words || JSON.stringify([event.summary, event.place?.name, event.actor, event.claims.map((claim) => claim.sentence.quote)]).toLowerCase().includes(words))
      .filter((event) => !kinds.length || kinds.includes(event.kind))
      .filter((event) => !get('place') || event.place?.name === get('place'))
      .filter((event) => event.origins.min >= Number(get('minOrigins') || 0))
      .filter((event) => get('contradicted') !== 'true' || event.conflicts.length)
      .map(summary)
      .sort((a, b) => (b.when.earliest ?? '').localeCompare(a.when.earliest ?? ''));
    return { asOf: asOf || '2017-03-28', reports: seen.length, claims: seen.reduce((n, report) => n + report.claims.length, 0), total: all.length, shown: events.length, days: [], types: [], events };
  }
  if (path.startsWith('events/')) {
    const event = details.get(decodeURIComponent(path.slice(7)));
    return event ? known(event, asOf) : null;
  }
  if (path === 'reports') {
    return {
      reports: seen
        .filter((report) => !words || (report.text + sourced(report.outlet).value).toLowerCase().includes(words))
        .sort((a, b) => b.received.localeCompare(a.received))
        .map((report) => ({ id: report.id, outlet: sourced(report.outlet).value, title: sourced(report.title).value ?? '', published: sourced(report.published).value, received: report.received, language: report.language, claims: report.claims.length, intake: report.intake, notes: report.notes.length })),
    };
  }
  if (path.startsWith('reports/')) return seen.find((report) => report.id === decodeURIComponent(path.slice(8))) ?? null;
  return null;
}

function serve(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (!url.pathname.startsWith('/api/')) return next();
  const path = url.pathname.slice(5);
  if (request.method === 'POST') {
    response.statusCode = 501;
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ error: 'nothing is recorded here', detail: 'These are fixtures. Rulings need a running desk: SITREP_SERVER=… npm run dev.' }));
    return;
  }
  const body = answer(path, (name) => url.searchParams.get(name) ?? '');
  response.setHeader('Content-Type', 'application/json');
  if (body === null) {
    response.statusCode = 404;
    response.end(JSON.stringify({ error: 'no such event or report', detail: `Nothing is known as ${path} at that moment.` }));
  } else {
    response.end(JSON.stringify(body));
  }
}

export function fixtures(): Plugin {
  return {
    name: 'sitrep-fixtures',
    configureServer: (server) => {
      load();
      server.middlewares.use(serve);
    },
    configurePreviewServer: (server) => {
      load();
      server.middlewares.use(serve);
    },
  };
}
