/**
 * Types of the elements for React, Vue and Svelte. `elements.d.ts` is made from the manifest: the attributes, properties
 * and events of each element, with the types that its class gives them. The others put it where a framework looks.
 */
import { elementsOf } from './manifest.mjs';

/**
 * @typedef {import('./manifest.mjs').Manifest} Manifest
 * @typedef {import('./manifest.mjs').Element} Element
 */

const NOTE = '// Made by .ci/frameworks.mjs from what the elements say of themselves.';

/**
 * All files, by name.
 * @param {Manifest} manifest
 * @returns {Map<string, string>}
 */
export function frameworkFiles(manifest) {
  return new Map([
    ['elements.d.ts', elementTypes(elementsOf(manifest))],
    ['react.d.ts', REACT],
    ['vue.d.ts', VUE],
    ['svelte.d.ts', SVELTE],
    // so that a plain `import 'stemma/react'` is right as well: there is nothing to run
    ...['react', 'vue', 'svelte'].map((name) => /** @type {const} */ ([`${name}.js`, 'export {};\n'])),
  ]);
}

/**
 * The types that events carry, beside what the language has: named by src/elements/index.ts.
 * @param {readonly Element[]} elements
 * @returns {string[]}
 */
export function carriedTypes(elements) {
  const texts = elements.flatMap(({ events = [] }) => events.map(({ type }) => type?.text ?? ''));
  const names = texts.flatMap((text) => text.match(/\b[A-Z]\w*/gu) ?? []);
  return [...new Set(names)].filter((name) => !['CustomEvent', 'Event'].includes(name)).toSorted();
}

/** @param {readonly Element[]} elements */
function elementTypes(elements) {
  const imports = [...elements.map(({ name }) => name), ...carriedTypes(elements)];
  return `${NOTE}
import type {
${imports.map((name) => `  ${name},`).join('\n')}
} from '../src/elements/index.js';

/** Each element by its tag: its class, what can be written as an attribute or set as a property, and its events. */
export interface StemmaElements {
${elements.map(elementType).join('\n')}
}
`;
}

/** @param {Element} element */
function elementType({ name, tagName, summary, attributes = [], members, events = [] }) {
  const fields = members.filter(({ kind, readonly }) => kind === 'field' && readonly !== true);
  const settable = new Map([
    ...attributes.map((each) => /** @type {const} */ ([each.name, [each.fieldName, each.description]])),
    ...fields.map((each) => /** @type {const} */ ([each.name, [each.name, each.description]])),
  ]);
  const lines = [...settable].map(
    ([key, [field, about]]) => `${comment(about, 6)}      '${key}'?: ${name}['${field}'];`,
  );
  const fired = events.map(
    (each) => `${comment(each.description, 6)}      '${each.name}': ${each.type?.text ?? 'Event'};`,
  );
  return `${comment(summary, 2)}  '${tagName}': {
    element: ${name};
    attributes: {
${lines.join('\n')}
    };
    events: {
${fired.join('\n')}
    };
  };`;
}

/**
 * @param {string | undefined} text
 * @param {number} indent
 */
function comment(text, indent) {
  return text ? `${' '.repeat(indent)}/** ${text.replaceAll('\n', ' ')} */\n` : '';
}

const REACT = `// \`import type {} from 'stemma/react'\` once: the elements as JSX knows them, in React 19 and later.
import type { HTMLAttributes, Key, Ref } from 'react';
import type { StemmaElements } from './elements.js';

type Listeners<Events> = {
  [Name in keyof Events & string as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};

type Props<Tag extends keyof StemmaElements> = StemmaElements[Tag]['attributes'] &
  Listeners<StemmaElements[Tag]['events']> &
  Omit<HTMLAttributes<StemmaElements[Tag]['element']>, keyof StemmaElements[Tag]['attributes']> & {
    class?: string | undefined;
    key?: Key | null | undefined;
    ref?: Ref<StemmaElements[Tag]['element']> | undefined;
  };

type Elements = { [Tag in keyof StemmaElements]: Props<Tag> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`;

const VUE = `// \`import type {} from 'stemma/vue'\` once: the elements as templates know them, in Vue 3.3 and later.
import type { EmitFn, HTMLAttributes } from 'vue';
import type { StemmaElements } from './elements.js';

type Component<Tag extends keyof StemmaElements> = new () => StemmaElements[Tag]['element'] & {
  $props: StemmaElements[Tag]['attributes'] & Omit<HTMLAttributes, keyof StemmaElements[Tag]['attributes']>;
  $emit: EmitFn<{ [Name in keyof StemmaElements[Tag]['events']]: (event: StemmaElements[Tag]['events'][Name]) => void }>;
};

type Elements = { [Tag in keyof StemmaElements]: Component<Tag> };

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
`;

const SVELTE = `// \`import type {} from 'stemma/svelte'\` once: the elements as components know them, in Svelte 5 and later.
import type { HTMLAttributes } from 'svelte/elements';
import type { StemmaElements } from './elements.js';

type Listeners<Events> = {
  [Name in keyof Events & string as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};

type Props<Tag extends keyof StemmaElements> = StemmaElements[Tag]['attributes'] &
  Listeners<StemmaElements[Tag]['events']> &
  Omit<HTMLAttributes<StemmaElements[Tag]['element']>, keyof StemmaElements[Tag]['attributes']>;

type Elements = { [Tag in keyof StemmaElements]: Props<Tag> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
`;
