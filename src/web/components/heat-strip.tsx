import type { StatusTone } from './status-tone.ts';

export interface HeatCell {
  readonly tone: StatusTone;
  /** The cell's meaning in words: shown on hover and read aloud. */
  readonly word: string;
}

export interface HeatRow {
  readonly key: string;
  readonly name: string;
  readonly href?: string;
  /** One per stage, in the order of `stages`. */
  readonly cells: readonly HeatCell[];
}

export interface HeatStripProps {
  readonly caption: string;
  readonly rowHeading: string;
  readonly stages: readonly string[];
  readonly rows: readonly HeatRow[];
  /** What each tone means, shown above the strip. */
  readonly legend: readonly HeatCell[];
}

/** Many rows by a few stages: each cell has a colour, a shape and a word. */
export function HeatStrip({ caption, rowHeading, stages, rows, legend }: HeatStripProps) {
  return (
    <div class="heat-frame">
      <ul class="legend" aria-hidden="true">
        {legend.map((item) => (
          <li key={item.word}>
            <span class={`heat__cell heat__cell--${item.tone}`} /> {item.word}
          </li>
        ))}
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="table-scroll" tabIndex={0} aria-label={caption}>
        <table class="heat">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{rowHeading}</th>
              {stages.map((stage) => (
                <th key={stage} scope="col" class="heat__stage">
                  {stage}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <HeatStripRow key={row.key} row={row} stages={stages} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function HeatStripRow({ row, stages }: { readonly row: HeatRow; readonly stages: readonly string[] }) {
  return (
    <tr>
      <th scope="row">{row.href === undefined ? row.name : <a href={row.href}>{row.name}</a>}</th>
      {row.cells.map((cell, index) => (
        <td key={stages[index]} class={`heat__cell heat__cell--${cell.tone}`} title={cell.word}>
          <span class="govuk-visually-hidden">{cell.word}</span>
        </td>
      ))}
    </tr>
  );
}
