/**
 * Events at one town lie on one point of the map. Each is moved just so far from its place that all can be seen and
 * reached; the moves are the same for the same input. Distances are pixels of the screen at one zoom.
 */

export interface Disc {
  id: string;
  /** The true place. */
  x: number;
  y: number;
  r: number;
}

export interface Placed extends Disc {
  /** Where it is drawn. */
  px: number;
  py: number;
}

export interface Rest {
  x: number;
  y: number;
  ids: string[];
}

const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const CELL = 32;

/**
 * Places discs, the first given nearest to their place; those that would go further than `reach` from it are gathered
 * into one remainder per place.
 */
export function spread(discs: Disc[], reach = 46, gap = 1.5): { placed: Placed[]; rest: Rest[] } {
  const grid = new Map<string, Placed[]>();
  const cell = (v: number) => Math.floor(v / CELL);
  const placed: Placed[] = [];
  const rest = new Map<string, Rest>();

  const free = (x: number, y: number, r: number): boolean => {
    for (let cx = cell(x) - 1; cx <= cell(x) + 1; cx++) {
      for (let cy = cell(y) - 1; cy <= cell(y) + 1; cy++) {
        for (const other of grid.get(`${cx}:${cy}`) ?? []) {
          const apart = r + other.r + gap;
          const dx = other.px - x;
          const dy = other.py - y;
          if (dx * dx + dy * dy < apart * apart) return false;
        }
      }
    }
    return true;
  };

  for (const disc of discs) {
    const here = `${Math.round(disc.x)}:${Math.round(disc.y)}`;
    const gathered = rest.get(here);
    if (gathered) {
      gathered.ids.push(disc.id);
      continue;
    }
    let found: Placed | null = null;
    for (let i = 0; ; i++) {
      const away = i === 0 ? 0 : 3.1 * Math.sqrt(i);
      if (away > reach) break;
      const angle = i * GOLDEN;
      const px = disc.x + away * Math.cos(angle);
      const py = disc.y + away * Math.sin(angle);
      if (free(px, py, disc.r)) {
        found = { ...disc, px, py };
        break;
      }
    }
    if (found) {
      placed.push(found);
      const key = `${cell(found.px)}:${cell(found.py)}`;
      const there = grid.get(key);
      if (there) there.push(found);
      else grid.set(key, [found]);
    } else {
      rest.set(here, { x: disc.x, y: disc.y, ids: [disc.id] });
    }
  }
  return { placed, rest: [...rest.values()] };
}

/** Web Mercator, the world 512 pixels wide at zoom 0. */
export function project(lon: number, lat: number, zoom: number): { x: number; y: number } {
  const size = 512 * 2 ** zoom;
  const sin = Math.sin((Math.max(-85, Math.min(85, lat)) * Math.PI) / 180);
  return { x: ((lon + 180) / 360) * size, y: (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * size };
}

export function unproject(x: number, y: number, zoom: number): [number, number] {
  const size = 512 * 2 ** zoom;
  const n = Math.PI - (2 * Math.PI * y) / size;
  return [(x / size) * 360 - 180, (180 / Math.PI) * Math.atan(0.5 * (Math.exp(n) - Math.exp(-n)))];
}

/** A circle of kilometres around a point as a closed ring of [lon, lat]. */
export function ring(lon: number, lat: number, radiusKm: number, corners = 72): [number, number][] {
  const out: [number, number][] = [];
  const dLat = radiusKm / 110.574;
  const dLon = radiusKm / (111.32 * Math.max(0.05, Math.cos((lat * Math.PI) / 180)));
  for (let i = 0; i <= corners; i++) {
    const angle = (2 * Math.PI * i) / corners;
    out.push([lon + dLon * Math.cos(angle), lat + dLat * Math.sin(angle)]);
  }
  return out;
}

/** Radius on the screen of an event: its area grows with the origins it may have. */
export function radius(maxOrigins: number): number {
  return Math.min(15, 4.6 * Math.sqrt(Math.max(1, maxOrigins)));
}
