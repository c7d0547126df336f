/**
 * Compares a run with the known survivors (survivors.json): per area how many mutants were created and killed, and
 * which survivors have no reason.
 */

const noticed = ['Killed', 'Timeout'];
const missed = ['Survived', 'NoCoverage'];

/** One line, at most 100 letters: how survivors.json writes code. */
function short(code) {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}

/** A mutant as in survivors.json: the original → the replacement. */
function nameOf(mutant, source) {
  return `${short(textAt(source, mutant.location))} → ${short(mutant.replacement ?? '')}`;
}

function textAt(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = lines[last]?.slice(0, end.column - 1) ?? '';
  lines[0] = lines[0]?.slice(start.column - 1) ?? '';
  return lines.join('\n');
}

/** The rows of the table, `src/domain/scoring/…` counting for the area `scoring`. */
export function countAreas(files) {
  const areas = new Map();
  for (const [file, { mutants }] of Object.entries(files)) {
    const area = file.split('/')[2];
    const row = areas.get(area) ?? { area, mutants: 0, killed: 0, survived: 0 };
    for (const { status } of mutants) {
      if (noticed.includes(status)) row.killed += 1;
      else if (missed.includes(status)) row.survived += 1;
    }
    row.mutants = row.killed + row.survived;
    areas.set(area, row);
  }
  return [...areas.values()].filter((row) => row.mutants > 0);
}

/**
 * The last run without what has to be tried again whatever Stryker finds unchanged: a mutant that acts while modules are
 * read belongs to no test, so that a test written since would not count, and reading everything anew on a busy machine may
 * have met the time limit. Only in the files that the next run measures: what others had is kept.
 */
export function withoutDoubtful(run, isMeasured) {
  const isDoubtful = ({ status, coveredBy = [], static: atReading }) =>
    status !== 'Killed' && status !== 'Ignored' && (atReading || coveredBy.length === 0);
  const files = Object.entries(run.files).map(([name, file]) => [
    name,
    { ...file, mutants: file.mutants.filter((mutant) => !isMeasured(name) || !isDoubtful(mutant)) },
  ]);
  return { ...run, files: Object.fromEntries(files) };
}

/**
 * Compared with `known` (`[{ file, reason, mutants: [name] }]`): the survivors without a reason, and the reasons whose
 * mutant no longer survives in the files of this run.
 */
export function compare(files, known) {
  const given = new Map(
    known.flatMap((entry) => entry.mutants.map((name) => [`${entry.file}  ${name}`, entry.reason])),
  );
  const alive = new Set();
  for (const [file, { source, mutants }] of Object.entries(files)) {
    for (const mutant of mutants) if (missed.includes(mutant.status)) alive.add(`${file}  ${nameOf(mutant, source)}`);
  }
  const measured = (name) => Object.keys(files).some((file) => name.startsWith(`${file}  `));
  return {
    withoutReason: [...alive].filter((name) => !given.get(name)?.trim()),
    idle: [...given.keys()].filter((name) => measured(name) && !alive.has(name)),
  };
}
