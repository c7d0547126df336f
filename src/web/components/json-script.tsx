export interface JsonScriptProps {
  /** Plain JSON for a browser script to read. */
  readonly data: unknown;
}

/**
 * Data for a browser script: not executed under a strict content policy; every "<" is escaped, so it cannot end its
 * element.
 */
export function JsonScript({ data }: JsonScriptProps) {
  const text = JSON.stringify(data).replace(/</g, '\\u003c');
  return <script type="application/json" dangerouslySetInnerHTML={{ __html: text }} />;
}
