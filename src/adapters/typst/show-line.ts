import { codesOf, hexOf } from './glyph-layers.ts';
import type { Line, ShownGlyph } from './joined-lines.ts';
import type { FontInForce } from './placed-operations.ts';

/** Vowels and marks that stand above or below the letter before them. */
const mark = /^[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/;
/** A move to the right that readers take for a space, in thousandths of the font's size. */
const jump = 80;

/** Some glyphs of a line, and what they are said to stand for together. */
interface Part {
  readonly glyphs: readonly ShownGlyph[];
  readonly said: string | null;
}

/** Shows the glyphs of a line at their places, each from the font of its layer. */
export function showLine({ first: { font }, shown }: Line): string {
  return partsOf(clustersOf(shown))
    .map(({ glyphs, said }) => {
      const text = showGlyphs(glyphs, font);
      return said === null ? text : `\n/Span <</ActualText <FEFF${codesOf(said)}>>> BDC${text}\nEMC`;
    })
    .join('');
}

/**
 * After a mark that is moved far to the left, as above ป ฝ ฟ, the next letter is moved to the right, and some readers
 * take that for a space: both clusters and the spaces that follow are then said to be one text. A space never begins
 * or ends up alone in a text, because one reader loses it.
 */
function partsOf(clusters: readonly (readonly ShownGlyph[])[]): readonly Part[] {
  const parts: { glyphs: ShownGlyph[]; said: string | null }[] = [];
  let jumping = false;
  for (const [index, cluster] of clusters.entries()) {
    const leaps = leapsAfter(cluster, clusters[index + 1]);
    const last = parts.at(-1);
    const said = lettersOf(cluster);
    if (last?.said != null && (jumping || said === ' ')) {
      last.glyphs.push(...cluster);
      last.said += said;
    } else if (leaps) parts.push({ glyphs: [...cluster], said });
    else if (last?.said === null) last.glyphs.push(...cluster);
    else parts.push({ glyphs: [...cluster], said: null });
    jumping = leaps;
  }
  return parts;
}

function clustersOf(shown: readonly ShownGlyph[]): readonly (readonly ShownGlyph[])[] {
  const clusters: ShownGlyph[][] = [];
  for (const glyph of shown) {
    const last = clusters.at(-1);
    if (last && mark.test(glyph.letters)) last.push(glyph);
    else clusters.push([glyph]);
  }
  return clusters;
}

function leapsAfter(cluster: readonly ShownGlyph[], next: readonly ShownGlyph[] | undefined): boolean {
  const inside = cluster.slice(1);
  return inside.length > 0 && [...inside, ...(next ?? []).slice(0, 1)].some(({ back }) => -back > jump);
}

function lettersOf(cluster: readonly ShownGlyph[]): string {
  return cluster.map(({ letters }) => letters).join('');
}

function showGlyphs(glyphs: readonly ShownGlyph[], font: FontInForce): string {
  const written: string[] = [];
  let layer = 0;
  let run = '';
  const change = (to: number) => {
    if (to === layer) return;
    written.push(...(run === '' ? [] : [`[${run}] TJ`]), `/${layerName(font.name, to)} ${font.size} Tf`);
    [run, layer] = ['', to];
  };
  for (const one of glyphs) {
    change(one.layer);
    const back = Math.round(one.back * 100) / 100;
    run += `${back === 0 ? '' : ` ${back} `}<${hexOf(one.glyph)}>`;
  }
  const rest = run === '' ? [] : [`[${run}] TJ`];
  const home = layer === 0 ? [] : [`/${font.name} ${font.size} Tf`];
  return `\n${[...written, ...rest, ...home].join('\n').replaceAll('><', '')}`;
}

/** The name under which a page knows the font of a layer. */
export function layerName(font: string, layer: number): string {
  return layer === 0 ? font : `${font}.${layer}`;
}
