import type { DemoTemplate } from './demo-indicator-template.ts';

/**
 * Made-up figures that are the same on every machine: FNV-1a over the key, mixed once more so that similar keys do not
 * give similar figures. Returns a whole number from 0 to 2³² − 1.
 */
export function seedOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** A whole number from `from` to `to`, both included, determined by the key. */
export function pick(key: string, from: number, to: number): number {
  return from + (seedOf(key) % (to - from + 1));
}

/** Whole hundredths (or another power of ten) as decimal text: `plain(12345, 2)` is `123.45`. */
export function plain(whole: number, decimals: number): string {
  const digits = String(Math.abs(whole)).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const sign = whole < 0 ? '-' : '';
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** The three targets of a province in hundredths of the unit, basic first; null for milestones. */
export function targetsOf(template: DemoTemplate, province: string): readonly [number, number, number] | null {
  if (!template.ladder) return null;
  const { basic, step, spread } = template.ladder;
  // Targets are stated in tenths: nobody would agree on a target of 3.47 per cent.
  const first = basic + Math.round(pick(`${province}/${template.code}/target`, -spread, spread) / 10) * 10;
  const whole = template.measure.kind === 'direct' && template.measure.decimals === 0;
  const start = whole ? Math.round(first / 100) * 100 : first;
  return [start, start + step, start + 2 * step];
}

/**
 * Variables whose result lies `reach` thousandths of the way from the basic to the advanced target: below 0 misses the
 * basic target, 1000 meets the advanced one.
 */
export function figuresFor(template: DemoTemplate, province: string, reach: number): Record<string, string> {
  const { measure } = template;
  if (measure.kind === 'steps') return stepsFor(measure.names.length, reach);
  const targets = targetsOf(template, province);
  if (!targets) throw new Error(`no targets for ${template.code}`);
  const hundredths = Math.round(targets[0] + ((targets[2] - targets[0]) * reach) / 1000);
  if (measure.kind === 'direct') {
    const bounded = Math.max(0, Math.min(hundredths, Number(template.central?.maximum ?? 99_999) * 100));
    return { result: measure.decimals === 0 ? plain(Math.round(bounded / 100), 0) : plain(bounded, 2) };
  }
  const whole = pick(`${province}/${template.code}/whole`, measure.from, measure.to);
  if (measure.kind === 'growth') {
    const part = Math.round(whole + (whole * hundredths) / 10_000);
    return {
      [measure.part.name]: plain(part, measure.decimals),
      [measure.whole.name]: plain(whole, measure.decimals),
    };
  }
  const part = Math.max(0, Math.round((whole * hundredths) / 100 / measure.factor));
  const most = measure.factor === 100 ? Math.min(part, whole) : part;
  return { [measure.part.name]: plain(most, 0), [measure.whole.name]: plain(whole, 0) };
}

/** Three of five steps at the basic target, all of them at the advanced one. */
function stepsFor(count: number, reach: number): Record<string, string> {
  const done = reach < 0 ? count - 3 : reach < 450 ? count - 2 : reach < 800 ? count - 1 : count;
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`step${index + 1}`, index < done ? '1' : '0']),
  );
}

/** How well a province does this year, in thousandths of the way to its advanced targets. */
export function reachOf(province: string, code: string, round: string): number {
  const ability = pick(`${province}/ability`, 300, 1080);
  const luck = pick(`${province}/${code}/${round}/luck`, -380, 300);
  return ability + luck - (round === '6m' ? 90 : 0);
}
