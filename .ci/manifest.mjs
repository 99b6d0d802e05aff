/**
 * What the elements offer, as a Custom Elements Manifest: their classes are read as they are written, with the comments
 * that CONTRIBUTING.md asks for. Only what a user of an element may touch is in it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './install.mjs';

/** The analyzer without its command line, and the compiler that made its trees: those of another version differ. */
const analyzer = import.meta.resolve('@custom-elements-manifest/analyzer/src/create.js');
const { create } = await import(analyzer);
const { litPlugin } = await import(new URL('features/framework-plugins/lit/lit.js', analyzer).href);
const ts = createRequire(analyzer)('typescript');

/**
 * @typedef {object} Named
 * @property {string} name
 * @property {string} [description]
 * @property {{ text: string }} [type]
 *
 * @typedef {Named & { kind: string, privacy?: string, static?: boolean, attribute?: string, readonly?: boolean }} Member
 *
 * @typedef {Named & { fieldName?: string }} Attribute
 *
 * @typedef {object} Element
 * @property {string} name of its class
 * @property {string} tagName
 * @property {string} summary
 * @property {string} description
 * @property {Member[]} members
 * @property {Attribute[]} [attributes]
 * @property {Named[]} [events]
 * @property {Named[]} [slots]
 * @property {Named[]} [cssParts]
 * @property {Named[]} [cssProperties]
 *
 * @typedef {{ kind: string, name: string, declaration: { name: string, module: string } }} Export
 * @typedef {{ kind: string, path: string, declarations: Element[], exports: Export[] }} Module
 * @typedef {{ schemaVersion: string, readme: string, modules: Module[] }} Manifest
 */

const ELEMENTS = 'src/elements';
/** Read for what elements inherit, and for their names; not in the manifest. */
const BESIDE = ['src/elements/shared/panel.ts', 'src/elements/graph/settings.ts', 'src/elements/define.ts'];
/** Where the elements are registered, in the package. */
const DEFINE = 'dist/src/elements/define.js';

/** Gives classes the names of their elements, as define.ts lists them, and their examples. */
function names() {
  /** @type {Map<string, string>} */
  const tags = new Map();
  return {
    name: 'stemma-names',
    collectPhase(/** @type {any} */ { ts, node }) {
      if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'HTMLElementTagNameMap') return;
      for (const { name, type } of node.members) tags.set(type.getText(), name.text);
    },
    analyzePhase(/** @type {any} */ { ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node)) return;
      const element = moduleDoc.declarations.find((/** @type {Element} */ { name }) => name === node.name.text);
      if (element === undefined) return;
      element.tagName = tags.get(node.name.text);
      element.customElement = true;
      const example = ts.getJSDocTags(node).find((/** @type {any} */ tag) => tag.tagName.text === 'example');
      if (example !== undefined) element.description = `\`\`\`html\n${String(example.comment).trim()}\n\`\`\``;
    },
  };
}

/**
 * Reads the elements.
 * @returns {Manifest}
 */
export function describeElements() {
  const sources = readdirSync(join(root, ELEMENTS), { recursive: true, encoding: 'utf8' })
    .map((path) => `${ELEMENTS}/${path}`)
    .filter((path) => /(element|sheet)\.ts$/.test(path));
  const files = [...BESIDE, ...sources].map((path) =>
    ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  /** @type {Manifest} */
  const manifest = create({ modules: files, plugins: [...litPlugin(), names()] });
  const modules = manifest.modules.filter(({ path }) => !BESIDE.includes(path)).map(shipped);
  modules.sort((a, b) => a.path.localeCompare(b.path));
  return { ...manifest, modules: [...modules, definitions(modules)] };
}

/**
 * All elements of a manifest, by the names of their tags.
 * @param {Manifest} manifest
 * @returns {Element[]}
 */
export function elementsOf({ modules }) {
  return modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName !== undefined)
    .toSorted((a, b) => a.tagName.localeCompare(b.tagName));
}

/**
 * @param {Module} module
 * @returns {Module} with the path that it has in the package, and without what is nobody's business
 */
function shipped(module) {
  const path = `dist/${module.path.replace(/\.ts$/, '.js')}`;
  return {
    ...module,
    path,
    declarations: module.declarations
      .filter(({ tagName }) => tagName !== undefined)
      .map((element) => ({
        ...element,
        members: element.members.filter(isPublic),
        events: documented(element.events),
      })),
    exports: module.exports
      .filter(
        ({ kind, name }) => kind === 'js' && module.declarations.some((each) => each.name === name && each.tagName),
      )
      .map((each) => ({ ...each, declaration: { ...each.declaration, module: path } })),
  };
}

/**
 * @param {Member} member
 * @returns {boolean}
 */
function isPublic({ name, privacy, static: isStatic }) {
  return privacy === undefined && isStatic !== true && !name.startsWith('#') && !name.startsWith('_');
}

/**
 * Events that have a description; the analyzer finds others that pass through.
 * @param {Named[]} [events]
 * @returns {Named[]}
 */
function documented(events = []) {
  return events.filter(({ description }) => description !== undefined);
}

/**
 * @param {readonly Module[]} modules
 * @returns {Module} the one that registers all elements
 */
function definitions(modules) {
  const exports = modules.flatMap(({ path, declarations }) =>
    declarations.map(({ name, tagName }) => ({
      kind: 'custom-element-definition',
      name: tagName,
      declaration: { name, module: path },
    })),
  );
  return { kind: 'javascript-module', path: DEFINE, declarations: [], exports };
}
