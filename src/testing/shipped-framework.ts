import type { Transactions } from '../application/ports.ts';
import type { FrameworkStore } from '../application/year/framework-ports.ts';
import type { Framework } from '../domain/framework/framework-schema.ts';
import { frameworkOf, listShippedFrameworks } from '../frameworks/registry.ts';

/** The included framework of a year; throws if there is none. */
export function shippedFramework(fiscalYear: number): Framework {
  const framework = frameworkOf(fiscalYear);
  if (!framework) throw new Error(`no framework is shipped for ${fiscalYear}`);
  return framework;
}

/** Every shipped framework, in the order of its years. */
export function shippedFrameworks(): readonly Framework[] {
  return listShippedFrameworks();
}

/** The same year as if OPDC had published that its agreements are signed. */
export function signedFramework(fiscalYear: number): Framework {
  const framework = shippedFramework(fiscalYear);
  const source = { assumption: 'ปีที่ใช้ทดสอบการลงนาม' };
  const bodies = (framework.bodies ?? []).map(({ decides: _, ...body }) => body);
  const { approval: _, ...rest } = framework;
  return { ...rest, bodies, instrument: { value: 'agreement', source } };
}

/** Publishes the next version of a year, on which no document states a resolution: it waits for its body. */
export async function publishUnapproved(
  transactions: Transactions<{ readonly frameworks: FrameworkStore }>,
  fiscalYear: number,
): Promise<Framework> {
  return transactions.run(async ({ frameworks }) => {
    const { approval: _, ...rest } = (await frameworks.current(fiscalYear)) ?? shippedFramework(fiscalYear);
    const framework = { ...rest, version: rest.version + 1 };
    await frameworks.publish(framework, '2009-01-01T00:00:00.000Z', null);
    return framework;
  });
}

/**
 * Publishes a year as one whose agreements are signed and approved by no body: in place of the shipped version where that is
 * not published yet, else as the next one.
 */
export async function publishSigned(
  transactions: Transactions<{ readonly frameworks: FrameworkStore }>,
  fiscalYear: number,
): Promise<Framework> {
  const signed = signedFramework(fiscalYear);
  return transactions.run(async ({ frameworks }) => {
    const current = await frameworks.current(fiscalYear);
    const framework = { ...signed, version: current === null ? signed.version : current.version + 1 };
    await frameworks.publish(framework, '2009-01-01T00:00:00.000Z', null);
    return framework;
  });
}
