import type { CentralTableReading } from '../../../application/central-data/read-central-data.ts';
import type { CsvColumn } from '../../../documents/table/csv-table.ts';
import { figureOf } from '../../../domain/central-data/central-table.ts';
import type { CentralProvince } from '../../../domain/central-data/check-central-table.ts';
import { centralHeadings } from '../../../domain/central-data/read-table-cells.ts';

/** The table as a file to be filled in and sent back: the provinces that it applies to, with what is stored. */
export function centralColumns({ latest, measure }: CentralTableReading): readonly CsvColumn<CentralProvince>[] {
  const of = ({ id }: CentralProvince) => figureOf(latest ?? undefined, id);
  return [
    { heading: centralHeadings.id, cell: ({ id }) => id },
    { heading: centralHeadings.province, cell: ({ name }) => name },
    { heading: `${centralHeadings.value} (${measure.scale.unit})`, cell: (province) => of(province)?.value ?? null },
    { heading: centralHeadings.page, cell: (province) => of(province)?.page ?? null },
  ];
}
