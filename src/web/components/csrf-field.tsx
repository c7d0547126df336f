/** The hidden token every POST form carries; nothing when the page has none. */
export function CsrfField({ token }: { readonly token?: string | undefined }) {
  return token === undefined ? null : <input type="hidden" name="_csrf" value={token} />;
}
