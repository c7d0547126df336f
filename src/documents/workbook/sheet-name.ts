/** The name of a worksheet: Excel refuses a longer one, and these signs in one. */
export function sheetName(title: string): string {
  return title
    .replaceAll(/[[\]:*?/\\']/g, ' ')
    .slice(0, 31)
    .trim();
}
