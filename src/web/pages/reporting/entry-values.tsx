import type { EntryReading } from '../../../application/reporting/read-entry.ts';
import { FactList } from '../../components/fact-list.tsx';
import { reportingText, stateNames } from '../../text/reporting-text.ts';
import { sayFigure } from './figure.tsx';
import { isStep } from './typed-entry.ts';
import { TypedLines } from './typed-lines.tsx';

/** What was entered, for whoever reads and may not change it now. */
export function EntryValues({ reading }: { readonly reading: EntryReading }) {
  const { indicator, result } = reading;
  const words = (['narrative', 'obstacles', 'supporting'] as const).filter((name) => result[name] !== '');
  return (
    <section aria-labelledby="values">
      <h2 id="values">{reportingText.values}</h2>
      <FactList
        facts={[
          ...indicator.variables.map(({ name, label, unit }) => ({
            label,
            value: sayValue(name, result.variables[name], unit),
          })),
          {
            label: reportingText.resultColumn,
            value:
              result.value === null ? (
                stateNames[result.state]
              ) : (
                <b>{`${sayFigure(result.value)} ${indicator.unit}`}</b>
              ),
          },
        ]}
      />
      {words.map((name) => (
        <div key={name}>
          <h3>{reportingText[name]}</h3>
          <p>
            <TypedLines text={result[name]} />
          </p>
        </div>
      ))}
    </section>
  );
}

function sayValue(name: string, value: string | undefined, unit: string): string {
  if (value === undefined) return stateNames.missing;
  if (isStep(name)) return value === '1' ? reportingText.stepDone : reportingText.stepNotDone;
  return `${sayFigure(value)} ${unit}`;
}
