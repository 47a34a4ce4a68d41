import { expect, it } from 'vitest';

const sources = import.meta.glob(['./**/*.svelte', './**/*.ts', '!./**/*.test.ts'], { query: '?raw', import: 'default', eager: true }) as Record<string, string>;

it('never takes the words of a report for markup, nor asks another host', () => {
  expect(Object.keys(sources).length).toBeGreaterThan(20);
  for (const [path, text] of Object.entries(sources)) {
    expect(text, path).not.toMatch(/\{@html|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/);
    expect(text, path).not.toMatch(/["'(`]https?:\/\//);
  }
});
