/** The map as MapLibre draws it: how it is set up, and what lies under the pointer. */
import type { Map as Chart, MapMouseEvent } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { style } from './style';

/** Whether this browser can draw such a map at all. */
export function webgl(): boolean {
  try {
    return Boolean(document.createElement('canvas').getContext('webgl2'));
  } catch {
    return false;
  }
}

/** A flat map with its north up, with controls for the scale; its library is loaded apart and given. */
export function chartIn(library: typeof import('maplibre-gl'), container: HTMLElement, look: { dark: boolean; still: boolean }): Chart {
  library.setWorkerUrl(workerUrl);
  const chart = new library.Map({
    container,
    style: style(look.dark),
    center: [40.2, 35.5],
    zoom: 5.6,
    minZoom: 1.2,
    maxZoom: 13,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    fadeDuration: look.still ? 0 : 200,
  });
  chart.touchZoomRotate.disableRotation();
  chart.keyboard.disableRotation();
  chart.addControl(new library.NavigationControl({ showCompass: false }), 'top-left');
  chart.addControl(new library.ScaleControl({ unit: 'metric', maxWidth: 90 }), 'bottom-left');
  chart.getCanvas().setAttribute('aria-label', 'Map of the events; the list beside it holds the same ones');
  chart.on('style.load', () => {
    if (!chart.hasImage('room')) chart.addImage('room', { width: 16, height: 16, data: new Uint8Array(16 * 16 * 4) });
  });
  return chart;
}

/** An event by its id, or a place by its name; the other is empty. */
export interface Hit {
  id: string;
  place: string;
}

/** How far from the pointer a mark may lie, in pixels. */
const REACH = 4;

/** Of the marks near the pointer, the one whose middle is nearest; else the name of a place. */
export function under(chart: Chart, at: MapMouseEvent): Hit | null {
  if (!chart.getLayer('event-marks')) return null;
  const { x, y } = at.point;
  const near = chart.queryRenderedFeatures(
    [
      [x - REACH, y - REACH],
      [x + REACH, y + REACH],
    ],
    { layers: ['event-marks', 'event-names'] },
  );
  let best: Hit | null = null;
  let name: Hit | null = null;
  let closest = Infinity;
  for (const feature of near) {
    if (feature.geometry.type !== 'Point') continue;
    if (feature.layer.id !== 'event-marks') {
      name = { id: '', place: String(feature.properties.name) };
      continue;
    }
    const p = chart.project(feature.geometry.coordinates as [number, number]);
    const away = Math.hypot(p.x - x, p.y - y) - Number(feature.properties.r ?? 12);
    if (away < closest) {
      closest = away;
      best = { id: String(feature.properties.id ?? ''), place: '' };
    }
  }
  return best ?? name;
}
