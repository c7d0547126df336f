const before: readonly string[] = ['ร้อยละ', 'ระดับ'];

/** Whether a unit stands before its figure in Thai: ร้อยละ 70, ระดับ 3, but 70 คน. */
export function isUnitFirst(unit: string): boolean {
  return before.includes(unit.trim());
}

/** A figure as text with its unit in Thai word order; a figure without a unit alone. */
export function withUnit(figure: string, unit: string): string {
  if (unit.trim() === '') return figure;
  return isUnitFirst(unit) ? `${unit.trim()} ${figure}` : `${figure} ${unit.trim()}`;
}
