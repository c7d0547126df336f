/** The hidden token of every POST form; nothing if the page has none. */
export function CsrfField({ token }: { readonly token?: string | undefined }) {
  return token === undefined ? null : <input type="hidden" name="_csrf" value={token} />;
}
