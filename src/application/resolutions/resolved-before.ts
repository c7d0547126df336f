import type { DecisionSubject } from '../../domain/framework/agreement-schema.ts';
import { decisionNames } from '../../domain/meetings/resolution.ts';
import { isSameSubject } from '../../domain/meetings/sent-back.ts';
import { accept, type Outcome, type Refusal, refusal, refuseAll } from '../../domain/values/result.ts';
import type { ResolutionTables } from './resolution-deps.ts';
import type { RecordedResolution } from './resolution-ports.ts';
import { subjectTitle } from './subject-names.ts';

/** What a resolution is about, and at which item it would be recorded. */
interface AskedResolution {
  readonly bodyId: string;
  readonly meetingId: string;
  readonly item: number;
  readonly kind: DecisionSubject;
  readonly keys: readonly string[];
}

/** Whether the resolution leaves nothing to decide on the version of the framework: what is not approved is laid before the body again. */
export function settlesFramework({ subjectKind, subjectKeys, decided }: RecordedResolution, key: string): boolean {
  return subjectKind === 'framework' && subjectKeys.includes(key) && decided === 'approved';
}

/** A subject is resolved once at an item, and a version of the framework once altogether. */
export async function checkNotResolved(
  stores: Pick<ResolutionTables, 'resolutions' | 'organisations'>,
  { bodyId, meetingId, item, kind, keys }: AskedResolution,
): Promise<Outcome<true, 'resolution-subject-resolved'>> {
  const years = new Set(keys.map((key) => Number(key.split('/')[0])));
  const recorded: RecordedResolution[] = [];
  for (const year of years) if (Number.isInteger(year)) recorded.push(...(await stores.resolutions.ofYear(year)));
  const isSame = (one: RecordedResolution, key: string) =>
    one.meetingId === meetingId &&
    one.item === item &&
    one.subjectKind === kind &&
    one.subjectKeys.some((other) => isSameSubject(other, key));
  const resolved = keys.flatMap((key) => {
    const own = recorded.filter((one) => one.bodyId === bodyId);
    const before = own.find((one) => isSame(one, key) || (kind === 'framework' && settlesFramework(one, key)));
    if (before === undefined) return [];
    const { meetingNumber: meeting, number, decided } = before;
    return [{ key, meeting, number, decided: decisionNames[decided] }];
  });
  const refusals: Refusal<'resolution-subject-resolved'>[] = [];
  for (const { key, ...facts } of resolved)
    refusals.push(refusal('resolution-subject-resolved', { subject: await subjectTitle(stores, kind, key), ...facts }));
  return refusals.length === 0 ? accept(true) : refuseAll(refusals);
}
