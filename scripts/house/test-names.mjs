/** The name of a test says whether it needs a database, and a use case's test is beside it. */
import { roomOf } from './rooms.mjs';

const withDatabase = /\.db\.test\.ts$/;
const database = 'src/testing/database.ts';

export function checkTestNames(sources) {
  const paths = new Set(sources.map(({ path }) => path));
  return sources
    .filter(({ path }) => /\.test\.tsx?$/.test(path))
    .flatMap(({ path, imports }) => {
      const named = withDatabase.test(path);
      const uses = imports.some(({ local }) => local === database);
      if (uses && !named) return [`${path}:1  runs on a database: call it ….db.test.ts`];
      if (named && !uses) return [`${path}:1  runs on no database: call it ….test.ts`];
      const tested = path.replace(withDatabase, '.ts');
      if (named && roomOf(path) === 'application' && !paths.has(tested))
        return [`${path}:1  there is no ${tested}: a test of a use case stands beside it and has its name`];
      return [];
    });
}
