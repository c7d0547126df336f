import { sha512 } from '@noble/hashes/sha2.js';

// The curve of RFC 8032, section 5.1. Only public values are computed with, so nothing depends on the time that it takes.
const p = 2n ** 255n - 19n;
const order = 2n ** 252n + 27742317777372353535851937790883648493n;
const d = -121665n * invert(121666n);
const rootOfMinusOne = power(2n, (p - 1n) / 4n);

interface Point {
  readonly x: bigint;
  readonly y: bigint;
  readonly z: bigint;
  readonly t: bigint;
}

const zero: Point = { x: 0n, y: 1n, z: 1n, t: 0n };
const baseY = mod(4n * invert(5n));
const base = pointOf(recoverX(baseY, false) ?? 0n, baseY);

/** Whether a signature is that of the text and the public key (raw, 32 bytes); false for what is neither. RFC 8032, 5.1.7. */
export function isSignatureOf(text: Uint8Array, signature: Uint8Array, publicKey: Uint8Array): boolean {
  if (signature.length !== 64 || publicKey.length !== 32) return false;
  const [first, second] = [signature.subarray(0, 32), signature.subarray(32)];
  const scalar = numberOf(second);
  const key = decode(publicKey);
  if (key === null || scalar >= order) return false;
  const asked = new Uint8Array([...first, ...publicKey, ...text]);
  const challenge = numberOf(sha512(asked)) % order;
  const opposite = { ...key, x: mod(-key.x), t: mod(-key.t) };
  const found = encode(add(times(base, scalar), times(opposite, challenge)));
  return found.every((byte, at) => byte === first[at]);
}

function mod(value: bigint, by: bigint = p): bigint {
  const rest = value % by;
  return rest < 0n ? rest + by : rest;
}

function power(value: bigint, exponent: bigint): bigint {
  let [result, square] = [1n, mod(value)];
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = mod(result * square);
    square = mod(square * square);
  }
  return result;
}

function invert(value: bigint): bigint {
  return power(value, p - 2n);
}

function pointOf(x: bigint, y: bigint): Point {
  return { x, y, z: 1n, t: mod(x * y) };
}

function add(a: Point, b: Point): Point {
  const one = mod((a.y - a.x) * (b.y - b.x));
  const other = mod((a.y + a.x) * (b.y + b.x));
  const c = mod(2n * a.t * b.t * mod(d));
  const f = mod(2n * a.z * b.z);
  const [e, g, h, i] = [other - one, f - c, f + c, other + one];
  return { x: mod(e * g), y: mod(h * i), z: mod(g * h), t: mod(e * i) };
}

function times(point: Point, scalar: bigint): Point {
  let [result, doubled] = [zero, point];
  for (let left = scalar; left > 0n; left >>= 1n) {
    if (left & 1n) result = add(result, doubled);
    doubled = add(doubled, doubled);
  }
  return result;
}

function recoverX(y: bigint, isOdd: boolean): bigint | null {
  const u = mod(y * y - 1n);
  const v = mod(mod(d) * y * y + 1n);
  let x = mod(u * v ** 3n * power(u * v ** 7n, (p - 5n) / 8n));
  if (mod(v * x * x) !== u) x = mod(x * rootOfMinusOne);
  if (mod(v * x * x) !== u) return null;
  if (x === 0n && isOdd) return null;
  return ((x & 1n) === 1n) === isOdd ? x : mod(-x);
}

function decode(bytes: Uint8Array): Point | null {
  const value = numberOf(bytes);
  const y = value & ((1n << 255n) - 1n);
  const x = y < p ? recoverX(y, value >> 255n === 1n) : null;
  return x === null ? null : pointOf(x, y);
}

function encode({ x, y, z }: Point): Uint8Array {
  const inverse = invert(z);
  let value = mod(y * inverse) | ((mod(x * inverse) & 1n) << 255n);
  const bytes = new Uint8Array(32);
  for (let at = 0; at < 32; at += 1) {
    bytes[at] = Number(value & 255n);
    value >>= 8n;
  }
  return bytes;
}

/** Little-endian. */
function numberOf(bytes: Uint8Array): bigint {
  let value = 0n;
  for (let at = bytes.length - 1; at >= 0; at -= 1) value = (value << 8n) | BigInt(bytes[at] ?? 0);
  return value;
}
