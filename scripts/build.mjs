/**
 * Builds dist/ from src/: TypeScript, data files beside the code, one style sheet, fonts, browser scripts, and the
 * verifier of results. Does nothing
 * when src/ and the lock file have not changed since the last build.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { childEnvironment, ensureInstalled, nodeBinary, root, say } from './install.mjs';

const source = join(root, 'src');
const dist = join(root, 'dist');
const assets = join(dist, 'web', 'assets');
const marker = join(dist, '.built-from');
const copiedAsTheyAre = new Set(['.sql', '.svg', '.json', '.png', '.ico', '.csv', '.txt', '.yaml', '.typ']);
const fontScripts = ['thai', 'latin'];
const fontWeights = [400, 600, 700];

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}

const isTest = (path) => /\.test\.tsx?$/.test(path) || relative(source, path).startsWith('testing/');

function fingerprint() {
  const hash = createHash('sha256');
  const settings = ['package-lock.json', 'tsconfig.base.json', 'tsconfig.core.json', 'tsconfig.server.json'];
  const inputs = [...settings.map((name) => join(root, name)), fileURLToPath(import.meta.url)];
  for (const path of [...inputs, ...filesUnder(source).filter((file) => !isTest(file))]) {
    hash
      .update(`${relative(root, path)}\0`)
      .update(readFileSync(path))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Output of a deleted or renamed source must not run (least of all an old migration). */
function removeLeftovers() {
  for (const path of filesUnder(dist)) {
    if (path.startsWith(assets) || dirname(path) === dist) continue;
    const stem = join(source, relative(dist, path)).replace(/\.(d\.ts|js)$/, '');
    const origins = path === join(dist, relative(source, stem)) ? [stem] : [`${stem}.ts`, `${stem}.tsx`];
    if (!origins.some((origin) => existsSync(origin))) unlinkSync(path);
  }
}

function compileTypeScript() {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const projects = ['tsconfig.core.json', 'tsconfig.server.json'];
  const run = spawnSync(nodeBinary(), [compiler, '-b', ...projects], {
    cwd: root,
    stdio: 'inherit',
    env: childEnvironment(),
  });
  if (run.status !== 0) throw new Error('TypeScript found errors');
}

function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

function copyDataFiles() {
  for (const path of filesUnder(source)) {
    if (copiedAsTheyAre.has(extname(path)) && !isTest(path)) copy(path, join(dist, relative(source, path)));
  }
  const fonts = join(dirname(fileURLToPath(import.meta.resolve('@fontsource/sarabun/package.json'))), 'files');
  for (const script of fontScripts) {
    for (const weight of fontWeights) {
      const name = `sarabun-${script}-${weight}-normal.woff2`;
      copy(join(fonts, name), join(assets, 'fonts', name));
    }
  }
}

/** Packages are imported only when used: on a fresh machine this script starts before anything is installed. */
async function compileStyles() {
  const entry = join(source, 'web', 'styles', 'main.scss');
  if (!existsSync(entry)) return;
  const sass = await import('sass');
  const { css } = sass.compile(entry, {
    loadPaths: [join(root, 'node_modules')],
    quietDeps: true,
    style: 'compressed',
    silenceDeprecations: ['import', 'global-builtin'],
  });
  writeFileSync(join(assets, 'main.css'), css);
}

async function bundleIslands() {
  const folder = join(source, 'web', 'islands');
  const entries = existsSync(folder)
    ? readdirSync(folder).filter((name) => /\.tsx?$/.test(name) && !/\.(test|d)\.tsx?$/.test(name))
    : [];
  if (entries.length === 0) return;
  const esbuild = await import('esbuild');
  await esbuild.build({
    entryPoints: entries.map((name) => ({ in: join(folder, name), out: basename(name, extname(name)) })),
    outdir: assets,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
}

/** The program that verifies results without a server: one file for a browser, one for Node. The same source gives the same bytes. */
async function bundleVerifier() {
  const sass = await import('sass');
  const esbuild = await import('esbuild');
  const folder = join(assets, 'verifier');
  const island = join(assets, 'verify-results.js');
  const digest = (text) => createHash('sha256').update(text).digest('base64');
  const { css } = sass.compile(join(source, 'web', 'styles', 'verifier.scss'), { style: 'compressed' });
  const style = `${fontScripts.flatMap((script) => [400, 700].map((weight) => inlineFont(script, weight))).join('')}${css.trim()}`;
  const script = readFileSync(island, 'utf8').replaceAll('</script', '<\\/script').trim();
  unlinkSync(island);
  const written = join(dist, 'web', 'pages', 'results', 'verifier-document.js');
  const { verifierDocument } = await import(pathToFileURL(written).href);
  mkdirSync(folder, { recursive: true });
  const html = verifierDocument({ script, style, scriptHash: digest(script), styleHash: digest(style) });
  writeFileSync(join(folder, 'verify-results.html'), html);
  await esbuild.build({
    entryPoints: [join(source, 'boot', 'verifier.ts')],
    outfile: join(folder, 'verify-results.mjs'),
    absWorkingDir: root,
    ...{ bundle: true, platform: 'node', format: 'esm', target: 'node20', charset: 'utf8', logLevel: 'warning' },
    banner: { js: '#!/usr/bin/env node' },
  });
}

/** Thai letters come from the Thai file alone: it has no Latin ones. */
function inlineFont(script, weight) {
  const name = `sarabun-${script}-${weight}-normal.woff2`;
  const bytes = readFileSync(join(assets, 'fonts', name)).toString('base64');
  const range = script === 'thai' ? 'unicode-range:U+0E01-0E5B,U+200C-200D,U+25CC;' : '';
  return `@font-face{font-family:Sarabun;font-weight:${weight};${range}src:url(data:font/woff2;base64,${bytes}) format("woff2")}`;
}

/** Builds if something changed. Throws when a step fails; the next build then starts from the beginning. */
export async function build() {
  const wanted = fingerprint();
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  say('กำลังสร้างโปรแกรมจากต้นฉบับ', 'building');
  rmSync(marker, { force: true });
  rmSync(assets, { recursive: true, force: true });
  mkdirSync(assets, { recursive: true });
  removeLeftovers();
  compileTypeScript();
  copyDataFiles();
  await compileStyles();
  await bundleIslands();
  await bundleVerifier();
  writeFileSync(marker, wanted);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    ensureInstalled();
    await build();
    say('โปรแกรมพร้อมใช้', 'dist/ is up to date');
  } catch (error) {
    say('สร้างโปรแกรมไม่สำเร็จ', `build failed: ${error.message}`);
    process.exitCode = 1;
  }
}
