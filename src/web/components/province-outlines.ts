import * as thailandModule from '@svg-maps/thailand';
import { readRings, simplifyRing, writeOutline } from './simplify-outline.ts';

interface MapOfThailand {
  readonly viewBox: string;
  readonly locations: readonly { readonly id: string; readonly path: string }[];
}

// The package is an ES module but declared as CommonJS, so its types describe a map that does not exist.
const { viewBox, locations } = thailandModule.default as unknown as MapOfThailand;

/** The map's own names of the provinces, by ISO 3166-2 code. */
const mapNames: Readonly<Record<string, string>> = {
  bkk: 'TH-10',
  spk: 'TH-11',
  nbi: 'TH-12',
  pte: 'TH-13',
  aya: 'TH-14',
  atg: 'TH-15',
  lri: 'TH-16',
  sbr: 'TH-17',
  cnt: 'TH-18',
  sri: 'TH-19',
  cbi: 'TH-20',
  ryg: 'TH-21',
  cti: 'TH-22',
  trt: 'TH-23',
  cco: 'TH-24',
  pri: 'TH-25',
  nyk: 'TH-26',
  skw: 'TH-27',
  nma: 'TH-30',
  brm: 'TH-31',
  srn: 'TH-32',
  ssk: 'TH-33',
  ubn: 'TH-34',
  yst: 'TH-35',
  cpm: 'TH-36',
  acr: 'TH-37',
  bkn: 'TH-38',
  nbp: 'TH-39',
  kkn: 'TH-40',
  udn: 'TH-41',
  lei: 'TH-42',
  nki: 'TH-43',
  mkm: 'TH-44',
  ret: 'TH-45',
  ksn: 'TH-46',
  snk: 'TH-47',
  npm: 'TH-48',
  mdh: 'TH-49',
  cmi: 'TH-50',
  lpn: 'TH-51',
  lpg: 'TH-52',
  utd: 'TH-53',
  pre: 'TH-54',
  nan: 'TH-55',
  pyo: 'TH-56',
  cri: 'TH-57',
  msn: 'TH-58',
  nsn: 'TH-60',
  uti: 'TH-61',
  kpt: 'TH-62',
  tak: 'TH-63',
  sti: 'TH-64',
  plk: 'TH-65',
  pct: 'TH-66',
  pnb: 'TH-67',
  rbr: 'TH-70',
  kri: 'TH-71',
  spb: 'TH-72',
  npt: 'TH-73',
  skn: 'TH-74',
  skm: 'TH-75',
  pbi: 'TH-76',
  pkn: 'TH-77',
  nrt: 'TH-80',
  kbi: 'TH-81',
  pna: 'TH-82',
  pkt: 'TH-83',
  sni: 'TH-84',
  rng: 'TH-85',
  cpn: 'TH-86',
  ska: 'TH-90',
  stn: 'TH-91',
  trg: 'TH-92',
  plg: 'TH-93',
  ptn: 'TH-94',
  yla: 'TH-95',
  nwt: 'TH-96',
};

/**
 * Finer than a pixel at the size of the map, so that a phone on a slow connection downloads an eighth of the original.
 */
const tolerance = 1.2;

/** Outlines are written in whole units of the drawing, which is less than a pixel of the map. */
const wholeUnits = 1;

export const mapViewBox = viewBox;

/** The outline of each province by ISO code; everything else on the map (a lake) under its own name. */
export const provinceOutlines: ReadonlyMap<string, string> = new Map(
  locations.map((location) => [
    mapNames[location.id] ?? location.id,
    writeOutline(
      readRings(location.path).map((ring) => simplifyRing(ring, tolerance)),
      wholeUnits,
    ),
  ]),
);
