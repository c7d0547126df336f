/** The letters that the glyphs of one font stand for; a glyph that stands for several has them in several layers. */
export type GlyphLayers = Map<number, string>[];

/** The layer in which the glyph stands for these letters. */
export function layerOf(layers: GlyphLayers, glyph: number, letters: string): number {
  const found = layers.findIndex((layer) => (layer.get(glyph) ?? letters) === letters);
  const index = found < 0 ? layers.length : found;
  const layer = layers[index] ?? new Map<number, string>();
  layers[index] = layer.set(glyph, letters);
  return index;
}

/** The letters in a font's ToUnicode table. */
export function lettersIn(table: string): ReadonlyMap<number, string> {
  const entries = table.matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>\s*(?=<|endbfchar)/g);
  return new Map([...entries].map(([, glyph = '', text = '']) => [Number.parseInt(glyph, 16), textOf(text)]));
}

/** The same table with other letters. At most 100 entries may stand in one block. */
export function tableOf(table: string, letters: ReadonlyMap<number, string>): string {
  const entries = [...letters].toSorted(([one], [other]) => one - other);
  const blocks = Array.from({ length: Math.ceil(entries.length / 100) }, (_none, block) => {
    const lines = entries
      .slice(block * 100, block * 100 + 100)
      .map(([glyph, text]) => `<${hexOf(glyph)}> <${codesOf(text)}>`);
    return `${lines.length} beginbfchar\n${lines.join('\n')}\nendbfchar\n`;
  });
  return table.replace(/\d+ beginbfchar[\s\S]*endbfchar\n/, blocks.join(''));
}

function textOf(codes: string): string {
  return (codes.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}

export function codesOf(text: string): string {
  return Array.from({ length: text.length }, (_none, at) => hexOf(text.charCodeAt(at))).join('');
}

export function hexOf(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
