/**
 * A small collection for working on the desk without a server. All reports and outlets are invented; places and the
 * course of events are those of eastern Syria and northern Iraq in 2016 and 2017. Spans are found by their words.
 */

export type VoiceWords = [name: string, kind: string, words?: string, role?: string];

export interface ReportWords {
  id: string;
  outlet: string;
  title: string;
  day: string | null;
  received: string;
  intake: string;
  language?: string;
  byline?: string;
  url?: string;
  blocks: [kind: string, text: string][];
  notes?: { code: string; severity: string; detail: string; words?: string }[];
}

export interface ClaimWords {
  id: string;
  report: string;
  event: string;
  evidence: string;
  chain: VoiceWords[];
  link: string;
  cue?: string;
  plover: string | null;
  kind?: string;
  condition?: string;
  actor?: [words: string, name: string];
  target?: [words: string, name: string];
  places?: [words: string, place: string, role?: string, near?: boolean][];
  when?: [words: string | null, earliest: string | null, latest: string | null, text: string];
  amounts?: [words: string, low: number | null, high: number | null, unit: string][];
  polarity?: string;
  modality?: string;
}

export interface EventWords {
  id: string;
  grade: string;
  reliability: string[];
  credibility: string[];
  origins: { min: number; max: number; list: { voice: string; kind: string; interest: string; carriedBy: string[]; claims: string[] }[] };
  merges?: { kind: string; certain: boolean; of: string; on: string; reason: string }[];
  conflicts?: { kind: string; one: string; other: string; explanation: string }[];
  updates?: { earlier: string; later: string; explanation: string }[];
  flags?: string[];
}

export const PLACES: Record<string, { lat: number; lon: number; precision: string; radiusKm: number; admin1: string; country: string }> = {
  Raqqa: { lat: 35.9506, lon: 39.0094, precision: 'town', radiusKm: 5, admin1: 'Ar-Raqqah', country: 'SY' },
  'Deir ez-Zor': { lat: 35.3359, lon: 40.1408, precision: 'town', radiusKm: 5, admin1: 'Deir ez-Zor', country: 'SY' },
  Mosul: { lat: 36.335, lon: 43.1189, precision: 'town', radiusKm: 8, admin1: 'Nineveh', country: 'IQ' },
  'Al Mayadin': { lat: 35.0197, lon: 40.4534, precision: 'town', radiusKm: 4, admin1: 'Deir ez-Zor', country: 'SY' },
  'Al Bukamal': { lat: 34.4522, lon: 40.9186, precision: 'town', radiusKm: 4, admin1: 'Deir ez-Zor', country: 'SY' },
  Manbij: { lat: 36.5281, lon: 37.9549, precision: 'town', radiusKm: 4, admin1: 'Aleppo', country: 'SY' },
  Tabqah: { lat: 35.8367, lon: 38.5481, precision: 'town', radiusKm: 4, admin1: 'Ar-Raqqah', country: 'SY' },
  Palmyra: { lat: 34.5624, lon: 38.2837, precision: 'town', radiusKm: 4, admin1: 'Homs', country: 'SY' },
  'Al Hasakah': { lat: 36.5024, lon: 40.7477, precision: 'town', radiusKm: 5, admin1: 'Al-Hasakah', country: 'SY' },
  'Tall Afar': { lat: 36.376, lon: 42.4497, precision: 'town', radiusKm: 4, admin1: 'Nineveh', country: 'IQ' },
  Qayyarah: { lat: 35.8003, lon: 43.2906, precision: 'village', radiusKm: 2, admin1: 'Nineveh', country: 'IQ' },
  'Deir ez-Zor Governorate': { lat: 35.0, lon: 40.5, precision: 'admin1', radiusKm: 95, admin1: 'Deir ez-Zor', country: 'SY' },
  'Ar-Raqqah Governorate': { lat: 36.1, lon: 38.9, precision: 'admin1', radiusKm: 75, admin1: 'Ar-Raqqah', country: 'SY' },
  Karamah: { lat: 35.8669, lon: 39.2794, precision: 'village', radiusKm: 2, admin1: 'Ar-Raqqah', country: 'SY' },
  Ash_Shaddadi: { lat: 36.0617, lon: 40.7308, precision: 'town', radiusKm: 3, admin1: 'Al-Hasakah', country: 'SY' },
};

export const REPORTS: ReportWords[] = [
  {
    id: 'r-courier-0308', outlet: 'Euphrates Courier', day: '2017-03-08', received: '2017-03-08T20:10:00Z', intake: 'wire-07.html',
    title: 'Vehicles seen leaving Raqqa as commanders look east', byline: 'Nadia Kessler', url: 'https://courier.example/2017/03/08/raqqa',
    blocks: [
      ['headline', 'Vehicles seen leaving Raqqa as commanders look east'],
      ['byline', 'By Nadia Kessler'],
      ['dateline', 'BEIRUT, March 8 —'],
      ['paragraph', 'Dozens of vehicles left Raqqa on Wednesday for Deir el-Zour, an American defense official told the Courier on condition of anonymity. The convoy carried families as well as mid-ranking commanders of the Islamic State, the official said.'],
      ['caption', 'A convoy of pickup trucks near Palmyra, 2015. At least 200 fighters were said to be on board. (Archive)'],
      ['paragraph', 'The Syrian Observatory for Human Rights reported that around 60 cars crossed the old bridge before dawn. Residents denied that the commanders had taken civilians with them.'],
      ['paragraph', 'About 4,000 fighters remain in Raqqa, according to the official, down from an estimated 6,000 last month.'],
      ['paragraph', 'A spokesman for the Syrian Democratic Forces said that the alliance plans to cut the last road to the east within weeks.'],
      ['quote', '“They move at night, and they move their money first.”'],
      ['credit', 'Additional reporting by the Courier’s Gaziantep desk.'],
    ],
    notes: [
      { code: 'text.boilerplate-removed', severity: 'info', detail: '1,204 characters of navigation and cookie notice were set aside.' },
      { code: 'text.caption-not-read', severity: 'info', detail: 'One caption is kept and shown, but not read for claims.', words: 'A convoy of pickup trucks near Palmyra, 2015.' },
    ],
  },
  {
    id: 'r-lantern-0309', outlet: 'The Lantern', day: '2017-03-09', received: '2017-03-09T06:30:00Z', intake: 'lantern-0309.txt',
    title: 'Islamic State moves convoy out of Raqqa, US official says',
    blocks: [
      ['headline', 'Islamic State moves convoy out of Raqqa, US official says'],
      ['paragraph', 'Scores of vehicles have left Raqqa for Deir Ezzor, an American defense official told the Euphrates Courier.'],
      ['paragraph', 'The Lantern could not reach the official.'],
    ],
  },
  {
    id: 'r-harbour-0310', outlet: 'Harbour Wire', day: '2017-03-10', received: '2017-03-10T11:02:00Z', intake: 'feed-harbour.xml#14',
    title: 'More than 100 vehicles in exodus to Deir ez-Zor, monitor says',
    blocks: [
      ['headline', 'More than 100 vehicles in exodus to Deir ez-Zor, monitor says'],
      ['dateline', 'GAZIANTEP, March 10 (Harbour Wire) —'],
      ['paragraph', 'More than 100 vehicles left Raqqa on March 8, the Syrian Observatory for Human Rights said on Friday, raising an earlier count.'],
      ['paragraph', 'Raqqa Is Being Slaughtered Silently, a group of activists, said no convoy had left the city that day.'],
    ],
  },
  {
    id: 'r-rbss-0308', outlet: 'Raqqa Is Being Slaughtered Silently', day: '2017-03-08', received: '2017-03-08T18:00:00Z', intake: 'rbss-0308.html',
    title: 'Coalition aircraft hit the bakery street in Raqqa',
    blocks: [
      ['headline', 'Coalition aircraft hit the bakery street in Raqqa'],
      ['paragraph', 'Coalition aircraft struck the street of the old bakery in Raqqa this morning. At least 18 civilians were killed and about 30 wounded, our correspondent in the city says.'],
    ],
  },
  {
    id: 'r-harbour-0309', outlet: 'Harbour Wire', day: '2017-03-09', received: '2017-03-09T09:20:00Z', intake: 'feed-harbour.xml#11',
    title: 'Strike on Raqqa street kills 23, monitor says',
    blocks: [
      ['headline', 'Strike on Raqqa street kills 23, monitor says'],
      ['dateline', 'BEIRUT, March 9 (Harbour Wire) —'],
      ['paragraph', 'An air strike on a street in Raqqa on Wednesday killed 23 civilians, the Syrian Observatory for Human Rights said. Raqqa Is Being Slaughtered Silently had put the toll at 18 on Wednesday.'],
      ['paragraph', 'A coalition spokesman said aircraft had hit a weapons store on Wednesday and that he had no reports of civilians killed.'],
    ],
  },
  {
    id: 'r-meridian-0309', outlet: 'Meridian Daily', day: '2017-03-09', received: '2017-03-09T14:40:00Z', intake: 'meridian.html',
    title: 'Air strike on Raqqa kills 23',
    blocks: [
      ['headline', 'Air strike on Raqqa kills 23'],
      ['paragraph', 'An air strike on a street in Raqqa on Wednesday killed 23 civilians, the Syrian Observatory for Human Rights said.'],
    ],
  },
  {
    id: 'r-ledger-0321', outlet: 'Northern Ledger', day: '2017-03-21', received: '2017-03-21T19:05:00Z', intake: 'ledger.warc#3',
    title: 'Forces land near Tabqah dam', url: 'https://ledger.example/tabqah',
    blocks: [
      ['headline', 'Forces land near Tabqah dam'],
      ['paragraph', 'Hundreds of SDF fighters were flown across the Euphrates west of Tabqa on Tuesday, the alliance said in a statement. The road from Raqqa to Aleppo was cut by the evening, it said.'],
      ['paragraph', 'Islamic State fighters still hold the town and the dam, a resident said by telephone.'],
    ],
  },
  {
    id: 'r-courier-0322', outlet: 'Euphrates Courier', day: '2017-03-22', received: '2017-03-22T21:15:00Z', intake: 'wire-09.html',
    title: 'Coalition confirms airlift west of Tabqah',
    blocks: [
      ['headline', 'Coalition confirms airlift west of Tabqah'],
      ['paragraph', 'The coalition said on Wednesday that its aircraft carried some 500 Syrian fighters behind the lines near Tabqah. It was the first such operation of the campaign.'],
      ['paragraph', 'Half of the city of Raqqa has been emptied of fighters, an adviser to the alliance said.'],
    ],
  },
  {
    id: 'r-mosul-1017', outlet: 'Tigris Bulletin', day: '2016-10-17', received: '2016-10-17T07:00:00Z', intake: 'bulletin-1017.pdf',
    title: 'Assault on Mosul begins',
    blocks: [
      ['headline', 'Assault on Mosul begins'],
      ['dateline', 'ERBIL, Oct. 17 —'],
      ['paragraph', 'Iraqi forces began their assault on Mosul before dawn on Monday, the prime minister’s office said. Some 30,000 soldiers, police and Kurdish fighters take part.'],
      ['paragraph', 'Between 4,000 and 8,000 Islamic State fighters are inside the city, the Iraqi army estimates.'],
      ['paragraph', 'Up to 600,000 civilians are feared to be trapped, a United Nations official said.'],
    ],
  },
  {
    id: 'r-lantern-1017', outlet: 'The Lantern', day: '2016-10-17', received: '2016-10-17T12:10:00Z', intake: 'lantern-1017.txt',
    title: 'Mosul: the battle opens',
    blocks: [
      ['headline', 'Mosul: the battle opens'],
      ['paragraph', 'Artillery fire was heard at 2 a.m. and columns of vehicles moved toward Mosul, a Lantern correspondent east of the city saw.'],
      ['paragraph', 'A Kurdish commander said nine villages were taken by noon.'],
    ],
  },
  {
    id: 'r-arabic-0312', outlet: 'صوت الفرات', day: '2017-03-12', received: '2017-03-12T10:00:00Z', intake: 'sawt-0312.html', language: 'ar',
    title: 'قوافل تغادر الرقة باتجاه دير الزور',
    blocks: [
      ['headline', 'قوافل تغادر الرقة باتجاه دير الزور'],
      ['paragraph', 'غادرت عشرات السيارات مدينة الرقة ليل الأربعاء باتجاه دير الزور، بحسب ما قاله ناشطون من المدينة.'],
      ['paragraph', 'وقال مسؤول في المجلس المحلي إن عائلات كثيرة كانت ضمن القافلة.'],
    ],
    notes: [{ code: 'text.language-not-analysed', severity: 'warning', detail: 'The report is in Arabic. It is kept and searchable; claims are read from English only.' }],
  },
  {
    id: 'r-undated', outlet: 'Jazira Notes', day: null, received: '2017-03-14T16:45:00Z', intake: 'notes-undated.txt',
    title: 'Siege tightens around Deir ez-Zor airport',
    blocks: [
      ['headline', 'Siege tightens around Deir ez-Zor airport'],
      ['paragraph', 'Government troops at the airport of Deir ez-Zor have been cut off since last month, a doctor in the city says. Food is dropped from the air.'],
      ['paragraph', 'Seven people died of hunger, according to the doctor.'],
    ],
    notes: [{ code: 'claim.time-left-relative', severity: 'warning', detail: 'The report has no date; “last month” cannot be placed.', words: 'last month' }],
  },
];

const SOHR: VoiceWords = ['Syrian Observatory for Human Rights', 'organisation', 'the Syrian Observatory for Human Rights'];

export const CLAIMS: ClaimWords[] = [
  { id: 'c1', report: 'r-courier-0308', event: 'e-convoy', evidence: 'Dozens of vehicles left Raqqa on Wednesday for Deir el-Zour', link: 'told', cue: 'told',
    chain: [['Euphrates Courier', 'outlet'], ['an American defense official', 'anonymous', 'an American defense official']], plover: 'RETREAT', actor: ['Dozens of vehicles', 'Islamic State'],
    places: [['Raqqa', 'Raqqa', 'from'], ['Deir el-Zour', 'Deir ez-Zor', 'to']], when: ['on Wednesday', '2017-03-08', '2017-03-08', '8 March 2017'], amounts: [['Dozens of vehicles', 24, 99, 'vehicles']] },
  { id: 'c2', report: 'r-courier-0308', event: 'e-convoy', evidence: 'around 60 cars crossed the old bridge before dawn', link: 'statement', cue: 'reported',
    chain: [['Euphrates Courier', 'outlet'], ['Syrian Observatory for Human Rights', 'organisation', 'The Syrian Observatory for Human Rights']], plover: 'RETREAT',
    places: [['Raqqa', 'Raqqa', 'from']], when: [null, '2017-03-08', '2017-03-08', '8 March 2017'], amounts: [['around 60 cars', 48, 72, 'vehicles']] },
  { id: 'c3', report: 'r-lantern-0309', event: 'e-convoy', evidence: 'Scores of vehicles have left Raqqa for Deir Ezzor', link: 'told', cue: 'told',
    chain: [['The Lantern', 'outlet'], ['Euphrates Courier', 'outlet', 'the Euphrates Courier'], ['an American defense official', 'anonymous', 'an American defense official']], plover: 'RETREAT',
    places: [['Raqqa', 'Raqqa', 'from'], ['Deir Ezzor', 'Deir ez-Zor', 'to']], when: [null, null, '2017-03-09', 'before 10 March 2017'], amounts: [['Scores of vehicles', 40, 199, 'vehicles']] },
  { id: 'c4', report: 'r-harbour-0310', event: 'e-convoy', evidence: 'More than 100 vehicles left Raqqa on March 8', link: 'statement', cue: 'said',
    chain: [['Harbour Wire', 'outlet'], SOHR], plover: 'RETREAT', places: [['Raqqa', 'Raqqa', 'from']], when: ['on March 8', '2017-03-08', '2017-03-08', '8 March 2017'], amounts: [['More than 100 vehicles', 101, null, 'vehicles']] },
  { id: 'c5', report: 'r-harbour-0310', event: 'e-convoy', evidence: 'no convoy had left the city that day', link: 'statement', cue: 'said', polarity: 'denied',
    chain: [['Harbour Wire', 'outlet'], ['Raqqa Is Being Slaughtered Silently', 'organisation', 'Raqqa Is Being Slaughtered Silently']], plover: 'RETREAT', places: [['the city', 'Raqqa', 'from']], when: ['that day', '2017-03-08', '2017-03-08', '8 March 2017'] },
  { id: 'c6', report: 'r-courier-0308', event: 'e-force-raqqa', evidence: 'About 4,000 fighters remain in Raqqa', link: 'told', cue: 'according to', kind: 'estimate',
    chain: [['Euphrates Courier', 'outlet'], ['an American defense official', 'anonymous', 'the official']], plover: null, places: [['Raqqa', 'Raqqa']], when: [null, '2017-03-08', '2017-03-08', '8 March 2017'], amounts: [['About 4,000 fighters', 3200, 4800, 'fighters']], actor: ['fighters', 'Islamic State'] },
  { id: 'c7', report: 'r-courier-0308', event: 'e-force-raqqa-feb', evidence: 'an estimated 6,000 last month', link: 'told', cue: 'according to', kind: 'estimate',
    chain: [['Euphrates Courier', 'outlet'], ['an American defense official', 'anonymous', 'the official']], plover: null, places: [['Raqqa', 'Raqqa']], when: ['last month', '2017-02-01', '2017-02-28', 'February 2017'], amounts: [['an estimated 6,000', 4800, 7200, 'fighters']], actor: ['fighters', 'Islamic State'] },
  { id: 'c8', report: 'r-courier-0308', event: 'e-plan-road', evidence: 'plans to cut the last road to the east within weeks', link: 'statement', cue: 'said', modality: 'planned',
    chain: [['Euphrates Courier', 'outlet'], ['Spokesman of the Syrian Democratic Forces', 'person', 'A spokesman for the Syrian Democratic Forces', 'spokesman']], plover: 'COERCE', actor: ['the alliance', 'Syrian Democratic Forces'], places: [['Raqqa', 'Raqqa']], when: ['within weeks', '2017-03-08', '2017-04-30', 'between 8 March and 30 April 2017'] },
  { id: 'c9', report: 'r-rbss-0308', event: 'e-bakery', evidence: 'At least 18 civilians were killed and about 30 wounded', link: 'observed', cue: 'says',
    chain: [['Raqqa Is Being Slaughtered Silently', 'outlet'], ['our correspondent in the city', 'anonymous', 'our correspondent in the city']], plover: 'ASSAULT', actor: ['Coalition aircraft', 'US-led coalition'], places: [['Raqqa', 'Raqqa']], when: ['this morning', '2017-03-08', '2017-03-08', '8 March 2017'],
    amounts: [['At least 18 civilians', 18, null, 'killed'], ['about 30', 24, 36, 'wounded']], target: ['18 civilians', 'civilians'] },
  { id: 'c10', report: 'r-harbour-0309', event: 'e-bakery', evidence: 'An air strike on a street in Raqqa on Wednesday killed 23 civilians', link: 'statement', cue: 'said', chain: [['Harbour Wire', 'outlet'], SOHR], plover: 'ASSAULT', places: [['Raqqa', 'Raqqa']], when: ['on Wednesday', '2017-03-08', '2017-03-08', '8 March 2017'], amounts: [['23 civilians', 23, 23, 'killed']], target: ['civilians', 'civilians'] },
  { id: 'c11', report: 'r-meridian-0309', event: 'e-bakery', evidence: 'An air strike on a street in Raqqa on Wednesday killed 23 civilians', link: 'statement', cue: 'said', chain: [['Meridian Daily', 'outlet'], SOHR], plover: 'ASSAULT', places: [['Raqqa', 'Raqqa']], when: ['on Wednesday', '2017-03-08', '2017-03-08', '8 March 2017'], amounts: [['23 civilians', 23, 23, 'killed']], target: ['civilians', 'civilians'] },
  { id: 'c12', report: 'r-harbour-0309', event: 'e-bakery', evidence: 'had put the toll at 18 on Wednesday', link: 'cites', cue: 'had put', chain: [['Harbour Wire', 'outlet'], ['Raqqa Is Being Slaughtered Silently', 'organisation', 'Raqqa Is Being Slaughtered Silently']], plover: 'ASSAULT', places: [['Raqqa', 'Raqqa']], when: ['on Wednesday', '2017-03-08', '2017-03-08', '8 March 2017'], amounts: [['18', 18, 18, 'killed']] },
  { id: 'c13', report: 'r-harbour-0309', event: 'e-bakery', evidence: 'he had no reports of civilians killed', link: 'statement', cue: 'said', polarity: 'denied', chain: [['Harbour Wire', 'outlet'], ['Coalition spokesman', 'person', 'A coalition spokesman', 'spokesman']], plover: 'ASSAULT', places: [['Raqqa', 'Raqqa']], when: ['on Wednesday', '2017-03-08', '2017-03-08', '8 March 2017'] },
  { id: 'c14', report: 'r-ledger-0321', event: 'e-airlift', evidence: 'Hundreds of SDF fighters were flown across the Euphrates west of Tabqa on Tuesday', link: 'statement', cue: 'said in a statement', chain: [['Northern Ledger', 'outlet'], ['Syrian Democratic Forces', 'organisation', 'the alliance']], plover: 'MOBILIZE', actor: ['SDF fighters', 'Syrian Democratic Forces'], places: [['Tabqa', 'Tabqah', 'at', true]], when: ['on Tuesday', '2017-03-21', '2017-03-21', '21 March 2017'], amounts: [['Hundreds of SDF fighters', 200, 999, 'fighters']] },
  { id: 'c15', report: 'r-courier-0322', event: 'e-airlift', evidence: 'its aircraft carried some 500 Syrian fighters behind the lines near Tabqah', link: 'statement', cue: 'said', chain: [['Euphrates Courier', 'outlet'], ['US-led coalition', 'organisation', 'The coalition']], plover: 'MOBILIZE', actor: ['its aircraft', 'US-led coalition'], places: [['Tabqah', 'Tabqah', 'at', true]], when: [null, '2017-03-21', '2017-03-22', 'between 21 and 22 March 2017'], amounts: [['some 500 Syrian fighters', 400, 600, 'fighters']] },
  { id: 'c16', report: 'r-ledger-0321', event: 'e-road', evidence: 'The road from Raqqa to Aleppo was cut by the evening', link: 'statement', cue: 'said', chain: [['Northern Ledger', 'outlet'], ['Syrian Democratic Forces', 'organisation', 'it']], plover: 'COERCE', actor: ['the alliance', 'Syrian Democratic Forces'], places: [['Raqqa', 'Ar-Raqqah Governorate']], when: ['by the evening', '2017-03-21', '2017-03-21', '21 March 2017'] },
  { id: 'c17', report: 'r-ledger-0321', event: 'e-hold', evidence: 'Islamic State fighters still hold the town and the dam', link: 'told', cue: 'said by telephone', kind: 'condition', condition: 'control', chain: [['Northern Ledger', 'outlet'], ['a resident', 'anonymous', 'a resident']], plover: null, actor: ['Islamic State fighters', 'Islamic State'], places: [['the town', 'Tabqah']], when: [null, '2017-03-21', '2017-03-21', '21 March 2017'] },
  { id: 'c18', report: 'r-mosul-1017', event: 'e-mosul', evidence: 'Iraqi forces began their assault on Mosul before dawn on Monday', link: 'statement', cue: 'said', chain: [['Tigris Bulletin', 'outlet'], ['Office of the prime minister of Iraq', 'organisation', 'the prime minister’s office']], plover: 'ASSAULT', actor: ['Iraqi forces', 'Iraqi Armed Forces'], target: ['Mosul', 'Islamic State'], places: [['Mosul', 'Mosul']], when: ['on Monday', '2016-10-17', '2016-10-17', '17 October 2016'] },
  { id: 'c19', report: 'r-lantern-1017', event: 'e-mosul', evidence: 'columns of vehicles moved toward Mosul', link: 'observed', cue: 'saw', chain: [['The Lantern', 'outlet'], ['a Lantern correspondent east of the city', 'anonymous', 'a Lantern correspondent east of the city']], plover: 'ASSAULT', places: [['Mosul', 'Mosul', 'to']], when: [null, '2016-10-17', '2016-10-17', '17 October 2016'] },
  { id: 'c20', report: 'r-mosul-1017', event: 'e-mosul-force', evidence: 'Between 4,000 and 8,000 Islamic State fighters are inside the city', link: 'statement', cue: 'estimates', kind: 'estimate', chain: [['Tigris Bulletin', 'outlet'], ['Iraqi army', 'organisation', 'the Iraqi army']], plover: null, actor: ['Islamic State fighters', 'Islamic State'], places: [['the city', 'Mosul']], when: [null, '2016-10-17', '2016-10-17', '17 October 2016'], amounts: [['Between 4,000 and 8,000 Islamic State fighters', 4000, 8000, 'fighters']] },
  { id: 'c21', report: 'r-mosul-1017', event: 'e-mosul-civ', evidence: 'Up to 600,000 civilians are feared to be trapped', link: 'statement', cue: 'said', kind: 'estimate', modality: 'feared', chain: [['Tigris Bulletin', 'outlet'], ['a United Nations official', 'anonymous', 'a United Nations official']], plover: null, places: [['the city', 'Mosul']], when: [null, '2016-10-17', '2016-10-17', '17 October 2016'], amounts: [['Up to 600,000 civilians', null, 600000, 'civilians']] },
  { id: 'c22', report: 'r-undated', event: 'e-siege', evidence: 'Government troops at the airport of Deir ez-Zor have been cut off since last month', link: 'told', cue: 'says', kind: 'condition', condition: 'siege', chain: [['Jazira Notes', 'outlet'], ['a doctor in the city', 'anonymous', 'a doctor in the city']], plover: 'COERCE', actor: ['Government troops', 'Syrian Arab Army'], places: [['Deir ez-Zor', 'Deir ez-Zor']], when: ['since last month', null, null, 'undated'] },
  { id: 'c23', report: 'r-undated', event: 'e-hunger', evidence: 'Seven people died of hunger', link: 'told', cue: 'according to', chain: [['Jazira Notes', 'outlet'], ['a doctor in the city', 'anonymous', 'the doctor']], plover: null, places: [['the city', 'Deir ez-Zor']], when: [null, null, null, 'undated'], amounts: [['Seven people', 7, 7, 'killed']] },
];

export const EVENTS: EventWords[] = [
  { id: 'e-convoy', grade: 'C3', reliability: ['Best origin: Syrian Observatory for Human Rights, listed C (fairly reliable) in the source register.'],
    credibility: ['One to two independent origins affirm it.', 'An activist group on the spot denies it: a contradicted event is at best possibly true.'],
    origins: { min: 2, max: 3, list: [
      { voice: 'an American defense official', kind: 'anonymous', interest: 'neutral', carriedBy: ['Euphrates Courier', 'The Lantern'], claims: ['c1', 'c3'] },
      { voice: 'Syrian Observatory for Human Rights', kind: 'organisation', interest: 'neutral', carriedBy: ['Euphrates Courier', 'Harbour Wire'], claims: ['c2', 'c4'] },
      { voice: 'Raqqa Is Being Slaughtered Silently', kind: 'organisation', interest: 'opposed', carriedBy: ['Harbour Wire'], claims: ['c5'] } ] },
    merges: [
      { kind: 'Cites', certain: true, of: 'c3', on: 'c1', reason: 'Counted once: The Lantern names the Euphrates Courier as its source, “an American defense official told the Euphrates Courier”.' },
      { kind: 'SharesSource', certain: true, of: 'c4', on: 'c2', reason: 'Counted once: both end at the Syrian Observatory for Human Rights.' },
      { kind: 'SharesSource', certain: false, of: 'c1', on: 'c2', reason: 'Perhaps the same origin: the unnamed official may repeat the monitor’s count; the numbers overlap (24–99 and 48–72 vehicles).' } ],
    conflicts: [ { kind: 'Denied', one: 'c1', other: 'c5', explanation: 'An American defense official says dozens of vehicles left Raqqa; Raqqa Is Being Slaughtered Silently says no convoy left that day.' },
      { kind: 'AmountsDiffer', one: 'c1', other: 'c4', explanation: '24–99 vehicles against at least 101 vehicles.' } ],
    updates: [ { earlier: 'c2', later: 'c4', explanation: 'The Syrian Observatory for Human Rights raised its count from about 60 to more than 100 vehicles.' } ], flags: [] },
  { id: 'e-bakery', grade: 'C2', reliability: ['Best origin: Syrian Observatory for Human Rights, listed C (fairly reliable).'], credibility: ['Two independent origins on different sides agree that civilians were killed.', 'The coalition has no reports of it; this denies no more than its own knowledge.'],
    origins: { min: 2, max: 2, list: [
      { voice: 'our correspondent in the city', kind: 'anonymous', interest: 'opposed', carriedBy: ['Raqqa Is Being Slaughtered Silently', 'Harbour Wire'], claims: ['c9', 'c12'] },
      { voice: 'Syrian Observatory for Human Rights', kind: 'organisation', interest: 'neutral', carriedBy: ['Harbour Wire', 'Meridian Daily'], claims: ['c10', 'c11'] },
      { voice: 'Coalition spokesman', kind: 'person', interest: 'self', carriedBy: ['Harbour Wire'], claims: ['c13'] } ] },
    merges: [ { kind: 'Copies', certain: true, of: 'c11', on: 'c10', reason: 'Counted once: Meridian Daily prints 19 consecutive words of Harbour Wire without naming it.' },
      { kind: 'Cites', certain: true, of: 'c12', on: 'c9', reason: 'Counted once: “Raqqa Is Being Slaughtered Silently had put the toll at 18”.' } ],
    conflicts: [ { kind: 'AmountsDiffer', one: 'c12', other: 'c10', explanation: '18 killed against 23 killed.' }, { kind: 'Denied', one: 'c9', other: 'c13', explanation: 'The group counts at least 18 civilians killed; a coalition spokesman has no reports of civilians killed.' } ], flags: ['UNCREDITED'] },
  { id: 'e-airlift', grade: 'B2', reliability: ['Best origin: US-led coalition, listed B (usually reliable) on its own movements.'], credibility: ['Two origins of one side agree; that they are allied keeps it from “confirmed”.'],
    origins: { min: 1, max: 2, list: [ { voice: 'Syrian Democratic Forces', kind: 'organisation', interest: 'self', carriedBy: ['Northern Ledger'], claims: ['c14'] }, { voice: 'US-led coalition', kind: 'organisation', interest: 'self', carriedBy: ['Euphrates Courier'], claims: ['c15'] } ] },
    merges: [ { kind: 'Feeds', certain: false, of: 'c15', on: 'c14', reason: 'Perhaps the same origin: the two fight together and share a press office.' } ], flags: ['ONE_BLOC', 'SELF_SERVING'] },
  { id: 'e-mosul', grade: 'B1', reliability: ['Best origin: a correspondent on the spot.'], credibility: ['Three independent origins, one of them saw it.'],
    origins: { min: 2, max: 2, list: [ { voice: 'Office of the prime minister of Iraq', kind: 'organisation', interest: 'self', carriedBy: ['Tigris Bulletin'], claims: ['c18'] }, { voice: 'a Lantern correspondent east of the city', kind: 'anonymous', interest: 'neutral', carriedBy: ['The Lantern'], claims: ['c19'] } ] } },
];

/** Short single reports that fill map and timeline: day, outlet, place, words, type, voice, amount words, low, high, unit, min, max. */
export const SINGLES: [string, string, string, string, string | null, string, string | null, number | null, number | null, string, number, number][] = [
  ['2016-05-24', 'Harbour Wire', 'Manbij', 'SDF fighters took three villages south of Manbij', 'ASSAULT', 'a commander', null, null, null, '', 1, 1],
  ['2016-05-31', 'Harbour Wire', 'Manbij', 'The offensive on Manbij began overnight', 'ASSAULT', 'the Manbij Military Council', null, null, null, '', 1, 2],
  ['2016-06-08', 'The Lantern', 'Manbij', 'The last road out of Manbij was cut', 'COERCE', 'a Kurdish official', null, null, null, '', 1, 1],
  ['2016-06-17', 'Northern Ledger', 'Manbij', 'At least 40 civilians were killed in shelling of Manbij', 'ASSAULT', 'the Syrian Observatory for Human Rights', 'At least 40 civilians', 40, null, 'killed', 1, 1],
  ['2016-06-21', 'Northern Ledger', 'Tabqah', 'Government troops withdrew from the approaches to Tabqah', 'RETREAT', 'the Syrian Observatory for Human Rights', null, null, null, '', 2, 2],
  ['2016-07-19', 'Harbour Wire', 'Manbij', 'Air strikes near Manbij killed 56 civilians', 'ASSAULT', 'the Syrian Observatory for Human Rights', '56 civilians', 56, 56, 'killed', 3, 4],
  ['2016-07-20', 'Meridian Daily', 'Manbij', 'More than 100 civilians were killed near Manbij', 'ASSAULT', 'activists', 'More than 100 civilians', 101, null, 'killed', 0, 1],
  ['2016-07-27', 'Jazira Notes', 'Al Hasakah', 'A truck bomb killed dozens of people in Qamishli', 'ASSAULT', 'a hospital official', 'dozens of people', 24, 99, 'killed', 2, 3],
  ['2016-08-12', 'The Lantern', 'Manbij', 'The last Islamic State fighters left Manbij with hostages', 'RETREAT', 'an SDF spokesman', null, null, null, '', 2, 2],
  ['2016-08-16', 'Euphrates Courier', 'Deir ez-Zor', 'Russian bombers struck stores east of Deir ez-Zor', 'ASSAULT', 'the Russian defence ministry', null, null, null, '', 1, 1],
  ['2016-08-18', 'Jazira Notes', 'Al Hasakah', 'Government aircraft bombed Kurdish posts in Al Hasakah', 'ASSAULT', 'a YPG spokesman', null, null, null, '', 2, 2],
  ['2016-08-23', 'Jazira Notes', 'Al Hasakah', 'A truce was agreed in Al Hasakah', 'AGREE', 'the Kurdish authorities', null, null, null, '', 2, 2],
  ['2016-09-17', 'Harbour Wire', 'Deir ez-Zor', 'Coalition aircraft killed 62 soldiers near the airport of Deir ez-Zor', 'ASSAULT', 'the Russian military', '62 soldiers', 62, 62, 'killed', 2, 3],
  ['2016-09-17', 'Meridian Daily', 'Deir ez-Zor', 'At least 80 soldiers were killed near Deir ez-Zor', 'ASSAULT', 'the Syrian Observatory for Human Rights', 'At least 80 soldiers', 80, null, 'killed', 1, 1],
  ['2016-09-28', 'Euphrates Courier', 'Deir ez-Zor', 'Two bridges at Deir ez-Zor were destroyed from the air', 'ASSAULT', 'state television', null, null, null, '', 1, 2],
  ['2016-10-03', 'The Lantern', 'Al Hasakah', 'A bomb at a wedding killed at least 30 people near Al Hasakah', 'ASSAULT', 'medics', 'at least 30 people', 30, null, 'killed', 2, 2],
  ['2016-10-20', 'Tigris Bulletin', 'Qayyarah', 'Fires at the oil wells drove hundreds of families from Qayyarah', 'RETREAT', 'an aid worker', 'hundreds of families', 200, 999, 'displaced', 1, 1],
  ['2016-10-21', 'Tigris Bulletin', 'Tall Afar', 'Militia columns moved toward Tall Afar', 'MOBILIZE', 'a militia spokesman', null, null, null, '', 1, 1],
  ['2016-10-28', 'Harbour Wire', 'Mosul', 'Islamic State took tens of thousands of people into Mosul as shields', 'COERCE', 'the UN human rights office', 'tens of thousands of people', 20000, 99999, 'civilians', 1, 1],
  ['2016-11-01', 'The Lantern', 'Mosul', 'Counter-terrorism troops entered the first quarter of Mosul', 'ASSAULT', 'an Iraqi general', null, null, null, '', 2, 3],
  ['2016-11-06', 'Northern Ledger', 'Ar-Raqqah Governorate', 'The SDF announced the campaign for Raqqa', 'ASSAULT', 'an SDF spokeswoman', null, null, null, '', 2, 2],
  ['2016-11-09', 'Meridian Daily', 'Karamah', 'Twenty civilians were killed in a strike on a village', 'ASSAULT', 'activists', 'Twenty civilians', 20, 20, 'killed', 0, 1],
  ['2016-11-23', 'Tigris Bulletin', 'Tall Afar', 'The road between Tall Afar and Sinjar was cut', 'COERCE', 'a militia spokesman', null, null, null, '', 1, 2],
  ['2016-12-08', 'Harbour Wire', 'Palmyra', 'Islamic State attacked the oil fields north of Palmyra', 'ASSAULT', 'the Syrian Observatory for Human Rights', null, null, null, '', 2, 2],
  ['2016-12-11', 'Harbour Wire', 'Palmyra', 'Islamic State retook Palmyra', 'ASSAULT', 'the governor of Homs', null, null, null, '', 3, 3],
  ['2016-12-11', 'The Lantern', 'Palmyra', 'Troops withdrew from Palmyra', 'RETREAT', 'the Syrian Observatory for Human Rights', null, null, null, '', 2, 2],
  ['2016-12-27', 'Euphrates Courier', 'Al Mayadin', 'Eight people were killed in strikes on Al Mayadin', 'ASSAULT', 'activists', 'Eight people', 8, 8, 'killed', 1, 1],
  ['2017-03-01', 'Northern Ledger', 'Al Mayadin', 'Families of fighters arrived in Al Mayadin', 'RETREAT', 'residents', null, null, null, '', 1, 2],
  ['2017-03-02', 'Harbour Wire', 'Palmyra', 'Government troops retook Palmyra', 'ASSAULT', 'the army command', null, null, null, '', 3, 3],
  ['2017-03-06', 'The Lantern', 'Ar-Raqqah Governorate', 'The last road between Raqqa and Deir ez-Zor was cut', 'COERCE', 'an SDF commander', null, null, null, '', 2, 2],
  ['2017-03-11', 'Euphrates Courier', 'Raqqa', 'Islamic State ordered residents of Raqqa to grow beards', 'COERCE', 'residents', null, null, null, '', 1, 1],
  ['2017-03-13', 'Meridian Daily', 'Raqqa', 'Leaflets over Raqqa called on fighters to give up', 'REQUEST', 'activists', null, null, null, '', 1, 1],
  ['2017-03-14', 'Northern Ledger', 'Al Bukamal', 'Aircraft struck a headquarters in Al Bukamal', 'ASSAULT', 'residents', null, null, null, '', 0, 1],
  ['2017-03-17', 'Tigris Bulletin', 'Mosul', 'More than 100 civilians were killed in a strike on west Mosul', 'ASSAULT', 'a member of the provincial council', 'More than 100 civilians', 101, null, 'killed', 2, 4],
  ['2017-03-18', 'Harbour Wire', 'Mosul', 'Iraqi forces took the Iron Bridge in Mosul', 'ASSAULT', 'the federal police', null, null, null, '', 1, 1],
  ['2017-03-19', 'Euphrates Courier', 'Deir ez-Zor', 'Islamic State shelled a quarter of Deir ez-Zor', 'ASSAULT', 'state media', null, null, null, '', 1, 1],
  ['2017-03-22', 'Harbour Wire', 'Raqqa', 'A strike on a school west of Raqqa killed at least 33 people', 'ASSAULT', 'the Syrian Observatory for Human Rights', 'at least 33 people', 33, null, 'killed', 2, 3],
  ['2017-03-24', 'Northern Ledger', 'Tabqah', 'SDF fighters reached the northern gate of the dam at Tabqah', 'ASSAULT', 'an SDF commander', null, null, null, '', 1, 2],
  ['2017-03-26', 'Meridian Daily', 'Tabqah', 'Islamic State warned that the dam at Tabqah could collapse', 'THREATEN', 'its news agency', null, null, null, '', 1, 1],
  ['2017-03-26', 'The Lantern', 'Tabqah', 'The SDF took the air base at Tabqah', 'ASSAULT', 'an SDF spokesman', null, null, null, '', 2, 2],
  ['2017-03-28', 'Jazira Notes', 'Ash_Shaddadi', 'Hundreds of families reached the camp near Shaddadi', 'RETREAT', 'an aid worker', 'Hundreds of families', 200, 999, 'displaced', 1, 1],
];
