/** What the path of a source says about it. */

/** The room of src/ that contains a file. */
export const roomOf = (path) => path.split('/')[1];

/** Tests and their tools. */
export const isTest = (path) => /\.test\.tsx?$/.test(path) || path.startsWith('src/testing/');
