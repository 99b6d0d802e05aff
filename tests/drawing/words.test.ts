/** Words are bounded and broken at spaces before the canvas sees them. */
import { describe, expect, test } from 'vitest';
import { broken, drawable } from '../../src/drawing/index.ts';

const widthOf = (line: string): number => [...line].length * 6.5;

describe('what is drawn of a text', () => {
  test('is the text itself, on one line', () => {
    expect(drawable('  Xen \n hypervisor\t')).toBe('Xen hypervisor');
  });

  test('is at most 60 graphemes, whatever they are made of', () => {
    const family = '👨‍👩‍👧‍👦';
    expect(drawable('x'.repeat(60))).toBe('x'.repeat(60));
    expect(drawable('x'.repeat(61))).toBe(`${'x'.repeat(59)}…`);
    expect(drawable(family.repeat(80))).toBe(`${family.repeat(59)}…`);
  });

  test('has no controls that would turn the line around, and at most 8 marks on a letter', () => {
    expect(drawable('a\u202Edrowssap\u2066b\u0000')).toBe('adrowssapb');
    expect(drawable(`z${'\u0301'.repeat(200)}`)).toBe(`z${'\u0301'.repeat(8)}`);
  });

  test('is no longer than can be read, however long the text', () => {
    expect(drawable('word '.repeat(400_000))).toHaveLength(60);
  });
});

describe('a name', () => {
  test.each([
    ['Citrix', ['Citrix']],
    ['Xen Project', ['Xen Project']],
    ['Xen guest interface', ['Xen guest', 'interface']],
    ['Virtualization and Management Division', ['Virtualization', 'and Management', 'Division']],
    ['', []],
  ])('"%s" is broken at spaces, into even lines', (name, lines) => {
    expect(broken(name, widthOf, { characters: 16, width: 116, lines: 3 })).toEqual(lines);
  });

  test('too long for three lines ends in an ellipsis', () => {
    const lines = broken('one two three four five six seven eight nine ten eleven twelve thirteen', widthOf);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/…$/);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(124);
  });

  test.each([
    ['@lit-labs/ssr-dom-shim', ['@lit-labs/ssr-dom-', 'shim']],
    ['org.eclipse.jetty.websocket', ['org.eclipse.jetty.', 'websocket']],
  ])('"%s" is broken at a joint', (name, lines) => {
    expect(broken(name, widthOf)).toEqual(lines);
  });

  test('without spaces is broken where it must be', () => {
    const lines = broken('x'.repeat(60), widthOf);
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(124);
  });
});
