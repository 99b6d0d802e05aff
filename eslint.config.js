/** House rules that a machine can check; CONTRIBUTING.md says why. What needs types is in .oxlintrc.json. */
import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

/** Syntax that is refused everywhere: selector and what to do instead. */
const everywhere = [
  ['TSEnumDeclaration', 'Write a union of string literals, or an object `as const`, in place of an enum.'],
  ["TSModuleDeclaration[kind='namespace']", 'Write a module in place of a namespace.'],
  ['TSParameterProperty', 'Declare the field and assign it in the constructor.'],
  ['ExportDefaultDeclaration', 'Export by name, so that every file calls it the same.'],
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

/** Cytoscape reads a string as a selector, and an id is data that may hold any character. */
const noSelectorsFromData = [
  [
    "CallExpression[callee.property.name='$']",
    'Use getElementById, or a function: a selector made from data breaks on the first quote in an id.',
  ],
  [
    'CallExpression[callee.property.name=/^(filter|nodes|edges|elements|is|not|outgoers|incomers|successors|predecessors|neighborhood|openNeighborhood|closedNeighborhood|connectedEdges|connectedNodes|children|parents|ancestors|descendants|siblings|selector)$/] > TemplateLiteral[expressions.length>0].arguments',
    'Filter by a function: a selector made from data breaks on the first quote in an id.',
  ],
  [
    "CallExpression[callee.property.name=/^(filter|nodes|edges|elements|is|not|outgoers|incomers|successors|predecessors|neighborhood|openNeighborhood|closedNeighborhood|connectedEdges|connectedNodes|children|parents|ancestors|descendants|siblings|selector)$/] > BinaryExpression[operator='+'].arguments",
    'Filter by a function: a selector made from data breaks on the first quote in an id.',
  ],
];

/** The address belongs to the page, not to an element that is embedded in it. */
const noAddress = [
  [
    'MemberExpression[object.name=/^(window|document|globalThis|self)$/][property.name=/^(location|history)$/]',
    'Only src/app/address.ts names the address of the page.',
  ],
];

/**
 * @param {string[][]} rules
 * @returns {['error', ...{ selector: string, message: string }[]]}
 */
const refuse = (rules) => ['error', ...rules.map(([selector = '', message = '']) => ({ selector, message }))];

export default ts.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      'coverage/',
      'test-results/',
      'playwright-report/',
      'tests/**/fixtures/',
      'tests/bench/',
      'tests/examples/',
    ],
  },
  js.configs.recommended,
  ts.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'prefer-const': 'error',
      'no-undef': 'off', // the compiler knows better
      'no-restricted-syntax': refuse(everywhere),
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'lit/directives/unsafe-html.js', message: 'Texts are data, never markup.' },
            { name: 'lit/directives/unsafe-svg.js', message: 'Texts are data, never markup.' },
            { name: 'lit/static-html.js', message: 'Texts are data, never markup.' },
            { name: 'lit/directives/unsafe-mathml.js', message: 'Texts are data, never markup.' },
            {
              name: 'lit/directives/style-map.js',
              message: 'Inline styles break under a strict content security policy.',
            },
          ],
        },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['graph/**/*.ts', 'src/**/*.ts'],
    rules: { 'no-console': ['error', { allow: ['warn'] }] },
  },
  {
    files: ['src/**/*.ts'],
    ...lit['flat/recommended'],
  },
  {
    files: ['src/**/*.ts'],
    ...wc['flat/best-practice'],
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'wc/guard-super-call': 'off', // LitElement always has the callback
      'wc/require-listener-teardown': 'off', // listeners end with the AbortController of their connection
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/app/address.ts'],
    rules: {
      'no-restricted-syntax': refuse([...everywhere, ...noAddress]),
      'no-restricted-globals': ['error', 'location', 'history', 'name', 'event', 'open', 'find', 'print'],
    },
  },
  {
    files: ['src/diagram/**/*.ts'],
    rules: { 'no-restricted-syntax': refuse([...everywhere, ...noAddress, ...noSelectorsFromData]) },
  },
  {
    // Tools ask for a default export, and scripts read what other tools wrote as `any`.
    files: ['*.js', '*.ts', 'tests/playwright.config.ts', '**/*.mjs'],
    rules: {
      'no-restricted-syntax': refuse(everywhere.filter(([selector]) => selector !== 'ExportDefaultDeclaration')),
      '@typescript-eslint/no-explicit-any': 'off',
    },
  },
);
