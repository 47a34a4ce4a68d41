/** A map without WebGL: outlines as paths of a drawing that is the world 512 units wide, and the part of it that is looked at. */
import { project, unproject } from './spread';
import { frame } from './style';

export interface Outline {
  geometry: { type: string; coordinates: unknown } | null;
}

type Point = [number, number];

/** Lines and areas as one path; points are left out, coordinates have four places. */
export function path(outlines: Outline[]): string {
  const parts: string[] = [];
  const line = (points: Point[], closed: boolean) => {
    let before = '';
    let out = '';
    for (const [lon, lat] of points) {
      const { x, y } = project(lon, lat, 0);
      const at = `${+x.toFixed(4)} ${+y.toFixed(4)}`;
      if (at !== before) out += `${before ? 'L' : 'M'}${at}`;
      before = at;
    }
    if (out.includes('L')) parts.push(closed ? `${out}Z` : out);
  };
  for (const { geometry } of outlines) {
    if (!geometry) continue;
    const given = geometry.coordinates;
    if (geometry.type === 'LineString') line(given as Point[], false);
    else if (geometry.type === 'MultiLineString') for (const one of given as Point[][]) line(one, false);
    else if (geometry.type === 'Polygon') for (const one of given as Point[][]) line(one, true);
    else if (geometry.type === 'MultiPolygon') for (const area of given as Point[][][]) for (const one of area) line(one, true);
  }
  return parts.join('');
}

export interface Sight {
  lon: number;
  lat: number;
  zoom: number;
}

export const LEAST = 1.2;
export const MOST = 13;
const within = (zoom: number) => Math.max(LEAST, Math.min(MOST, zoom));

/** The sight that holds the given points, a share of them, in a box of pixels. */
export function fitted(points: Point[], width: number, height: number, share = 1, padding = Math.min(70, width / 6)): Sight {
  const [[west, south], [east, north]] = frame(points, share);
  const a = project(west, north, 0);
  const b = project(east, south, 0);
  const zoom = Math.log2(Math.min(Math.max(40, width - 2 * padding) / (b.x - a.x), Math.max(40, height - 2 * padding) / (b.y - a.y)));
  const [lon, lat] = unproject((a.x + b.x) / 2, (a.y + b.y) / 2, 0);
  return { lon, lat, zoom: Math.min(8.2, within(zoom)) };
}

/** The sight moved by pixels. */
export function moved(sight: Sight, dx: number, dy: number): Sight {
  const at = project(sight.lon, sight.lat, sight.zoom);
  const [lon, lat] = unproject(at.x - dx, at.y - dy, sight.zoom);
  return { ...sight, lon: Math.max(-180, Math.min(180, lon)), lat: Math.max(-84, Math.min(84, lat)) };
}

/** The sight nearer or farther; what lies under the point, given in pixels from the middle, stays there. */
export function zoomed(sight: Sight, by: number, dx = 0, dy = 0): Sight {
  const zoom = within(sight.zoom + by);
  const factor = 2 ** (zoom - sight.zoom);
  const at = project(sight.lon, sight.lat, sight.zoom);
  const [lon, lat] = unproject((at.x + dx) * factor - dx, (at.y + dy) * factor - dy, zoom);
  return { lon, lat, zoom };
}
