/** How many values of a framework are based on a document, and how many there are. */
export function shareStated(framework: unknown): { readonly stated: number; readonly all: number } {
  const sources = sourcesIn(framework);
  return { stated: sources.filter((source) => 'document' in source).length, all: sources.length };
}

function sourcesIn(value: unknown): readonly object[] {
  if (Array.isArray(value)) return value.flatMap(sourcesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'source' && typeof inner === 'object' && inner !== null ? [inner] : sourcesIn(inner),
  );
}
