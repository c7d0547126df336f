/** Names one after another as in a sentence: `สำนักงาน ก.พ.ร. สำนักงาน ก.พ. และสำนักงบประมาณ`. */
export function thaiList(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(' ')} และ${last}`;
}
