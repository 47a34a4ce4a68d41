import { describe, expect, it } from 'vitest';
import type { EventSummary } from './api';
import { layOut, placeable, untaken } from './marks';
import { fitted, moved, path, zoomed } from './plain';
import { project } from './spread';

const event = (id: string, lon: number, lat: number, max = 1, name = id) =>
  ({ id, place: { name, lon, lat, radiusKm: 5 }, origins: { min: 1, max } }) as unknown as EventSummary;

describe('the map without WebGL', () => {
  it('draws lines open and areas closed, and no points', () => {
    expect(path([{ geometry: { type: 'LineString', coordinates: [[0, 0], [90, 0]] } }])).toBe('M256 256L384 256');
    expect(path([{ geometry: { type: 'Polygon', coordinates: [[[0, 0], [90, 0], [90, 0], [0, 0]]] } }])).toBe('M256 256L384 256L256 256Z');
    expect(path([{ geometry: { type: 'MultiPolygon', coordinates: [[[[0, 0], [90, 0]]], [[[-90, 0], [0, 0]]]] } }])).toBe('M256 256L384 256ZM128 256L256 256Z');
    expect(path([{ geometry: { type: 'Point', coordinates: [1, 2] } }, { geometry: null }, { geometry: { type: 'LineString', coordinates: [[1, 2]] } }])).toBe('');
  });

  it('shows all the points it is fitted to', () => {
    const points: [number, number][] = [[36, 33], [44, 37], [40, 35]];
    const sight = fitted(points, 900, 600);
    const middle = project(sight.lon, sight.lat, sight.zoom);
    for (const [lon, lat] of points) {
      const at = project(lon, lat, sight.zoom);
      expect(Math.abs(at.x - middle.x)).toBeLessThan(450);
      expect(Math.abs(at.y - middle.y)).toBeLessThan(300);
    }
    expect(fitted([[40, 35]], 900, 600).zoom).toBeLessThanOrEqual(8.2);
    expect(Number.isFinite(fitted([[40, 35]], 0, 0).zoom)).toBe(true);
  });

  it('moves with the hand and keeps what is under it when it comes nearer', () => {
    const sight = { lon: 40, lat: 35, zoom: 6 };
    const back = moved(moved(sight, 30, -20), -30, 20);
    expect(back.lon).toBeCloseTo(40, 6);
    expect(back.lat).toBeCloseTo(35, 6);
    const near = zoomed(sight, 1, 100, 50);
    const before = project(sight.lon, sight.lat, 6);
    const after = project(near.lon, near.lat, 7);
    expect((before.x + 100) * 2).toBeCloseTo(after.x + 100, 3);
    expect((before.y + 50) * 2).toBeCloseTo(after.y + 50, 3);
    expect(zoomed(sight, 99).zoom).toBe(13);
    expect(zoomed(sight, -99).zoom).toBe(1.2);
  });
});

describe('the marks of events', () => {
  it('stand beside each other at one place and name it once', () => {
    const events = Array.from({ length: 20 }, (_, i) => event(`e${i}`, 39, 36, 1 + (i % 3), 'Raqqa'));
    const laid = layOut(events, 'e7', 7.5);
    expect(laid.marks[0]!.id).toBe('e7');
    expect(laid.names.map((name) => name.name)).toEqual(['Raqqa']);
    for (const a of laid.marks) for (const b of laid.marks) if (a !== b) expect(Math.hypot(a.px - b.px, a.py - b.py)).toBeGreaterThan(a.r + b.r);
    const far = layOut(events, '', 4);
    expect(far.names[0]!.label).toBe(`Raqqa +${20 - far.marks.length}`);
    expect(far.marks.length).toBeLessThan(20);
    expect(layOut([], '', 5)).toEqual({ marks: [], legs: [], names: [] });
  });

  it('leave out events without a place, and the base map’s own name where an event stands', () => {
    expect(placeable([event('a', 39, 36), event('b', Number.NaN, 36), { id: 'c', place: null } as EventSummary]).map((one) => one.id)).toEqual(['a']);
    expect(untaken([[39.05, 36.02], [39.2, 36]] as [number, number][], (town) => town, [event('a', 39, 36)])).toEqual([[39.2, 36]]);
  });
});
