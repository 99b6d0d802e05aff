/** What editors complete and explain: custom data for VS Code, web-types for JetBrains, both from the manifest. */
import { elementsOf } from './manifest.mjs';

/**
 * @typedef {import('./manifest.mjs').Manifest} Manifest
 * @typedef {import('./manifest.mjs').Named} Named
 */

/**
 * The values that a type names: `'light' | 'dark' | undefined` has two.
 * @param {Named} attribute
 * @returns {string[]}
 */
export function valuesOf({ type }) {
  return [...(type?.text ?? '').matchAll(/'([^']*)'/gu)].map(([, value]) => /** @type {string} */ (value));
}

/**
 * https://github.com/microsoft/vscode-custom-data
 * @param {Manifest} manifest
 */
export function htmlData(manifest) {
  const tags = elementsOf(manifest).map(({ tagName, summary, description, attributes = [] }) => ({
    name: tagName,
    description: markdown(`${summary}\n\n${description ?? ''}`),
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: markdown(attribute.description),
      ...(attribute.type?.text === 'boolean' ? { valueSet: 'v' } : {}),
      values: valuesOf(attribute).map((name) => ({ name })),
    })),
  }));
  return { version: 1.1, tags };
}

/**
 * @param {Manifest} manifest
 * @param {Readonly<Record<string, { light: string, dark: string }>>} palette the colours
 * @param {Readonly<Record<string, string>>} measures
 */
export function cssData(manifest, palette, measures) {
  const parts = new Map(elementsOf(manifest).flatMap(({ cssParts = [] }) => cssParts.map((part) => [part.name, part])));
  return {
    version: 1.1,
    properties: [
      ...Object.entries(palette).map(([name, { light, dark }]) => ({
        name: `--stemma-${name}`,
        description: markdown(`A colour of Stemma: \`${light}\` in light, \`${dark}\` in dark.`),
      })),
      ...Object.entries(measures).map(([name, value]) => ({
        name: `--stemma-${name}`,
        description: markdown(`A measure of Stemma: \`${value}\`.`),
      })),
    ],
    pseudoElements: [...parts.values()].map(({ name, description }) => ({
      name: `::part(${name})`,
      description: markdown(description),
    })),
  };
}

/**
 * https://github.com/JetBrains/web-types
 * @param {Manifest} manifest
 * @param {string} version of the package
 */
export function webTypes(manifest, version) {
  const elements = elementsOf(manifest).map((element) => ({
    name: element.tagName,
    description: `${element.summary}\n\n${element.description ?? ''}`,
    attributes: (element.attributes ?? []).map(({ name, description, type }) => ({
      name,
      description,
      value: { type: type?.text ?? 'string', required: false },
    })),
    slots: (element.slots ?? []).map(({ name, description }) => ({ name, description })),
    js: {
      properties: element.members
        .filter(({ kind }) => kind === 'field')
        .map(({ name, description, type }) => ({ name, description, type: type?.text })),
      events: (element.events ?? []).map(({ name, description, type }) => ({ name, description, type: type?.text })),
    },
    css: {
      parts: (element.cssParts ?? []).map(({ name, description }) => ({ name, description })),
      properties: (element.cssProperties ?? []).map(({ name, description }) => ({ name, description })),
    },
  }));
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name: 'stemma',
    version,
    'description-markup': 'markdown',
    contributions: { html: { elements } },
  };
}

/** @param {string} [value] */
function markdown(value = '') {
  return { kind: 'markdown', value: value.trim() };
}
