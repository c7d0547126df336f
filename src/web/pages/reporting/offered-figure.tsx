import type { OfferedFigure } from '../../../application/offered-figures/read-offered-figure.ts';
import { withUnit } from '../../../domain/values/unit-order.ts';
import { AssumptionMark } from '../../components/assumption-mark.tsx';
import { Notice } from '../../components/notice.tsx';
import { LinkedSource } from '../../components/sourced-value.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { figureOriginNames } from '../../text/framework-text.ts';
import { offeredFigureText } from '../../text/offered-figure-text.ts';

interface OfferedFigureProps {
  readonly offered: OfferedFigure | null;
  readonly unit: string;
  readonly fiscalYear: number;
}

/** In the form: the figure that can be taken, how it was found, and the button that fills it in without saving. */
export function OfferedFigureField({ offered, unit, fiscalYear }: OfferedFigureProps) {
  if (offered === null) return null;
  return (
    <div class="copy-forward">
      <p>
        <b>
          {figureOriginNames[offered.origin]} {withUnit(offered.amount.value, unit)}
        </b>{' '}
        <LinkedSource source={offered.source} documentsAt={paths.framework(fiscalYear)} />
      </p>
      {offered.words.map((sentence) => (
        <p key={sentence} class="small">
          {sentence}
        </p>
      ))}
      {offered.assumption !== null && (
        <p class="small">
          {offeredFigureText.counted} <AssumptionMark reason={offered.assumption} />
        </p>
      )}
      <SubmitButton label={offeredFigureText.take} kind="secondary" name="then" value="figure" />
      <p class="govuk-hint">{offeredFigureText.hint}</p>
    </div>
  );
}

/** The figure was filled in; nothing is saved yet. */
export function TakenNotice() {
  return (
    <Notice tone="attention" title={offeredFigureText.taken} announce>
      <p>{offeredFigureText.next}</p>
    </Notice>
  );
}
