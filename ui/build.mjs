// Builds the desk's pages into a folder; Maven calls it. Does nothing where nothing has changed.
//   node build.mjs OUT            fetches what package-lock.json names, if it is not there, and builds into OUT
//   node build.mjs OUT --check    checks types and runs the tests of the pages instead
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2] ?? join(home, 'dist'));
const check = process.argv.includes('--check');

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`The desk's pages need Node 20.19 or newer to build; this is ${process.versions.node}.`);
  process.exit(1);
}

function run(...command) {
  const [program, ...words] = command;
  // On Windows npm is a script that only the shell finds.
  const done = spawnSync(program, words, { cwd: home, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

/** The time of the latest change below a path. */
function latest(path) {
  if (!existsSync(path)) return 0;
  const about = statSync(path);
  if (!about.isDirectory()) return about.mtimeMs;
  return Math.max(about.mtimeMs, ...readdirSync(path).map((name) => latest(join(path, name))));
}

const installed = join(home, 'node_modules', '.package-lock.json');
if (latest(installed) < latest(join(home, 'package-lock.json'))) run('npm', 'ci', '--no-audit', '--no-fund');

if (check) {
  run('npm', 'run', '--silent', 'check');
  run('npm', 'run', '--silent', 'test', '--', '--passWithNoTests');
} else {
  const sources = ['src', 'public', 'index.html', 'package.json', 'package-lock.json', 'vite.config.ts', 'svelte.config.js', 'build.mjs'];
  const stamp = join(dirname(out), 'ui.built');
  const changed = Math.max(...sources.map((name) => latest(join(home, name))));
  if (existsSync(join(out, 'index.html')) && latest(stamp) >= changed) process.exit(0);
  rmSync(out, { recursive: true, force: true });
  run('npm', 'run', '--silent', 'build', '--', '--outDir', out, '--emptyOutDir', '--logLevel', 'warn');
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, '');
}
