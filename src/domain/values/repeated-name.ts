/** The first name that one object of a JSON text has twice: its dotted path and the name itself. */
interface RepeatedName {
  readonly path: string;
  readonly name: string;
}

/**
 * The first name that one object of a JSON text has twice; null if none has. A parser would keep the last of them without
 * a word. The text is valid JSON: that was asked before.
 */
export function repeatedName(json: string): RepeatedName | null {
  const open: Holder[] = [];
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(json); token !== null; token = TOKEN.exec(json)) {
    const [text] = token;
    const holder = open.at(-1);
    if (text === '{') open.push({ names: new Set(), at: '' });
    else if (text === '[') open.push({ names: null, at: '0' });
    else if (text === '}' || text === ']') open.pop();
    else if (text === ',' && holder?.names === null) holder.at = String(Number(holder.at) + 1);
    else if (holder?.names && NAME_FOLLOWS.test(json.slice(TOKEN.lastIndex, TOKEN.lastIndex + 200))) {
      holder.at = String(JSON.parse(text));
      if (holder.names.has(holder.at)) return { path: open.map(({ at }) => at).join('.'), name: holder.at };
      holder.names.add(holder.at);
    }
  }
  return null;
}

/** An object with its names so far, or a list; `at` is the name or the number of the part that is being read. */
interface Holder {
  readonly names: Set<string> | null;
  at: string;
}

/** What holds parts, and texts; numbers and words cannot hold either. */
const TOKEN = /[{}[\],]|"(?:[^"\\]|\\.)*"/g;
const NAME_FOLLOWS = /^\s*:/;
