import { refusalSentence } from '../../../contract/refusals/sentence-of.ts';
import { type Branch, roadNames } from '../../../domain/agreement/branch.ts';
import { Notice } from '../../components/notice.tsx';
import type { StatusTone } from '../../components/status-tone.ts';
import { analysisText } from '../../text/analysis-text.ts';

const tones: Readonly<Record<Branch['road'], StatusTone>> = {
  undecided: 'active',
  annexes: 'done',
  negotiation: 'attention',
  return: 'attention',
};

/** Which road the proposal takes, and why. */
export function RoadNotice({ branch }: { readonly branch: Branch }) {
  return (
    <Notice tone={tones[branch.road]} title={`${analysisText.road}: ${roadNames[branch.road]}`}>
      {branch.against.length === 0 ? (
        <p>{analysisText.roadAnnexes}</p>
      ) : (
        <ul>
          {branch.against.map((one) => (
            <li key={one.code}>{refusalSentence(one)}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
