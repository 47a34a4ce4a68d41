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
 * Places discs, the first given nearest to their place; those that would go further than `reach` from it, or are more
 * than `most` at one place, are gathered into one remainder per place.
 */
export function spread(discs: Disc[], reach = 46, most = 60, gap = 1.5): { placed: Placed[]; rest: Rest[] } {
  const grid = new Map<string, Placed[]>();
  const cell = (v: number) => Math.floor(v / CELL);
  const placed: Placed[] = [];
  const rest = new Map<string, Rest>();
  const counts = new Map<string, number>();

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
    const there = (counts.get(here) ?? 0) + 1;
    counts.set(here, there);
    if (gathered) {
      gathered.ids.push(disc.id);
      continue;
    }
    let found: Placed | null = null;
    for (let i = 0; there <= most; i++) {
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
      const near = grid.get(key);
      if (near) near.push(found);
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

/** The name of a place to be lettered beside its marks. */
export interface Name {
  name: string;
  label: string;
  x: number;
  y: number;
  /** Pixels its marks reach from it. */
  reach: number;
  /** The greater, the sooner it gets its room. */
  weight: number;
  /** Stands even where it must cover marks. */
  always: boolean;
}

export interface Lettered extends Name {
  anchor: 'top' | 'bottom' | 'left' | 'right';
  /** From the place to the anchor. */
  dx: number;
  dy: number;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Finds for each name the side on which it covers the fewest marks and no other name; names without room are left out. */
export function letter(names: Name[], marks: Placed[], size = 12): Lettered[] {
  const taken: Box[] = [];
  const out: Lettered[] = [];
  const boxAt = (x: number, y: number, width: number, anchor: Lettered['anchor']): Box => {
    const left = anchor === 'left' ? x : anchor === 'right' ? x - width : x - width / 2;
    const top = anchor === 'top' ? y : anchor === 'bottom' ? y - size * 1.25 : y - size * 0.62;
    return { left, top, right: left + width, bottom: top + size * 1.25 };
  };
  const apart = (a: Box, b: Box) => a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
  for (const name of [...names].sort((a, b) => b.weight - a.weight || a.name.localeCompare(b.name))) {
    const width = name.label.length * size * 0.56 + 4;
    const away = name.reach + 3;
    let best: { anchor: Lettered['anchor']; dx: number; dy: number; box: Box; cost: number } | null = null;
    const sides: [Lettered['anchor'], number, number][] = [
      ['top', 0, away],
      ['left', away, 0],
      ['right', -away, 0],
      ['bottom', 0, -away],
    ];
    for (const [anchor, dx, dy] of sides) {
      const box = boxAt(name.x + dx, name.y + dy, width, anchor);
      const covered = marks.filter((mark) =>
        !apart(box, { left: mark.px - mark.r, top: mark.py - mark.r, right: mark.px + mark.r, bottom: mark.py + mark.r }),
      ).length;
      const clash = taken.filter((other) => !apart(box, other)).length;
      if (!name.always && (clash > 0 || covered > 1)) continue;
      const cost = clash * 100 + covered;
      if (!best || cost < best.cost) best = { anchor, dx, dy, box, cost };
    }
    if (!best || best.cost >= 100) continue;
    taken.push(best.box);
    out.push({ ...name, anchor: best.anchor, dx: best.dx, dy: best.dy });
  }
  return out;
}
