import type { PartyYear } from '../../domain/agreement/party-year.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { AttachedFile } from '../../domain/reporting/attached-file.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { fileToTakeBack } from '../year/attach-file.ts';
import { aboutsOf, agreementFiles, reliedOnNow } from './agreement-files.ts';
import { attachingTo, fileFacts, type NotAttaching } from './attach-agreement-file.ts';
import { appendNegotiationJournalRow, type NegotiationDeps } from './negotiation-deps.ts';

export interface TakeBackInput extends PartyYear {
  readonly number: number;
  readonly reason: string;
}

export type TakeBackRefusal = NotAttaching | 'attachment-of-other-side' | 'attachment-relied-on' | 'reason-required';

/** Takes a paper back, with every version of it: it stays in the list with the reason, and is not opened any more. */
export async function takeBackAgreementFile(
  { transactions, clock }: NegotiationDeps,
  actor: Actor,
  input: TakeBackInput,
): Promise<Outcome<AttachedFile, TakeBackRefusal>> {
  return transactions.run(async (stores): Promise<Outcome<AttachedFile, TakeBackRefusal>> => {
    const open = await attachingTo(stores, actor, input, true);
    if (!open.ok) return open;
    const { agreement, attacher } = open.value;
    const subject = agreementFiles(input);
    const found = await fileToTakeBack(stores, subject, { ...input, side: attacher.side });
    if (!found.ok) return found;
    const { paper, versions, reason } = found.value;
    const abouts = await aboutsOf(stores, agreement);
    const whys = versions.flatMap((one) => reliedOnNow(abouts, agreement, one, 'take-back') ?? []);
    if (whys[0] !== undefined) return refuse('attachment-relied-on', { why: whys[0] }, 'reason');
    const takenBack = { at: clock.now(), name: attacher.name, reason };
    await stores.attachedFiles.takeBack(subject, paper.number, takenBack);
    await appendNegotiationJournalRow(stores, actor, {
      ...{ key: input, about: `file-${paper.number}`, action: 'negotiation.take-back-file' },
      ...{ permission: attacher.permission, before: fileFacts(paper), after: null, reason },
    });
    return accept({ ...paper, takenBack });
  });
}
