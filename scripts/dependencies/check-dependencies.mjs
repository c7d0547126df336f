/**
 * Checks package-lock.json: whether each package may be used under its licence, whether what is installed on Linux has a
 * checksum, whether direct dependencies are pinned, and whether npm runs scripts of packages.
 */

/** Licences under which the product may contain a package: none asks anything but attribution. */
const permissive = [
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'Zlib',
];
/** Fonts and the map, attributed in the README. */
const attributed = ['OFL-1.1', 'CC-BY-4.0'];
/** For tools that are not part of the product. */
const forTools = ['MPL-2.0'];

/** Tools whose package states no licence in its own field; what their repositories state instead. */
const statedElsewhere = { busboy: 'MIT', dicer: 'MIT', streamsearch: 'MIT', 'humanize-number': 'MIT', only: 'MIT' };

/** Packages for other systems are listed without a checksum, and are never installed on Linux with glibc. */
const otherSystem = /-(android|darwin|win32|freebsd)-|-musl$|gnueabihf$|riscv64/;

const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** `MIT OR Apache-2.0` needs one of them, `(MIT AND Zlib)` both. */
function isAllowed(licence, allowed) {
  const choices = licence.replace(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((one) => allowed.includes(one)));
}

function faultsOf([path, entry]) {
  const name = nameOf(path);
  const licence = entry.license ?? (entry.dev ? statedElsewhere[name] : undefined) ?? 'none';
  const allowed = [...permissive, ...attributed, ...(entry.dev ? forTools : [])];
  const faults = [];
  if (!isAllowed(licence, allowed)) faults.push(`${name}: the licence ${licence} is not among those allowed`);
  if (!entry.integrity && !(entry.optional && otherSystem.test(path))) faults.push(`${name}: has no checksum`);
  return faults;
}

/** `lock`: the parsed package-lock.json, `manifest`: the parsed package.json, `npmrc`: the text of .npmrc. */
export function checkDependencies({ lock, manifest, npmrc }) {
  const direct = Object.entries({
    ...manifest.dependencies,
    ...manifest.optionalDependencies,
    ...manifest.devDependencies,
  });
  const loose = direct.filter(([, version]) => !/^(npm:\S+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
  return [
    ...Object.entries(lock.packages)
      .filter(([path]) => path !== '')
      .flatMap(faultsOf),
    ...loose.map(([name, version]) => `${name}: ${version} is not one exact version`),
    ...(/^ignore-scripts=true$/m.test(npmrc) ? [] : ['.npmrc: scripts of packages would run when they are installed']),
  ];
}
