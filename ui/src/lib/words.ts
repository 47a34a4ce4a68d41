/** The trade's codes in plain words. */

const PLOVER: Record<string, string> = {
  AGREE: 'Agreement',
  CONSULT: 'Talks',
  SUPPORT: 'Support',
  COOPERATE: 'Cooperation',
  CONCEDE: 'Concession',
  AID: 'Aid',
  REQUEST: 'Request',
  ACCUSE: 'Accusation',
  REJECT: 'Refusal',
  THREATEN: 'Threat',
  PROTEST: 'Protest',
  SANCTION: 'Sanction',
  MOBILIZE: 'Deployment',
  COERCE: 'Coercion',
  ASSAULT: 'Attack',
  RETREAT: 'Withdrawal',
};

const BOOK: Record<string, string> = {
  plover: 'PLOVER type',
  'plover-mode': 'PLOVER mode',
  'plover-context': 'PLOVER context',
  acled: 'ACLED sub-event type',
  cameo: 'CAMEO code',
};

const KIND: Record<string, string> = { occurrence: 'Occurrence', condition: 'Condition', estimate: 'Estimate' };

const FLAG: Record<string, string> = {
  CIRCULAR: 'circular citation',
  UNCREDITED: 'copied without credit',
  RETRACTED: 'retracted',
  AGAINST_INTEREST: 'against own interest',
  SELF_SERVING: 'self-serving',
  ONE_BLOC: 'one side only',
};

const FLAG_MEANS: Record<string, string> = {
  CIRCULAR: 'Reports cite each other; the circle counts once.',
  UNCREDITED: 'A report took over text without naming where it is from.',
  RETRACTED: 'An outlet has withdrawn its report.',
  AGAINST_INTEREST: 'Somebody admits what does not serve their side.',
  SELF_SERVING: 'Everybody who says so gains by it.',
  ONE_BLOC: 'All origins stand on one side of the conflict.',
};

const MERGE: Record<string, string> = {
  Copies: 'copy of',
  Cites: 'cites',
  SharesSource: 'same source',
  Feeds: 'republishes',
  Circular: 'cite each other',
};

const CONFLICT: Record<string, string> = {
  AmountsDiffer: 'Numbers differ',
  DatesDiffer: 'Dates differ',
  PlacesDiffer: 'Places differ',
  Denied: 'Denied',
};

const RELIABILITY: Record<string, string> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
};

const CREDIBILITY: Record<string, string> = {
  '1': 'confirmed by independent origins',
  '2': 'probably true',
  '3': 'possibly true',
  '4': 'doubtful',
  '5': 'improbable',
  '6': 'truth cannot be judged',
};

const LINK: Record<string, string> = {
  told: 'told',
  statement: 'in a statement',
  cites: 'cited',
  observed: 'saw it',
  unattributed: 'nobody named but the outlet',
};

/** Languages the detector names; others are shown by their code. */
const LANGUAGE: Record<string, string> = {
  en: 'English',
  ar: 'Arabic',
  fr: 'French',
  de: 'German',
  tr: 'Turkish',
  ku: 'Kurdish',
  fa: 'Persian',
  ru: 'Russian',
  es: 'Spanish',
};

function plain(code: string): string {
  const words = code.replace(/[_-]+/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const PRECISION: Record<string, string> = {
  point: 'site',
  town: 'town or village',
  district: 'district',
  province: 'province',
  country: 'country',
  region: 'region',
};

const INTEREST: Record<string, string> = {
  SELF_SERVING: 'speaks to its own advantage',
  AGAINST_INTEREST: 'speaks against its own interest',
  NEUTRAL: '',
};

export const type = (code: string) => PLOVER[code.toUpperCase()] ?? plain(code);
export const kind = (code: string) => KIND[code] ?? plain(code);
const constant = (code: string) => code.replace(/[-\s]/g, '_').toUpperCase();
export const flag = (code: string) => FLAG[constant(code)] ?? plain(code).toLowerCase();
export const flagMeans = (code: string) => FLAG_MEANS[constant(code)] ?? '';
export const merge = (code: string) => MERGE[code] ?? plain(code).toLowerCase();
export const conflict = (code: string) => CONFLICT[code] ?? plain(code);
export const link = (code: string) => LINK[code.toLowerCase()] ?? plain(code).toLowerCase();
export const precision = (code: string) => PRECISION[code.toLowerCase()] ?? plain(code).toLowerCase();
export const interest = (code: string | null) =>
  code ? (INTEREST[constant(code)] ?? plain(code).toLowerCase()) : '';
export const language = (code: string) => LANGUAGE[code.toLowerCase().slice(0, 2)] ?? code;

/** What an event is, in one or two words: its type, else its kind. */
export function typeOf(event: { plover: string | null; kind: string }): string {
  return event.plover ? type(event.plover) : kind(event.kind);
}

const LABEL: Record<string, string> = {
  weak: 'One origin for certain, or several of one side that gain by it',
  fair: 'Two or more independent origins, not all of one side',
  contested: 'Origins lay it to different parties, or one with nothing to gain denies it',
};

/** What a suggested label means. */
export const labelMeans = (label: string) => LABEL[label] ?? label;

/** "F6: reliability cannot be judged; truth cannot be judged". */
export function grade(code: string): string {
  const source = RELIABILITY[code.charAt(0)];
  const information = CREDIBILITY[code.slice(1)];
  return source && information ? `Source ${code.charAt(0)}: ${source}. Information ${code.slice(1)}: ${information}.` : code;
}

/** What the letter for a source, or the number for an information, means. */
export const reliability = (letter: string) => RELIABILITY[letter] ?? letter;
export const credibility = (number: string) => CREDIBILITY[number] ?? number;

export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;
}

/** "1–2 independent origins from 3 reports". */
export function originsOf(min: number, max: number, reports: number): string {
  const range = min === max ? String(min) : `${min}–${max}`;
  const word = min === max && max === 1 ? 'origin' : 'origins';
  return `${range} independent ${word} from ${count(reports, 'report')}`;
}

/** "24–99", "at least 60", "at most 5", "60", "a number not given". */
export function interval(low: number | null, high: number | null): string {
  const n = (x: number) => x.toLocaleString('en-GB', { maximumFractionDigits: 1 });
  if (low === null && high === null) return 'a number not given';
  if (high === null) return `at least ${n(low!)}`;
  if (low === null) return `at most ${n(high)}`;
  return low === high ? n(low) : `${n(low)}–${n(high)}`;
}

/** "affirmed" goes without saying; what remains worth saying about a stance, in one or two words. */
export function stance(polarity: string, modality: string): string {
  const said: string[] = [];
  if (polarity.toLowerCase() === 'denied') said.push('denied');
  if (modality && modality.toLowerCase() !== 'actual') said.push(modality.toLowerCase());
  return said.join(', ');
}

/** How sure the count of origins is: it decides the look of a mark on the map. */
export function certainty(origins: { min: number; max: number }): 'several' | 'single' | 'unsure' {
  if (origins.min >= 2) return 'several';
  return origins.min === 1 ? 'single' : 'unsure';
}

/** The code book of a code. */
export function book(code: string): string {
  return BOOK[code] ?? code;
}

/** Codes with the words that decided; words that decided the code before too are not said again. */
export function coded(codes: { book: string; code: string; confidence: number | null; from: { quote: string }[] }[]): {
  book: string;
  code: string;
  sure: string;
  words: string;
}[] {
  let before = '';
  return codes
    .filter((code) => code.book !== 'condition')
    .map((code) => {
      const all = code.from.map((at) => `“${at.quote}”`).join(' ');
      const words = all === before ? '' : all;
      before = all;
      return { book: book(code.book), code: code.code, sure: code.confidence === null ? '' : `${Math.round(code.confidence * 100)} %`, words };
    });
}
