import type { CentralProvince } from '../../../domain/central-data/check-central-table.ts';
import { centralText } from '../../text/central-text.ts';

/** Provinces without a figure, by name: told, and no fault. */
export function MissingProvinces({ missing }: { readonly missing: readonly Pick<CentralProvince, 'id' | 'name'>[] }) {
  if (missing.length === 0) return null;
  return (
    <details>
      <summary>
        {centralText.missing} {missing.length}
      </summary>
      <p class="hint">{centralText.missingText}</p>
      <p>{missing.map(({ name }) => name).join(' · ')}</p>
    </details>
  );
}
