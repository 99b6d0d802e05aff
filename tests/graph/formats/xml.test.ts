/** XML is read strictly: the first fault ends it, at its place, and no input is slow. */
import { describe, expect, test } from 'vitest';
import { parseXml } from '../../../graph/formats/xml/xml.ts';
import { parseXmlTree } from '../../../graph/formats/xml/tree.ts';
import type { Node } from '../../../graph/formats/text/tree.ts';

/** What refusing may take, in seconds of the processor; most take a few milliseconds. */
const SECONDS = 1;

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

describe('refused, with the place and a reason, at once', () => {
  const laughs = `<!DOCTYPE lolz [<!ENTITY a "lol">${Array.from({ length: 9 }, (_, i) => `<!ENTITY b${i} "&a;&a;&a;&a;&a;">`).join('')}]>`;
  test.each<[name: string, text: string, code: string, message: string, at: number]>([
    ['a billion laughs', `<?xml version="1.0"?>\n${laughs}<a>&b8;</a>`, 'xml-doctype', 'has a DOCTYPE', 22],
    [
      'one entity used often',
      `<!DOCTYPE a [<!ENTITY x "${'x'.repeat(50_000)}">]><a>${'&x;'.repeat(2000)}</a>`,
      'xml-doctype',
      'has a DOCTYPE',
      0,
    ],
    ['a file of the system', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', 'xml-doctype', 'has a DOCTYPE', 0],
    ['an entity that nobody declared', '<a>&b;</a>', 'syntax', 'undefined entity', 6],
    ['200,000 elements within each other', '<a>'.repeat(200_000), 'depth', 'more than 64 levels deep', 192],
    [
      '100,000 attributes',
      `<a ${Array.from({ length: 100_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`,
      'too-many',
      'more than 100 attributes',
      0,
    ],
    ['an attribute twice', '<a>\n<b x="1" x="2"/></a>', 'syntax', 'The attribute "x" comes twice.', 20],
    ['cut off in an element', '<a>\n  <data>text', 'syntax', 'The file ends inside <data>, which begins here.', 6],
    ['cut off in a tag', '<a>\n  <data key="', 'syntax', 'The file ends inside <a>, which begins here.', 0],
    ['cut off before the first element', '<?xml version="1.0"?>\n<a', 'syntax', 'ends before its first element', 24],
    ['300,000 times <', '<'.repeat(300_000), 'syntax', 'This is not XML', 2],
    ['100,000 times <!--', `<a>${'<!--'.repeat(100_000)}`, 'syntax', 'malformed comment', 12],
    ['NUL', '<a>\0</a>', 'syntax', 'disallowed character', 4],
    ['two roots', '<a/><b/>', 'syntax', 'only one root', 7],
  ])('%s', (_name, text, code, message, at) => {
    const began = cpuSeconds();
    const fault = parseXml(text, { depth: 64 }, {});
    expect(cpuSeconds() - began).toBeLessThan(SECONDS);
    expect(fault).toMatchObject({ code, at });
    expect(fault?.message).toContain(message);
  });
});

test('what is an error of the reader itself is not swallowed', () => {
  const failing = (): void => {
    throw new TypeError('mine');
  };
  expect(() => parseXml('<a/>', { depth: 1 }, { open: failing })).toThrow('mine');
});

test('prefixes are looked up where that is asked for', () => {
  const tags: string[] = [];
  const open = ({
    uri,
    local,
    attributes,
  }: Parameters<NonNullable<Parameters<typeof parseXml>[2]['open']>>[0]): void => {
    tags.push(`${uri}${local} ${attributes.map((each) => `${each.uri}${each.local}=${each.value}`).join(' ')}`);
  };
  expect(
    parseXml('<a xmlns:x="urn:x:"><x:b x:c="1" d="2"/></a>', { depth: 9, namespaces: true }, { open }),
  ).toBeUndefined();
  expect(tags[1]).toBe('urn:x:b urn:x:c=1 d=2');
  expect(parseXml('<a><x:b/></a>', { depth: 9, namespaces: true }, {})?.message).toContain('unbound namespace prefix');
  expect(parseXml('<a><x:b/></a>', { depth: 9 }, {})).toBeUndefined();
});

test('XML as a tree: attributes, lists of elements, texts; where each is', () => {
  const simple = (node: Node): unknown =>
    node.type === 'text'
      ? node.text
      : node.type === 'list'
        ? node.items.map(simple)
        : Object.fromEntries(node.entries.map(({ key, value }) => [key, simple(value)]));
  const text = '<all v="1"><p id="a">A <b>bold</b></p><p><![CDATA[B & C]]></p><one/></all>';
  const { tree } = parseXmlTree(text, 64);
  expect(tree && simple(tree)).toEqual({
    all: { '@v': '1', p: [{ '@id': 'a', b: 'bold', '#text': 'A' }, 'B & C'], one: '' },
  });
  expect(parseXmlTree('<a><b></a>', 64).faults).toHaveLength(1);
});
