import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { fixtures } from './dev/server.ts';

// SITREP_SERVER=http://127.0.0.1:8017 npm run dev  works against a running desk; without it the fixtures answer.
const server = process.env.SITREP_SERVER;

export default defineConfig({
  base: './',
  plugins: [svelte(), ...(server ? [] : [fixtures()])],
  server: { port: 5173, proxy: server ? { '/api': server } : {} },
  // The policy the server sends, so that a breach is seen while working on the desk.
  preview: {
    headers: {
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
        "connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1400,
    rollupOptions: {
      output: {
        // A worker served as .mjs with an unknown media type is refused by browsers; .js is known everywhere.
        assetFileNames: (asset) =>
          asset.names.some((name) => name.endsWith('.mjs')) ? 'assets/[name]-[hash].js' : 'assets/[name]-[hash][extname]',
      },
    },
  },
  test: { environment: 'node', include: ['src/**/*.test.ts'] },
});
