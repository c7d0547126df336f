/** A count for people to read: 20000 → `20,000`. */
export function groupedCount(count: number): string {
  return groupThousands(String(count));
}

/** A decimal text with commas between thousands, for people to read: `1202.17` → `1,202.17`. */
export function groupThousands(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
