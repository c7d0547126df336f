// The space goes with what has no other sign in its place: it is taken out.
const arabic = (text: string) => `translate(lower(${text}), '๐๑๒๓๔๕๖๗๘๙ ', '0123456789')`;

/**
 * Whether the text of a row holds what is searched, in either kind of digits and letters and
 * however it is spaced; an empty search finds every row.
 */
export function textFound(searched: string, ...texts: readonly string[]): string {
  const all = texts.map((text) => `coalesce(${text}, '')`).join(` || ' ' || `);
  return `(${searched} = '' OR position(${arabic(searched)} IN ${arabic(all)}) > 0)`;
}

/** An organisation as a letter names it: a province with จังหวัด. */
export function titleIn(organisation: string): string {
  return `CASE WHEN ${organisation}.kind = 'province' THEN 'จังหวัด' ELSE '' END || ${organisation}.name_th`;
}
