import type { RoundCode } from '../../../domain/framework/source-schema.ts';
import { paths } from '../../paths.ts';
import { nationalText } from '../../text/national-text.ts';

interface YearLinksProps {
  readonly fiscalYear: number;
  readonly round: RoundCode;
}

/** The other national pages of the year, in the order of the year. */
export function YearLinks({ fiscalYear, round }: YearLinksProps) {
  const links = [
    [nationalText.linkCatalogue, paths.catalogue(fiscalYear)],
    [nationalText.linkNegotiation, paths.negotiations(fiscalYear)],
    [nationalText.linkPapers, paths.yearPapers(fiscalYear)],
    [nationalText.linkTemplates, paths.templateProgress(fiscalYear)],
    [nationalText.linkRounds, paths.rounds(fiscalYear)],
    [nationalText.linkProgress, paths.progress(fiscalYear, round)],
  ] as const;
  return (
    <nav class="year-links" aria-label={nationalText.yearLinks}>
      <ul>
        {links.map(([label, href]) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
