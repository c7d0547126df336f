export interface JsonScriptProps {
  /** Plain JSON for a browser script to read. */
  readonly data: unknown;
}

/** Data for a browser script: inert under a strict content policy; with every "<" escaped it cannot end its element. */
export function JsonScript({ data }: JsonScriptProps) {
  const text = JSON.stringify(data).replace(/</g, '\\u003c');
  return <script type="application/json" dangerouslySetInnerHTML={{ __html: text }} />;
}
