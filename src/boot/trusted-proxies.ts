import { isIP } from 'node:net';
import { z } from 'zod';

/** The number of proxies in front, or their addresses and networks; 0 without one. */
export type TrustedProxies = number | readonly string[];

/** `1` → one proxy; `10.0.0.5, 192.168.7.0/24` → these. */
export const trustedProxiesSchema = z
  .string()
  .trim()
  .transform((text) => (/^\d{1,2}$/.test(text) ? Number(text) : text.split(',').map((one) => one.trim())))
  .refine(
    (proxies) => (typeof proxies === 'number' ? proxies > 0 : proxies.every(isAddressOrNetwork)),
    'the number of proxies in front, or their addresses and networks such as 10.0.0.5, 192.168.7.0/24',
  );

function isAddressOrNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  // A network of everybody is no network of proxies.
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= (version === 4 ? 32 : 128))
  );
}

/** What the server believes: a number counts from the connection outwards. `true` would believe everybody. */
export function trustOf(proxies: TrustedProxies) {
  return typeof proxies === 'number' ? (_address: string, hop: number) => hop < proxies : [...proxies];
}
