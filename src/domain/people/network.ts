/**
 * The network an address belongs to, for counting: an IPv4 address itself, of an IPv6 address the first 64 bits, which
 * one household or office has to itself. `2001:db8:1:2:3::9` → `2001:db8:1:2`. Some proxies name the port beside the
 * address, which differs with every connection.
 */
export function networkOf(address: string): string {
  return groupsOf(address)?.slice(0, 4).join(':') ?? plainOf(address);
}

/** The first 48 bits of an IPv6 address, which one office has to itself at most; null for IPv4, where there is no such size. */
export function siteOf(address: string): string | null {
  return groupsOf(address)?.slice(0, 3).join(':') ?? null;
}

function plainOf(address: string): string {
  const plain = address
    .toLowerCase()
    .replace(/^\[([^\]]*)\](?::\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1] ?? plain;
}

/** The groups of an IPv6 address, of which the first four are asked; null for any other. */
function groupsOf(address: string): readonly string[] | null {
  const plain = plainOf(address);
  if (!plain.includes(':')) return null;
  const [head = '', tail] = plain.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined ? [] : tail.split(':');
  const gap =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return [...before, ...gap, ...after].map((group) => group.replace(/^0+(?=.)/, ''));
}
