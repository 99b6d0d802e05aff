/**
 * House rules about syntax, as a plugin of the linter: a list of what is refused and what to do instead. Where each list
 * holds is said in .oxlintrc.json; why, in CONTRIBUTING.md.
 */

/** @typedef {readonly (readonly [selector: string, message: string])[]} Refused */

/** @type {Refused} */
const everywhere = [
  ['TSEnumDeclaration', 'Write a union of string literals, or an object `as const`, in place of an enum.'],
  ["TSModuleDeclaration[kind='namespace']", 'Write a module in place of a namespace.'],
  ['TSParameterProperty', 'Declare the field and assign it in the constructor.'],
  [
    'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
    'Build nodes or a Lit template: ids and texts are data, never markup.',
  ],
  [
    'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]',
    'Build nodes or a Lit template: ids and texts are data, never markup.',
  ],
  [
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    'Inline styles break under a strict content security policy: use a class, a part, or a property set by script.',
  ],
  [
    "CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']",
    'Inline styles break under a strict content security policy: set single properties of `element.style`.',
  ],
  [
    "CallExpression[callee.property.name='addEventListener'][arguments.0.value='unload']",
    'An unload listener keeps the page out of the back/forward cache: use pagehide.',
  ],
];

/** What tools ask of their configurations.
 * @type {Refused}
 */
const defaultExport = [['ExportDefaultDeclaration', 'Export by name, so that every file calls it the same.']];

/** The address belongs to the page, not to an element that is embedded in it.
 * @type {Refused}
 */
const address = [
  [
    'MemberExpression[object.name=/^(window|document|globalThis|self)$/][property.name=/^(location|history)$/]',
    'Only src/app/address.ts names the address of the page.',
  ],
];

/** Methods of Cytoscape that read a string as a selector. */
const SELECTING =
  'callee.property.name=/^(filter|nodes|edges|elements|is|not|outgoers|incomers|successors|predecessors|neighborhood|openNeighborhood|closedNeighborhood|connectedEdges|connectedNodes|children|parents|ancestors|descendants|siblings|selector)$/';

/** An id is data that may hold any character.
 * @type {Refused}
 */
const selectorFromData = [
  [
    "CallExpression[callee.property.name='$']",
    'Use getElementById, or a function: a selector made from data breaks on the first quote in an id.',
  ],
  [
    `CallExpression[${SELECTING}] > TemplateLiteral[expressions.length>0].arguments`,
    'Filter by a function: a selector made from data breaks on the first quote in an id.',
  ],
  [
    `CallExpression[${SELECTING}] > BinaryExpression[operator='+'].arguments`,
    'Filter by a function: a selector made from data breaks on the first quote in an id.',
  ],
];

export default {
  meta: { name: 'house' },
  rules: {
    syntax: refuse(everywhere),
    'no-default-export': refuse(defaultExport),
    'no-address': refuse(address),
    'no-selector-from-data': refuse(selectorFromData),
  },
};

/** @param {Refused} list */
function refuse(list) {
  return {
    /** @param {{ report(problem: { node: unknown, message: string }): void }} context */
    create: (context) =>
      Object.fromEntries(
        list.map(([selector, message]) => [
          selector,
          /** @param {unknown} node */
          (node) => context.report({ node, message }),
        ]),
      ),
  };
}
