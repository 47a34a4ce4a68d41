import type { GeoJSONSource } from 'maplibre-gl';
import type { EventSummary } from './api';
import type { layOut } from './marks';
import { barbs, bent, type Route } from './routes';
import { radius, ring, unproject } from './spread';
import * as words from './words';

/** A thing on the map, as GeoJSON. */
export type Feature = { type: 'Feature'; properties: Record<string, unknown>; geometry: { type: string; coordinates: unknown } };
/** Things as a source of the map takes them. */
export const collection = (features: Feature[]) => ({ type: 'FeatureCollection', features }) as unknown as Parameters<GeoJSONSource['setData']>[0];

/** Names of areas stand once, at the point given for them; drawn from the areas they would repeat for every island. */
export const labelPoints = (features: Feature[]): Feature[] =>
  features
    .filter((area) => typeof area.properties.labelLon === 'number')
    .map((area) => ({ ...area, geometry: { type: 'Point', coordinates: [area.properties.labelLon, area.properties.labelLat] } }));

/** The marks of events as they were laid out at a zoom, the legs from a mark to its place, and the names of places. */
export function laidFeatures(laid: ReturnType<typeof layOut>, byId: Map<string, EventSummary>, zoom: number): { marks: Feature[]; legs: Feature[]; names: Feature[] } {
  const marks: Feature[] = laid.marks.map((disc) => {
    const event = byId.get(disc.id)!;
    return {
      type: 'Feature',
      properties: { id: disc.id, r: radius(event.origins.max), look: words.certainty(event.origins) },
      geometry: { type: 'Point', coordinates: unproject(disc.px, disc.py, zoom) },
    };
  });
  const legs: Feature[] = laid.legs.map((disc) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates: [unproject(disc.x, disc.y, zoom), unproject(disc.px, disc.py, zoom)] },
  }));
  // The base map's own name gives way to that of an event's place.
  const names: Feature[] = laid.names.map((one) => ({
    type: 'Feature',
    properties: {
      name: one.name,
      label: one.label,
      wide: one.wide,
      anchor: one.anchor,
      n: one.weight,
      offset: [one.dx / 12, one.dy / 12],
    },
    geometry: { type: 'Point', coordinates: unproject(one.x, one.y, zoom) },
  }));
  return { marks, legs, names };
}

/** How exactly a place is known, as an area. */
export function areaFeature(place: NonNullable<EventSummary['place']>): Feature {
  return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring(place.lon, place.lat, Math.max(0.3, place.radiusKm))] } };
}

/** Who did something to whom, as bent lines with barbs. */
export function routeFeatures(routes: Route[]): Feature[] {
  return routes.flatMap((route) => {
    const line = bent(route);
    return [line, barbs(line)].map((coordinates) => ({
      type: 'Feature' as const,
      properties: {},
      geometry: { type: 'LineString', coordinates },
    }));
  });
}
