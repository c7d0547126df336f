import type { RoundReading } from '../../../application/reporting/read-round.ts';
import { openTo } from '../../components/barred-notice.tsx';
import { Form } from '../../components/form.tsx';
import { paths } from '../../paths.ts';
import { reportingText } from '../../text/reporting-text.ts';

/** The field that names a result to accept; its value is the version that was read. */
export const acceptField = (code: string) => `accept.${code}`;

/** Accepts every result that the reader may accept now; one alone has its button in its row. */
export function AcceptAll({ reading: { report, rows } }: { readonly reading: RoundReading }) {
  const { fiscalYear, organisationId, round } = report;
  const sent = rows.filter(({ moves, barred }) => openTo(moves, barred).includes('accept-result'));
  if (sent.length < 2) return null;
  return (
    <Form action={paths.acceptResults(fiscalYear, organisationId, round)}>
      {sent.map(({ result: { code, rowVersion } }) => (
        <input key={code} type="hidden" name={acceptField(code)} value={rowVersion} />
      ))}
      <p>
        <button type="submit" class="button">
          {reportingText.acceptAll(sent.length)}
        </button>{' '}
        <span class="muted small">
          {reportingText.acceptAllHint} ({sent.map(({ result }) => result.code).join(' · ')})
        </span>
      </p>
    </Form>
  );
}
