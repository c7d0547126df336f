/** The canonical text of a content: JSON with sorted keys, because a database may return keys in another order. */
export function contentText(content: unknown): string {
  return JSON.stringify(content, (_key, value: unknown) =>
    value === null || typeof value !== 'object' || Array.isArray(value)
      ? value
      : Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
}

/** True if both say the same, whatever the order of their parts. A part that is null says what an absent one says. */
export function isSameContent(one: unknown, other: unknown): boolean {
  return contentText(saidIn(one)) === contentText(saidIn(other));
}

function saidIn(content: unknown): unknown {
  if (Array.isArray(content)) return content.map(saidIn);
  if (typeof content !== 'object' || content === null) return content;
  const said = Object.entries(content).filter(([, part]) => part !== null && part !== undefined);
  return Object.fromEntries(said.map(([name, part]) => [name, saidIn(part)]));
}
