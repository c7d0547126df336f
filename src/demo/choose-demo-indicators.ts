import { provinces } from '../frameworks/provinces.ts';
import { pick, seedOf } from './demo-figures.ts';
import type { DemoTemplate } from './demo-indicator-template.ts';
import {
  areaTemplates,
  dustTemplate,
  functionTemplates,
  potentialTemplates,
  smeTemplate,
  tourismTemplate,
  urgentTemplate,
  waterTemplate,
} from './demo-indicators.data.ts';

/** An indicator of one province with its weight (percent of the whole, decimal text). */
export interface ChosenTemplate {
  readonly template: DemoTemplate;
  readonly weight: string;
}

/** Shares of the 60 for 1.1, 1.2.2 and 1.2.3 together: made up; each divides without a remainder. */
const splits = [
  { agenda: 30, function: 15, area: 15 },
  { agenda: 24, function: 18, area: 18 },
  { agenda: 36, function: 12, area: 12 },
] as const;

/** Provinces with demonstration accounts have every agenda, so that there is something to try. */
const alwaysChosen: readonly string[] = ['TH-42', 'TH-50', 'TH-13'];

/** The provinces of an agenda for which the framework states only a number: a choice of the demonstration. */
export function provincesTaking(agenda: 'water' | 'dust'): ReadonlySet<string> {
  const count = agenda === 'water' ? 63 : 64;
  const ranked = provinces
    .map((province) => province.code)
    .sort((a, b) => rank(agenda, a) - rank(agenda, b) || (a < b ? -1 : 1));
  return new Set(ranked.slice(0, count));
}

function rank(agenda: string, province: string): number {
  return alwaysChosen.includes(province) ? -1 : seedOf(`${province}/${agenda}/takes`);
}

const taking = { water: provincesTaking('water'), dust: provincesTaking('dust') };

/** The eight to twelve indicators of a province, in the order of the tree, with weights that sum to 100. */
export function chooseDemoIndicators(province: string): readonly ChosenTemplate[] {
  const split = splits[pick(`${province}/split`, 0, splits.length - 1)] ?? splits[0];
  const agenda = [
    ...(taking.water.has(province) ? [waterTemplate] : []),
    tourismTemplate,
    smeTemplate,
    ...(taking.dust.has(province) ? [dustTemplate] : []),
  ];
  return [
    ...share(agenda, split.agenda),
    { template: urgentTemplate, weight: '10' },
    ...share(turn(functionTemplates, `${province}/function`), split.function),
    ...share(turn(areaTemplates, `${province}/area`), split.area),
    ...potentialTemplates.map((template) => ({ template, weight: '10' })),
  ];
}

/** One or two templates of a list, starting at the province's own position. */
function turn(templates: readonly DemoTemplate[], key: string): DemoTemplate[] {
  const start = pick(`${key}/start`, 0, templates.length - 1);
  const rotated = [...templates.slice(start), ...templates.slice(0, start)];
  return rotated.slice(0, pick(`${key}/count`, 1, 2)).sort((a, b) => (a.code < b.code ? -1 : 1));
}

function share(templates: readonly DemoTemplate[], percent: number): ChosenTemplate[] {
  return templates.map((template) => ({ template, weight: String(percent / templates.length) }));
}
