/** What the builds leave out of Cytoscape: methods that nothing mentions, and properties that are named. */
import { describe, expect, test } from 'vitest';
import { without, withoutProperties } from '../../.ci/cytoscape/cut.mjs';
import { unusedMethods } from '../../.ci/cytoscape/methods.mjs';

const isReached = (): boolean => false;

/** What is left of one module. */
function left(
  code: string,
  callers: readonly string[] = [],
  isUnreached: (path: string, name: string) => boolean = isReached,
): string {
  const cut = unusedMethods(new Map([['a.mjs', code]]), callers, isUnreached);
  return without(code, cut.get('a.mjs') ?? []);
}

describe('a method', () => {
  test('is cut where nothing mentions it, and with it what only it mentions', () => {
    const code = 'p.one = function () { this.two(); };\np.two = function () {};\np.three = function () {};';
    expect(left(code, ['three'])).toBe('\n\np.three = function () {};');
  });

  test('is cut where it is mentioned by itself only', () => {
    expect(left('p.one = function () { this.one(); };')).toBe('');
  });

  test('stays where it is called, named in a text, taken apart, or has another name that is', () => {
    for (const use of ['q.one();', "q['one']();", 'const { one } = q;'])
      expect(left(`p.one = function () {};\n${use}`)).toContain('function');
    expect(left('p.one = p.two = function () {};\nq.two();')).toContain('function');
  });

  test('is found in objects that are mixed in, first or last', () => {
    const code = 'const m = { a: function () {}, b: function () {}, c: function () {} };';
    expect(left(code, ['b'])).toBe('const m = { b: function () {}, };');
  });

  test('is cut although it is mentioned, where that is never reached', () => {
    expect(left('p.one = function () {};\nq.one();', [], (path, name) => `${path} ${name}` === 'a.mjs one')).toBe(
      '\nq.one();',
    );
  });
});

test('data beside methods stays: a name that is put together may ask for it', () => {
  const code = 'const m = { width: 3, shapes: { tee: 1 } };\np.size = 4;';
  expect(left(code)).toBe(code);
});

test('properties of style are cut out of lists and out of what is so by default', () => {
  const code =
    "const list = [{ name: 'ghost', type: t.bool }, { name: 'width' }];\nconst first = { width: 1, ghost: 'no' };";
  expect(withoutProperties(code, new Set(['ghost']))).toBe(
    "const list = [{ name: 'width' }];\nconst first = { width: 1, };",
  );
  expect(() => withoutProperties(code, new Set(['taxi-turn']))).toThrow('taxi-turn');
});
