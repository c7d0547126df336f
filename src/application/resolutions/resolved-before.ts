import type { DecisionSubject } from '../../domain/framework/agreement-schema.ts';
import { decisionNames } from '../../domain/meetings/resolution.ts';
import { subjectKindNames } from '../../domain/meetings/subject-kinds.data.ts';
import { accept, type Outcome, refusal, refuseAll } from '../../domain/values/result.ts';
import type { ResolutionTables } from './resolution-deps.ts';
import type { RecordedResolution } from './resolution-ports.ts';

/** What a resolution is about, and at which item it would be recorded. */
interface AskedResolution {
  readonly bodyId: string;
  readonly meetingId: string;
  readonly item: number;
  readonly kind: DecisionSubject;
  readonly keys: readonly string[];
}

/** Whether the resolution leaves nothing to decide on the version of the framework: what is noted still waits. */
export function settlesFramework({ subjectKind, subjectKeys, decided }: RecordedResolution, key: string): boolean {
  return subjectKind === 'framework' && subjectKeys.includes(key) && decided !== 'noted';
}

/** A subject is resolved once at an item, and a version of the framework once altogether. */
export async function checkNotResolved(
  stores: Pick<ResolutionTables, 'resolutions'>,
  { bodyId, meetingId, item, kind, keys }: AskedResolution,
): Promise<Outcome<true, 'resolution-subject-resolved'>> {
  const years = new Set(keys.map((key) => Number(key.split('/')[0])));
  const recorded: RecordedResolution[] = [];
  for (const year of years) if (Number.isInteger(year)) recorded.push(...(await stores.resolutions.ofYear(year)));
  const isSame = (one: RecordedResolution, key: string) =>
    one.meetingId === meetingId && one.item === item && one.subjectKind === kind && one.subjectKeys.includes(key);
  const refusals = keys.flatMap((key) => {
    const own = recorded.filter((one) => one.bodyId === bodyId);
    const before = own.find((one) => isSame(one, key) || (kind === 'framework' && settlesFramework(one, key)));
    if (before === undefined) return [];
    const { meetingNumber: meeting, number, decided } = before;
    const subject = `${subjectKindNames[kind]} (${key})`;
    return [refusal('resolution-subject-resolved', { subject, meeting, number, decided: decisionNames[decided] })];
  });
  return refusals.length === 0 ? accept(true) : refuseAll(refusals);
}
