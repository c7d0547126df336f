const THAI = /[\u0e00-\u0e7f]/;
/** Where Thai words are read and not only shown: months, พ.ศ., the alphabet. */
const READS_THAI = /src[\\/]domain[\\/]values[\\/]/;

/** True if a text is compared or used as a key and not only shown; the message of a pattern is only shown. */
function isAsked(parent) {
  if (parent?.type === 'CallExpression')
    return parent.callee.type === 'MemberExpression' && parent.callee.property.name !== 'regex';
  return ['BinaryExpression', 'SwitchCase', 'NewExpression'].includes(parent?.type);
}

/** True for a plain Thai text that is only shown. */
function isWording({ node, parent }) {
  return node.type === 'StringLiteral' && THAI.test(node.value) && !isAsked(parent);
}

/**
 * Leaves alone what is wording and no logic: a Thai sentence or label emptied is a change of text, which a test could
 * only repeat. Texts with figures put in are not left alone: a test reads what they say.
 */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'wording',
    value: {
      shouldIgnore(path) {
        const file = path.hub?.file?.opts?.filename ?? '';
        return isWording(path) && !READS_THAI.test(file) ? 'Thai wording, no logic' : undefined;
      },
    },
  },
];
