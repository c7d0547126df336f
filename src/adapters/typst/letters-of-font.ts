/** The code points for which a TrueType font has a glyph, from its character map. */
export function lettersOfFont(font: Buffer): ReadonlySet<number> {
  const letters = new Set<number>();
  const map = tableAt(font, 'cmap');
  for (let index = 0; index < font.readUInt16BE(map + 2); index += 1) {
    const at = map + font.readUInt32BE(map + 4 + index * 8 + 4);
    const format = font.readUInt16BE(at);
    if (format === 4) addSegments(font, at, letters);
    if (format === 12) addGroups(font, at, letters);
  }
  return letters;
}

function tableAt(font: Buffer, name: string): number {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_none, index) => 12 + index * 16);
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === name);
  return entry === undefined ? 0 : font.readUInt32BE(entry + 8);
}

/** Code points of the basic plane, in segments. */
function addSegments(font: Buffer, at: number, letters: Set<number>) {
  const doubled = font.readUInt16BE(at + 6);
  for (let segment = 0; segment < doubled; segment += 2) {
    const last = font.readUInt16BE(at + 14 + segment);
    const first = font.readUInt16BE(at + 16 + doubled + segment);
    const delta = font.readUInt16BE(at + 16 + doubled * 2 + segment);
    const offsetAt = at + 16 + doubled * 3 + segment;
    const offset = font.readUInt16BE(offsetAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const glyph = offset === 0 ? code + delta : font.readUInt16BE(offsetAt + offset + (code - first) * 2);
      if ((glyph & 0xffff) !== 0) letters.add(code);
    }
  }
}

/** Code points of all planes, in groups. */
function addGroups(font: Buffer, at: number, letters: Set<number>) {
  for (let group = 0; group < font.readUInt32BE(at + 12); group += 1) {
    const from = at + 16 + group * 12;
    for (let code = font.readUInt32BE(from); code <= font.readUInt32BE(from + 4); code += 1) letters.add(code);
  }
}
