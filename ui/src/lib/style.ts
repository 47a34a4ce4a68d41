/** The base map: paper, hairlines and small lettering; all from files of the desk itself, lettering with local fonts. */
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';

const FONT = ['Noto Sans', 'Helvetica Neue', 'Liberation Sans', 'Arial', 'sans-serif'];
const SERIF = ['Iowan Old Style', 'Palatino Linotype', 'Georgia', 'Liberation Serif', 'serif'];

const LIGHT = {
  sea: '#e3e8ea',
  land: '#f8f6ef',
  focus: '#fbfaf5',
  coast: '#b4bcbf',
  river: '#b3c3cc',
  lake: '#dbe4e8',
  border: '#a69f90',
  admin: '#d5cebe',
  ink: '#2b2822',
  text: '#6b655a',
  faint: '#a19a8b',
  water: '#7d97a5',
  halo: '#fbfaf5',
  signal: '#9d2f22',
  source: '#22587c',
  leg: '#8b8474',
};

const DARK: typeof LIGHT = {
  sea: '#121518',
  land: '#1d1e20',
  focus: '#212224',
  coast: '#3b4145',
  river: '#34444e',
  lake: '#172026',
  border: '#5b594f',
  admin: '#343430',
  ink: '#e8e4da',
  text: '#aaa598',
  faint: '#6f6b62',
  water: '#5c7789',
  halo: '#1a1b1d',
  signal: '#e5806c',
  source: '#86b6d6',
  leg: '#77726a',
};

/** The colours of the map, also of the one drawn without WebGL. */
export const colours = (dark: boolean) => (dark ? DARK : LIGHT);

/** Where the fine layers of the Middle East take over from those of the world. */
export const FINE = 4.8;
const none = { type: 'FeatureCollection', features: [] } as const;

export function style(dark: boolean): StyleSpecification {
  const c = colours(dark);
  const base = new URL('./basemap/', document.baseURI).href;
  const data = (name: string) => ({ type: 'geojson' as const, data: `${base}${name}.geojson`, tolerance: 0.3 });
  const line = (
    id: string,
    source: string,
    color: string,
    width: unknown,
    more: { minzoom?: number; maxzoom?: number; dash?: number[] } = {},
  ): LayerSpecification =>
    ({
      id,
      type: 'line',
      source,
      ...(more.minzoom === undefined ? {} : { minzoom: more.minzoom }),
      ...(more.maxzoom === undefined ? {} : { maxzoom: more.maxzoom }),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': color, 'line-width': width, ...(more.dash ? { 'line-dasharray': more.dash } : {}) },
    }) as LayerSpecification;

  return {
    version: 8,
    sources: {
      countries: data('countries'),
      coast: data('coast'),
      lakes: data('lakes'),
      rivers: data('rivers'),
      borders: data('borders'),
      disputed: data('borders-disputed'),
      'me-coast': data('me-coast'),
      'me-lakes': data('me-lakes'),
      'me-rivers': data('me-rivers'),
      'me-borders': data('me-borders'),
      'me-disputed': data('me-borders-disputed'),
      'me-admin1': data('me-admin1'),
      'me-admin1-lines': data('me-admin1-lines'),
      places: { type: 'geojson', data: none as never },
      'country-points': { type: 'geojson', data: none as never },
      'admin-points': { type: 'geojson', data: none as never },
      'event-names': { type: 'geojson', data: none as never },
      events: { type: 'geojson', data: none as never },
      legs: { type: 'geojson', data: none as never },
      routes: { type: 'geojson', data: none as never },
      precision: { type: 'geojson', data: none as never },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': c.sea } },
      { id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': c.land, 'fill-antialias': false } },
      { id: 'focus', type: 'fill', source: 'me-admin1', paint: { 'fill-color': c.focus, 'fill-antialias': false } },
      { id: 'lakes', type: 'fill', source: 'lakes', maxzoom: FINE, paint: { 'fill-color': c.lake } },
      { id: 'me-lakes', type: 'fill', source: 'me-lakes', minzoom: FINE, paint: { 'fill-color': c.lake, 'fill-outline-color': c.river } },
      line('rivers', 'rivers', c.river, 0.7, { maxzoom: FINE }),
      line('me-rivers', 'me-rivers', c.river, ['interpolate', ['linear'], ['zoom'], 5, ['case', ['<=', ['get', 'rank'], 4], 1.3, 0.6], 10, ['case', ['<=', ['get', 'rank'], 4], 3, 1.6]], { minzoom: FINE }),
      line('admin', 'me-admin1-lines', c.admin, 0.9, { minzoom: 4.5, dash: [3, 2] }),
      line('coast', 'coast', c.coast, 0.7, { maxzoom: FINE }),
      line('me-coast', 'me-coast', c.coast, 0.8, { minzoom: FINE }),
      line('borders', 'borders', c.border, 0.8, { maxzoom: FINE }),
      line('me-borders', 'me-borders', c.border, ['interpolate', ['linear'], ['zoom'], 5, 1, 9, 1.6], { minzoom: FINE }),
      line('disputed', 'disputed', c.border, 0.7, { maxzoom: FINE, dash: [2, 2] }),
      line('me-disputed', 'me-disputed', c.border, 0.8, { minzoom: FINE, dash: [2, 2] }),
      {
        id: 'precision',
        type: 'fill',
        source: 'precision',
        paint: { 'fill-color': c.source, 'fill-opacity': dark ? 0.16 : 0.1 },
      },
      line('precision-edge', 'precision', c.source, 1, { dash: [3, 2] }),
      {
        id: 'place-dots',
        type: 'circle',
        source: 'places',
        filter: ['<=', ['get', 'rank'], ['+', ['zoom'], 0.6]],
        paint: { 'circle-radius': 1.6, 'circle-color': c.faint },
      },
      {
        id: 'river-names',
        type: 'symbol',
        source: 'me-rivers',
        minzoom: 5.4,
        filter: ['<=', ['get', 'rank'], 6],
        layout: {
          'symbol-placement': 'line',
          'text-field': ['get', 'name'],
          'text-font': SERIF,
          'text-size': 11,
          'text-letter-spacing': 0.08,
          'symbol-spacing': 420,
        },
        paint: { 'text-color': c.water, 'text-halo-color': c.halo, 'text-halo-width': 1.2 },
      },
      {
        id: 'admin-names',
        type: 'symbol',
        source: 'admin-points',
        minzoom: 6.2,
        maxzoom: 9,
        layout: {
          'text-field': ['upcase', ['get', 'name']],
          'text-font': FONT,
          'text-size': 10,
          'text-letter-spacing': 0.22,
          'text-max-width': 9,
          'text-padding': 16,
        },
        paint: { 'text-color': c.faint, 'text-halo-color': c.halo, 'text-halo-width': 1 },
      },
      {
        id: 'country-names',
        type: 'symbol',
        source: 'country-points',
        maxzoom: 6.2,
        filter: ['<=', ['get', 'labelZoom'], ['+', ['zoom'], 0.5]],
        layout: {
          'text-field': ['upcase', ['get', 'name']],
          'text-font': FONT,
          'text-size': ['interpolate', ['linear'], ['zoom'], 2, 9, 6, 13],
          'text-letter-spacing': 0.24,
          'text-max-width': 8,
        },
        paint: { 'text-color': c.faint, 'text-halo-color': c.halo, 'text-halo-width': 1.2 },
      },
      {
        id: 'place-names',
        type: 'symbol',
        source: 'places',
        filter: ['<=', ['get', 'rank'], ['+', ['zoom'], 0.6]],
        layout: {
          'text-field': ['get', 'name'],
          'text-font': FONT,
          'text-size': ['interpolate', ['linear'], ['zoom'], 4, ['case', ['>=', ['get', 'capital'], 1], 11, 10], 9, ['case', ['>=', ['get', 'population'], 100000], 14, 12]],
          'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
          'text-radial-offset': 0.6,
          'text-padding': 6,
          'symbol-sort-key': ['-', ['*', ['get', 'rank'], 10], ['get', 'capital']],
        },
        paint: { 'text-color': c.text, 'text-halo-color': c.halo, 'text-halo-width': 1.4 },
      },
      line('legs', 'legs', c.leg, 0.7),
      {
        // Draws nothing; it keeps the lettering below clear of the marks.
        id: 'event-room',
        type: 'symbol',
        source: 'events',
        layout: {
          'icon-image': 'room',
          'icon-size': ['/', ['get', 'r'], 8],
          'icon-allow-overlap': true,
        },
        paint: { 'icon-opacity': 0 },
      },
      {
        id: 'event-hover',
        type: 'circle',
        source: 'events',
        filter: ['==', ['get', 'id'], '-'],
        paint: { 'circle-radius': ['+', ['get', 'r'], 5], 'circle-color': c.signal, 'circle-opacity': 0.22 },
      },
      {
        id: 'event-marks',
        type: 'circle',
        source: 'events',
        paint: {
          'circle-radius': ['-', ['get', 'r'], ['match', ['get', 'look'], 'several', 0, 0.9]],
          'circle-color': ['match', ['get', 'look'], 'several', c.signal, 'single', c.halo, c.signal],
          'circle-opacity': ['match', ['get', 'look'], 'several', 0.92, 'single', 0.85, 0.24],
          'circle-stroke-color': ['match', ['get', 'look'], 'several', c.halo, c.signal],
          'circle-stroke-width': ['match', ['get', 'look'], 'several', 0.8, 'single', 1.8, 1],
          'circle-stroke-opacity': ['match', ['get', 'look'], 'unsure', 0.4, 1],
        },
      },
      {
        id: 'event-names',
        type: 'symbol',
        source: 'event-names',
        layout: {
          'text-field': ['get', 'label'],
          // A province or a river is no town: its name is lettered like one of the land.
          'text-font': ['case', ['get', 'wide'], ['literal', SERIF], ['literal', FONT]],
          'text-size': 12,
          'text-max-width': 60,
          'text-anchor': ['get', 'anchor'] as never,
          'text-offset': ['get', 'offset'] as never,
          'text-padding': 1,
          // Their room was found before they were given to the map.
          'text-allow-overlap': true,
        },
        paint: {
          'text-color': ['case', ['get', 'wide'], c.text, c.ink],
          'text-halo-color': c.halo,
          'text-halo-width': 1.6,
        },
      },
      line('routes', 'routes', c.source, 1.8),
      {
        id: 'event-selected',
        type: 'circle',
        source: 'events',
        filter: ['==', ['get', 'id'], '-'],
        paint: {
          'circle-radius': ['+', ['get', 'r'], 4],
          'circle-color': 'rgba(0,0,0,0)',
          'circle-stroke-color': c.source,
          'circle-stroke-width': 2.2,
        },
      },
    ],
  };
}

/** The part of the world that shows the given share of the points, those far out left aside on every side. */
export function frame(points: [number, number][], share = 1): [[number, number], [number, number]] {
  const lons = points.map((point) => point[0]).sort((a, b) => a - b);
  const lats = points.map((point) => point[1]).sort((a, b) => a - b);
  const aside = (1 - share) / 2;
  const range = (sorted: number[]): [number, number] => {
    const last = sorted.length - 1;
    return [sorted[Math.floor(aside * last)]!, sorted[Math.ceil((1 - aside) * last)]!];
  };
  const [west, east] = range(lons);
  const [south, north] = range(lats);
  const pad = 0.15;
  return [
    [west - pad, south - pad],
    [east + pad, north + pad],
  ];
}
