import { isNoticeMissed, noticeWindow } from '../../domain/change-requests/change-notice.ts';
import type { ChangeRequest } from '../../domain/change-requests/change-request.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { noticeRecipient } from '../../domain/letters/letter-about.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import type { ChangeStores } from './change-ports.ts';

/** The last day of each request that was accepted and of which OPDC was not told by that day, by its number. */
export async function noticesMissed(
  { changeRequests }: Pick<ChangeStores, 'changeRequests'>,
  { changePolicy }: Pick<Framework, 'changePolicy'>,
  requests: readonly ChangeRequest[],
  today: CivilDate,
): Promise<ReadonlyMap<number, CivilDate>> {
  const policy = changePolicy.value;
  const accepted = requests.filter(({ status }) => status === 'accepted');
  const meetings = accepted.flatMap(({ resolution }) => resolution?.meetingId ?? []);
  if (policy === null || meetings.length === 0) return new Map();
  const told = await changeRequests.toldOn(noticeRecipient, meetings);
  return new Map(
    accepted.flatMap((one): (readonly [number, CivilDate])[] => {
      const lastDay = noticeWindow(policy, one)?.until;
      const meetingId = one.resolution?.meetingId ?? null;
      if (lastDay === undefined || meetingId === null) return [];
      return isNoticeMissed({ lastDay, today, reachedOn: told.get(meetingId) ?? null }) ? [[one.number, lastDay]] : [];
    }),
  );
}
