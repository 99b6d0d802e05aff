/** What each source file imports: statically, lazily by `import()`, as types, or by `new URL(…, import.meta.url)`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** One import of one file. */
export interface Import {
  /** The importing file, from the root of the repository, such as `src/diagram/mount.ts`. */
  readonly from: string;
  /** As it is written, or undefined where it is computed and cannot be known. */
  readonly specifier: string | undefined;
  /** The imported file from the root of the repository, or the name of the package. */
  readonly to: string;
  /** Whether only types are taken, so that nothing remains of it when the program runs. */
  readonly typesOnly: boolean;
}

/** The imports of every TypeScript file below the given folders of the repository. */
export function importsOf(root: string, folders: readonly string[]): Import[] {
  return folders.flatMap((folder) =>
    sourcesIn(root, folder).flatMap((file) => importsIn(file, readFileSync(join(root, file), 'utf8'))),
  );
}

/** The imports in one text. */
export function importsIn(from: string, text: string): Import[] {
  const found: Import[] = [];
  const add = (name: ts.Node | undefined, typesOnly: boolean): void => {
    const specifier = name && ts.isStringLiteralLike(name) ? name.text : undefined;
    found.push({ from, specifier, to: specifier === undefined ? '' : target(from, specifier), typesOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, takesTypesOnly(node.importClause));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    else if (ts.isCallExpression(node) && node.expression.getText() === 'import.meta.glob') add(undefined, false);
    else if (isUrlOfModule(node)) add(node.arguments?.[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(from, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** `import type …`, or an import each of whose names is a type. */
function takesTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  if (clause.name || !names || !ts.isNamedImports(names)) return false;
  return names.elements.length > 0 && names.elements.every(({ isTypeOnly }) => isTypeOnly);
}

/** `new URL('./x.worker.js', import.meta.url)` with a literal: how a worker or a file beside the module is named. */
function isUrlOfModule(node: ts.Node): node is ts.NewExpression {
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'URL') return false;
  const [name, base] = node.arguments ?? [];
  return name !== undefined && ts.isStringLiteralLike(name) && base?.getText() === 'import.meta.url';
}

/** The file that a specifier means, or the name of the package. `./x.worker.js` is how the source `./x.worker.ts` is named in a URL. */
function target(from: string, specifier: string): string {
  const [path = ''] = specifier.split('?');
  if (!path.startsWith('.')) return path.startsWith('@') ? path.split('/', 2).join('/') : (path.split('/')[0] ?? path);
  return posix.join(posix.dirname(from), path).replace(/\.js$/, '.ts');
}

/** The TypeScript files below a folder, in the order of their paths. */
function sourcesIn(root: string, folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  } catch {
    return []; // a folder that is not there yet
  }
  return names
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .sort();
}
