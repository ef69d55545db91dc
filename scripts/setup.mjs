/**
 * All that a fresh machine lacks: the dependencies, and a browser. Plain JavaScript for any Node from 20 on, because it runs
 * before anything is installed. `--browser chromium` and `--browser firefox` name what the caller needs.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserPackages, findBrowser } from './find-browser.mjs';
import { hasDisplay } from './has-display.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.installed-lock');

function installDependencies() {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing the dependencies …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  writeFileSync(stamp, lock);
}

/** On Debian and its kin, with the right to install; elsewhere the officer of the machine must. */
function installBrowser(name) {
  const isDebian = existsSync('/etc/debian_version');
  const prefix = process.getuid?.() === 0 ? [] : hasCommand('sudo') ? ['sudo', '-n'] : null;
  if (!isDebian || prefix === null) return;
  console.log(`Installing the package ${browserPackages[name]} …`);
  const run = (...words) => {
    const [command, ...rest] = [...prefix, ...words];
    return spawnSync(command, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status;
  };
  if (needsIndex()) run('apt-get', 'update', '-qq');
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', browserPackages[name], 'fonts-dejavu-core');
}

function needsIndex() {
  const lists = '/var/lib/apt/lists';
  return !existsSync(lists) || Date.now() - statSync(lists).mtimeMs > 24 * 3_600_000 || !hasPackageIndex();
}

function hasPackageIndex() {
  return spawnSync('apt-cache', ['show', 'chromium'], { stdio: 'ignore' }).status === 0;
}

function hasCommand(name) {
  return spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** `any`: the demonstration also runs in a Firefox that can show a window. */
function isThere(name) {
  return name === 'any' ? findBrowser('chromium') || (hasDisplay() && findBrowser('firefox')) : findBrowser(name);
}

const wanted = process.argv.flatMap((word, index) => (process.argv[index - 1] === '--browser' ? [word] : []));
installDependencies();
for (const name of wanted) {
  if (isThere(name)) continue;
  const missing = name === 'any' ? 'chromium' : name;
  installBrowser(missing);
  if (isThere(name)) continue;
  const names = { any: 'Chrome, Chromium, Edge or Firefox', chromium: 'Chrome, Chromium or Edge', firefox: 'Firefox' };
  console.error(
    `No browser found: install ${names[name]}, or say where it is in BORDERBRIEF_${missing.toUpperCase()}.`,
  );
  process.exit(1);
}
