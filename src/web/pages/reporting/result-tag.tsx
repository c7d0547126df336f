import { inPartyWords } from '../../../domain/people/party-words.ts';
import type { Result } from '../../../domain/reporting/result.ts';
import { resultStatusNames } from '../../../domain/reporting/result-moves.ts';
import { StatusTag } from '../../components/status-tag.tsx';
import type { StatusTone } from '../../components/status-tone.ts';
import { stateNames } from '../../text/reporting-text.ts';

const tones: Readonly<Record<Result['status'], StatusTone>> = {
  draft: 'quiet',
  'with-supervisor': 'active',
  sent: 'active',
  accepted: 'done',
  returned: 'attention',
};

/** The status of one result; cancelled and empty results are shown as such. */
export function ResultTag({ result }: { readonly result: Result }) {
  if (result.state === 'cancelled') return <StatusTag tone="quiet" word={stateNames.cancelled} />;
  if (result.status === 'draft' && result.state === 'missing')
    return <StatusTag tone="quiet" word={stateNames.missing} />;
  return (
    <StatusTag
      tone={tones[result.status]}
      word={inPartyWords(result.organisationId, resultStatusNames[result.status])}
    />
  );
}
