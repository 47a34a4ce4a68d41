import { describe, expect, it } from 'vitest';
import type { Claim } from './api';
import { barbs, bent, routesOf } from './routes';
import { letter, project, radius, ring, spread, unproject } from './spread';

const many = (n: number, x = 100, y = 100) => Array.from({ length: n }, (_, i) => ({ id: `e${i}`, x, y, r: 6 }));

describe('events at one town', () => {
  it('stay at their place when they are alone', () => {
    expect(spread(many(1)).placed[0]).toMatchObject({ px: 100, py: 100 });
  });

  it('do not cover each other and stay near', () => {
    const { placed, rest } = spread([...many(12), ...many(5, 118, 104).map((disc) => ({ ...disc, id: `f${disc.id}` }))], 60);
    expect(rest).toEqual([]);
    for (const a of placed) {
      expect(Math.hypot(a.px - a.x, a.py - a.y)).toBeLessThanOrEqual(60);
      for (const b of placed) {
        if (a.id !== b.id) expect(Math.hypot(a.px - b.px, a.py - b.py)).toBeGreaterThanOrEqual(12);
      }
    }
  });

  it('are gathered at the place when there are too many, and none is lost', () => {
    const { placed, rest } = spread(many(200), 40);
    expect(rest).toHaveLength(1);
    expect(placed.length + rest[0]!.ids.length).toBe(200);
  });

  it('are laid out the same way every time', () => {
    expect(spread(many(20))).toEqual(spread(many(20)));
  });
});

describe('the projection', () => {
  it('leads back', () => {
    const { x, y } = project(40.14, 35.34, 6.3);
    const [lon, lat] = unproject(x, y, 6.3);
    expect(lon).toBeCloseTo(40.14, 9);
    expect(lat).toBeCloseTo(35.34, 9);
  });

  it('draws a ring of the right size', () => {
    const north = Math.max(...ring(40, 35, 11.0574).map((point) => point[1]));
    expect(north).toBeCloseTo(35.1, 3);
  });

  it('gives four origins twice the radius of one', () => {
    expect(radius(4)).toBeCloseTo(2 * radius(1), 9);
  });
});

describe('a movement', () => {
  it('is drawn from where to where, once, and bends', () => {
    const place = (role: string, name: string, lon: number, lat: number) => ({ role, name, lon, lat });
    const claim = { places: [place('from', 'Raqqa', 39, 36), place('to', 'Deir ez-Zor', 40, 35)] } as unknown as Claim;
    const routes = routesOf([claim, claim]);
    expect(routes).toEqual([{ from: [39, 36], to: [40, 35] }]);
    const line = bent(routes[0]!);
    expect(line[0]).toEqual([39, 36]);
    expect(line[line.length - 1]).toEqual([40, 35]);
    expect(barbs(line)[1]).toEqual([40, 35]);
  });

  it('needs both ends', () => {
    expect(routesOf([{ places: [{ role: 'from', name: 'Raqqa', lon: 39, lat: 36 }] } as unknown as Claim])).toEqual([]);
  });
});

describe('the names of places', () => {
  const name = (label: string, x: number, y: number, weight: number, always = false) => ({ name: label, label, x, y, reach: 6, weight, always });

  it('stand below their marks, and beside them where something lies below', () => {
    expect(letter([name('Raqqa', 0, 0, 1)], [])[0]!.anchor).toBe('top');
    const below = [{ id: 'a', x: 0, y: 16, px: -8, py: 16, r: 6 }, { id: 'b', x: 0, y: 16, px: 8, py: 16, r: 6 }];
    expect(letter([name('Raqqa', 0, 0, 1)], below)[0]!.anchor).toBe('left');
  });

  it('never cover each other; the weightier one stays', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => name(`Place ${i}`, (i % 6) * 14, Math.floor(i / 6) * 9, i, i > 27));
    const shown = letter(crowd, []);
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.length).toBeLessThan(30);
    expect(shown[0]!.name).toBe('Place 29');
  });
});
