import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crossedLine } from './import-lines.js';
import { resolveImport } from './resolve-import.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Holds the import lines of the house. A rule of our own, because ESLint's `no-restricted-imports` compares what is
 * written and not what is meant ("../search" is another feature or a part of this one), and overlooks `import()`.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const importLinesRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { crossed: '“{{specifier}}” may not be imported here. {{say}}' },
  },
  create(context) {
    const file = relative(root, context.filename).split(sep).join('/');
    /** @param {{ readonly source?: import('estree').Expression | null | undefined }} node */
    const check = ({ source }) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const line = crossedLine(file, resolveImport(file, source.value));
      if (line === undefined) return;
      context.report({
        node: source,
        messageId: 'crossed',
        data: { specifier: source.value, say: line.say },
      });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
