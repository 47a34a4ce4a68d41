/** Where the marks of events, their legs and the names of their places stand on the screen, at one zoom. */
import type { EventSummary } from './api';
import { letter, project, radius, spread, type Lettered, type Placed } from './spread';

/** From so many events on, a place keeps its name even over the marks of a neighbour. */
const MANY = 8;

export interface PlaceName extends Lettered {
  /** A province or a river, not a town. */
  wide: boolean;
}

export interface Layout {
  marks: Placed[];
  /** Marks that had to move far from their place. */
  legs: Placed[];
  names: PlaceName[];
}

export const placeable = (events: EventSummary[]) =>
  events.filter((event) => event.place && Number.isFinite(event.place.lat) && Number.isFinite(event.place.lon));

/**
 * Lays out events that have a place; the selected one gets its place first. Positions are pixels of the world at this zoom. The
 * radius of a disc is that of its mark and one more.
 */
export function layOut(events: EventSummary[], selected: string, zoom: number): Layout {
  const byId = new Map(events.map((event) => [event.id, event]));
  const order = [...events].sort(
    (a, b) =>
      Number(b.id === selected) - Number(a.id === selected) ||
      b.origins.max - a.origins.max ||
      b.origins.min - a.origins.min ||
      a.id.localeCompare(b.id),
  );
  const laid = spread(
    order.map((event) => ({ id: event.id, ...project(event.place!.lon, event.place!.lat, zoom), r: radius(event.origins.max) + 1 })),
    zoom < 5 ? 14 : zoom < 6 ? 20 : zoom < 7 ? 28 : zoom < 8.5 ? 42 : 64,
    zoom < 5 ? 4 : zoom < 6 ? 9 : zoom < 7 ? 16 : 60,
  );
  // Names of the places of events stand clear of their marks, with the number of events that found no room.
  const groups = new Map<string, { name: string; wide: boolean; x: number; y: number; reach: number; n: number; more: number }>();
  const group = (id: string, x: number, y: number) => {
    const place = byId.get(id)!.place!;
    const one = groups.get(place.name) ?? { name: place.name, wide: place.radiusKm >= 50, x, y, reach: 3, n: 0, more: 0 };
    groups.set(place.name, one);
    return one;
  };
  for (const disc of laid.placed) {
    const one = group(disc.id, disc.x, disc.y);
    one.reach = Math.max(one.reach, Math.hypot(disc.px - disc.x, disc.py - disc.y) + disc.r);
    one.n += disc.id === selected ? 1000 : 1;
  }
  for (const left of laid.rest) {
    for (const id of left.ids) {
      const one = group(id, left.x, left.y);
      one.more++;
      one.n++;
    }
  }
  const names = letter(
    [...groups.values()].map((one) => ({
      ...one,
      label: one.more ? `${one.name} +${one.more}` : one.name,
      weight: one.n,
      always: one.n >= MANY,
    })),
    laid.placed,
  );
  return {
    marks: laid.placed,
    legs: laid.placed.filter((disc) => Math.hypot(disc.px - disc.x, disc.py - disc.y) > 20),
    names: names.map((one) => ({ ...one, wide: groups.get(one.name)!.wide })),
  };
}

/** Towns of the base map that no event stands at: about seven kilometres off, for it and the gazetteer rarely agree to the street. */
export function untaken<T>(towns: T[], at: (town: T) => [number, number], events: EventSummary[]): T[] {
  const points = [...new Set(events.map((event) => `${event.place!.lon},${event.place!.lat}`))].map((text) => text.split(',').map(Number));
  return towns.filter((town) => {
    const [lon, lat] = at(town);
    return !points.some((point) => Math.abs(point[0]! - lon) < 0.075 && Math.abs(point[1]! - lat) < 0.065);
  });
}
