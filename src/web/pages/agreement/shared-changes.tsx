import type { SharedChange } from '../../../application/agreement/shared-change.ts';
import { Notice } from '../../components/notice.tsx';
import { sharingText } from '../../text/sharing-text.ts';
import { ProposalFacts } from '../analysis/proposal-facts.tsx';

/** What the cluster changed after the papers were sent, beside what was sent; confirming takes exactly this. */
export function SharedChanges({ change }: { readonly change: SharedChange | null }) {
  if (change === null) return null;
  return (
    <Notice tone="attention" title={sharingText.changedSinceSent}>
      <input type="hidden" name="readHash" value={change.hash} />
      <p>{sharingText.confirmsChange}</p>
      {change.differences.map(({ before, after }) => (
        <div key={after.code} class="beside">
          <div>
            <h3>
              {before.code} {before.name} · {sharingText.sent}
            </h3>
            <ProposalFacts indicator={before} />
          </div>
          <div>
            <h3>
              {after.code} {after.name} · {sharingText.now}
            </h3>
            <ProposalFacts indicator={after} />
          </div>
        </div>
      ))}
    </Notice>
  );
}
