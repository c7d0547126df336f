import type { CentralOrigin } from '../../../application/central-data/read-central-source.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { CentralDocument } from '../../components/central-document.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { centralText } from '../../text/central-text.ts';

/** Where a central figure comes from: its owner, its document, who signed it, and a correction that the result does not have. */
export function CentralOriginOf({ origin }: { readonly origin: CentralOrigin | null }) {
  if (origin === null) return null;
  const { table, figure, ownerName, corrected } = origin;
  const signed = table.signedAt === null ? '' : formatThaiInstant(table.signedAt);
  return (
    <section aria-labelledby="central-origin">
      <h2 id="central-origin">{centralText.origin}</h2>
      <FactList
        facts={[
          { label: centralText.given, value: figure.value },
          { label: centralText.owner, value: ownerName },
          { label: centralText.source, value: <CentralDocument source={table.source} /> },
          ...(figure.page === '' ? [] : [{ label: centralText.page, value: figure.page }]),
          { label: centralText.signed, value: `${centralText.version} ${table.version} · ${signed}` },
          ...(corrected === null
            ? []
            : [
                {
                  label: `${centralText.version} ${corrected.version}`,
                  value: `${corrected.figure?.value ?? '–'} · ${corrected.reason} · ${centralText.frozen}`,
                },
              ]),
        ]}
      />
    </section>
  );
}
