/**
 * True if something was saved after the caller read it: the row version that the caller saw (null if none is stated) is
 * not the stored one.
 */
export function isStale(seen: number | null, stored: { readonly rowVersion: number }): boolean {
  return seen !== null && seen !== stored.rowVersion;
}
