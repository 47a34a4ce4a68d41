/** From where to where: the movements that the claims of an event name. */
import type { Claim } from './api';

export interface Route {
  from: [number, number];
  to: [number, number];
}

export function routesOf(claims: Claim[]): Route[] {
  const routes = new Map<string, Route>();
  for (const claim of claims) {
    const at = (role: string) =>
      claim.places.filter((place) => place.role.toLowerCase() === role && place.lat !== null && place.lon !== null);
    for (const from of at('from')) {
      for (const to of at('to')) {
        if (from.name === to.name) continue;
        routes.set(`${from.name}>${to.name}`, { from: [from.lon!, from.lat!], to: [to.lon!, to.lat!] });
      }
    }
  }
  return [...routes.values()];
}

/** A bent line from one point to the other, [lon, lat]; the bend is a tenth of its length, to the left. */
export function bent({ from, to }: Route, corners = 32): [number, number][] {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const middle: [number, number] = [(from[0] + to[0]) / 2 - dy * 0.14, (from[1] + to[1]) / 2 + dx * 0.14];
  return Array.from({ length: corners + 1 }, (_, i) => {
    const t = i / corners;
    const u = 1 - t;
    return [u * u * from[0] + 2 * u * t * middle[0] + t * t * to[0], u * u * from[1] + 2 * u * t * middle[1] + t * t * to[1]];
  });
}

/** The two barbs at the end of a bent line. */
export function barbs(line: [number, number][]): [number, number][] {
  const tip = line[line.length - 1]!;
  const before = line[Math.max(0, line.length - 4)]!;
  const [start] = line;
  const size = 0.06 * Math.hypot(tip[0] - start![0], tip[1] - start![1]);
  const angle = Math.atan2(tip[1] - before[1], tip[0] - before[0]);
  const barb = (by: number): [number, number] => [tip[0] - size * Math.cos(angle + by), tip[1] - size * Math.sin(angle + by)];
  return [barb(0.45), tip, barb(-0.45)];
}
