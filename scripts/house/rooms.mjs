/** What the path of a source says of it. */

/** The room of src/ that a file lies in. */
export const roomOf = (path) => path.split('/')[1];

/** Tests and what serves them. */
export const isTest = (path) => /\.test\.tsx?$/.test(path) || path.startsWith('src/testing/');
