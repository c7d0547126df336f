/**
 * `npm run gallery -- FOLDER`: installs and builds when needed, then writes every template of a paper with made-up data
 * into the folder, as PDF and as a picture of each page, for eyes.
 */
import { runProgram } from './programs/run-program.mjs';

await runProgram(['scripts', 'programs', 'write-gallery.mjs'], {
  thai: 'ทำตัวอย่างเอกสารไม่ได้',
  english: 'cannot make samples',
});
