import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Whoever calls one of these makes a query: by the app's own words, and by those of the SDKs. */
const FUNCTIONS = new Set([
  ...['pageSource', 'pagedSource', 'fetchPage'],
  ...['query', 'where', 'orderBy', 'collectionGroup', 'getDocs', 'getDocsFromServer', 'getDocsFromCache'],
  ...['getCountFromServer', 'getAggregateFromServer'],
]);
const METHODS = new Set([
  ...['watchQuery', 'getQuery'],
  ...[
    'where',
    'orderBy',
    'collectionGroup',
    'count',
    'aggregate',
    'listDocuments',
    'findNearest',
    'getPartitions',
  ],
]);

/**
 * The functions of a file that make a query, by name: those that are exported, or else the exported ones of the file
 * that come to use them. One that no export uses is named as it is.
 */
export function querySites(file: string, source: string): readonly string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const parts = tree.statements.flatMap(declared);
  const makes = parts.filter(({ node }) => contains(node, isQuery));
  return [...new Set(makes.flatMap((part) => exportedUsers(part, parts, new Set())))].sort();
}

interface Part {
  readonly name: string;
  readonly exported: boolean;
  readonly node: ts.Node;
}

/** What a statement at the top of a file declares; a statement that declares nothing is the script itself. */
function declared(statement: ts.Statement): readonly Part[] {
  if (ts.isImportDeclaration(statement)) return [];
  const exported =
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map((node) => ({
      name: node.name.getText(),
      exported,
      node,
    }));
  const name =
    ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)
      ? statement.name?.text
      : undefined;
  return [{ name: name ?? '(script)', exported, node: statement }];
}

function exportedUsers(part: Part, parts: readonly Part[], seen: Set<Part>): readonly string[] {
  if (part.exported) return [part.name];
  seen.add(part);
  const users = parts.filter(
    (other) =>
      !seen.has(other) && contains(other.node, (node) => ts.isIdentifier(node) && node.text === part.name),
  );
  const found = users.flatMap((user) => exportedUsers(user, parts, seen));
  return found.length > 0 ? found : [part.name];
}

const contains = (node: ts.Node, is: (node: ts.Node) => boolean): boolean =>
  is(node) || (ts.forEachChild(node, (child) => contains(child, is) || undefined) ?? false);

function isQuery(node: ts.Node): boolean {
  if (!ts.isCallExpression(node)) return false;
  const { expression } = node;
  if (ts.isIdentifier(expression)) return FUNCTIONS.has(expression.text);
  if (!ts.isPropertyAccessExpression(expression)) return false;
  const name = expression.name.text;
  if (name !== 'collection') return METHODS.has(name);
  // A collection that only names a document in it is no query.
  const { parent } = node;
  return !(ts.isPropertyAccessExpression(parent) && ['doc', 'add'].includes(parent.name.text));
}

/** Hand on the query that they are given. */
const PASS_ON = ['web/src/data/live/sources.ts', 'web/src/data/store/firestore-store.ts'];

/** Everywhere in the product where a query is made, as "file: function". */
export function allQuerySites(): readonly string[] {
  return ['web/src', 'functions/src', 'ops', 'tools']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .filter((file) => !PASS_ON.includes(file))
    .flatMap((file) => querySites(file, readFileSync(file, 'utf8')).map((name) => `${file}: ${name}`))
    .sort();
}
