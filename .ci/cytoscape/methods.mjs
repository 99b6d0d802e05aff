/**
 * Methods of Cytoscape that nothing mentions. Bundlers keep all that hangs on a prototype, for it could be called by any name;
 * nobody but the diagram and one layout calls Cytoscape here, so a method whose name stands nowhere else is never called.
 */
import { parseSync, Visitor } from 'vite';

/**
 * @typedef {import('vite').ESTree.Node} Node
 * @typedef {{ readonly start: number, readonly end: number }} Range
 * @typedef {{ readonly name: string, readonly at: number }} Mention
 * @typedef {{ readonly names: readonly string[], readonly range: Range }} Found a method by its names, and where it stands
 * @typedef {Found & { readonly path: string, readonly mentions: readonly string[] }} Method
 */

/** Names that the language itself calls. */
const CALLED_BY_NOBODY = ['toString', 'toJSON', 'valueOf', 'then', 'constructor'];

/** What a method is made from; whatever else stands beside methods is data, which may be asked for by a name that is computed. */
const MADE = new Set(['FunctionExpression', 'ArrowFunctionExpression', 'CallExpression', 'MemberExpression']);

/**
 * @param {ReadonlyMap<string, string>} modules their code, by path
 * @param {Iterable<string>} callers names that stand in the code that uses them
 * @param {(path: string, name: string) => boolean} isUnreached whether a method is mentioned, but never called
 * @returns {Map<string, readonly Range[]>} what can be cut out of each module
 */
export function unusedMethods(modules, callers, isUnreached) {
  const wanted = new Set([...callers, ...CALLED_BY_NOBODY]);
  /** @type {Method[]} */
  let waiting = [];
  for (const [path, code] of modules) {
    const { program } = parseSync(path, code);
    const mentions = mentionsIn(program);
    const found = program.body.flatMap((statement) => [...assigned(statement), ...mixedIn(statement)]);
    for (const { name, at } of mentions) if (!found.some(({ range }) => isIn(range, at))) wanted.add(name);
    for (const { names, range } of found) {
      const within = mentions.filter(({ at }) => isIn(range, at)).map(({ name }) => name);
      waiting.push({ path, names, range, mentions: within });
    }
  }
  for (let isMore = true; isMore;) {
    const reached = waiting.filter(({ path, names }) =>
      names.some((name) => wanted.has(name) && !isUnreached(path, name)),
    );
    for (const { mentions } of reached) for (const name of mentions) wanted.add(name);
    waiting = waiting.filter((method) => !reached.includes(method));
    isMore = reached.length > 0;
  }
  /** @type {Map<string, Range[]>} */
  const cut = new Map();
  for (const { path, range } of waiting) cut.set(path, [...(cut.get(path) ?? []), range]);
  return cut;
}

/**
 * Names of members that stand in the code, asked for in any way but by putting them together.
 * @param {import('vite').ESTree.Program} program
 */
function mentionsIn(program) {
  /** @type {Mention[]} */
  const mentions = [];
  new Visitor({
    MemberExpression({ computed, property }) {
      if (!computed && property.type === 'Identifier') mentions.push({ name: property.name, at: property.start });
    },
    Literal({ value, start }) {
      if (typeof value === 'string') mentions.push({ name: value, at: start });
    },
    ObjectPattern({ properties }) {
      for (const { type, start, ...part } of properties)
        if (type === 'Property' && 'key' in part && part.key.type === 'Identifier')
          mentions.push({ name: part.key.name, at: start });
    },
  }).visit(program);
  return mentions;
}

/**
 * `prototype.name = prototype.otherName = value`, at the top of a module.
 * @param {Node} statement
 * @returns {readonly Found[]}
 */
function assigned(statement) {
  if (statement.type !== 'ExpressionStatement') return [];
  /** @type {string[]} */
  const names = [];
  let value = statement.expression;
  while (value.type === 'AssignmentExpression') {
    const { left, right } = value;
    if (left.type !== 'MemberExpression' || left.object.type !== 'Identifier') return [];
    if (left.computed || left.property.type !== 'Identifier') return [];
    names.push(left.property.name);
    value = right;
  }
  return names.length > 0 && MADE.has(value.type) ? [{ names, range: statement }] : [];
}

/**
 * Methods in objects that are mixed in: `methods = { … }`, `export default { … }`, `extend(prototype, { … })`.
 * @param {Node} statement
 * @returns {readonly Found[]}
 */
function mixedIn(statement) {
  return objectsOf(statement).flatMap((object) =>
    object?.type !== 'ObjectExpression'
      ? []
      : object.properties.flatMap((property, index) => {
          if (property.type !== 'Property' || property.computed || !MADE.has(property.value.type)) return [];
          const { key } = property;
          const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : undefined;
          const end = object.properties[index + 1]?.start ?? object.end - 1;
          return name === undefined ? [] : [{ names: [name], range: { start: property.start, end } }];
        }),
  );
}

/**
 * @param {Node} statement
 * @returns {readonly (Node | null)[]}
 */
function objectsOf(statement) {
  if (statement.type === 'VariableDeclaration') return statement.declarations.map(({ init }) => init);
  if (statement.type === 'ExportDefaultDeclaration') return [statement.declaration];
  if (statement.type !== 'ExpressionStatement') return [];
  let value = statement.expression;
  if (value.type === 'CallExpression') return value.arguments;
  while (value.type === 'AssignmentExpression' && value.left.type === 'Identifier') value = value.right;
  return [value];
}

/**
 * @param {Range} range
 * @param {number} at
 */
function isIn({ start, end }, at) {
  return at >= start && at < end;
}
