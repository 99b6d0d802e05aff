/** Opening data: what is told of it before anything changes, what becomes of it, and how it is taken away again. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Explorer } from '../../src/explorer/index.ts';
import type { OpenElement, OpenedEventDetail } from '../../src/elements/open/element.ts';
import { layerOf } from '../../src/explorer/index.ts';
import type { GivenFile } from '../../src/files/index.ts';
import { FilesClient } from '../../src/files/index.ts';
import { contents } from '../graph/support/graphs.ts';
import { graph } from '../graph/support/graphs.ts';
import { owner } from '../support/graphs.ts';
import { clear } from './hands.ts';
import { all, button, panel, settled, text } from './mounted.ts';

afterEach(clear);

const file = (name: string, content: string | Uint8Array<ArrayBuffer>): GivenFile => ({
  name,
  blob: new Blob([content]),
});

/** The dialog with a preview of files in it. */
async function preview(...files: readonly GivenFile[]): Promise<{ element: OpenElement; explorer: Explorer }> {
  const { element, explorer } = await panel('stemma-open', owner());
  element.show(files);
  await expect.poll(() => all(element, '.files, .wrong')).not.toHaveLength(0);
  await settled(element);
  return { element, explorer };
}

const DEALS = 'acquirer;acquired;date\nCitrix;XenSource;2007\nIBM;Red Hat;2019\n';
const GRAPHML =
  '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed"><node id="a"/><node id="b"/><edge source="a" target="b"/></graph></graphml>';
const TURTLE =
  '@prefix doap: <http://usefulinc.com/ns/doap#> . <urn:x> a doap:Project ; doap:name "Xen" ; doap:license <urn:gpl> .';
const BODS = JSON.stringify([
  {
    statementId: '1',
    recordType: 'entity',
    recordId: 'e',
    recordDetails: { name: 'Acme', entityType: { type: 'registeredEntity' }, isComponent: false },
  },
]);

describe('a preview tells', () => {
  test.each([
    [
      'a table of nodes and edges',
      'a.csv',
      'source,target\na,b\nb,c\n',
      ['CSV', 'Columns are parted by commas', '3', 'Thing', 'Related to'],
    ],
    [
      'a table that a mapping fits',
      'deals.csv',
      DEALS,
      ['“Who acquired whom”', 'semicolons', 'Citrix acquired XenSource in 2007'],
    ],
    ['GraphML', 'a.graphml', GRAPHML, ['GraphML', 'Entities2', 'Claims1']],
    ['Turtle', 'xen.ttl', TURTLE, ['RDF (Turtle)', 'Licensed under']],
    ['ownership statements', 'bods.json', BODS, ['Beneficial Ownership', 'Entities1']],
    [
      'JSON that is broken, with the line',
      'a.stemma.json',
      '{\n "stemma": 1,\n "entities": { "a": { "kind" } }\n}',
      ['What is wrong', 'line 3', 'Choose something else'],
    ],
    [
      'a row that is faulty, with its line',
      'a.csv',
      'source,target\na,b\nonly one\nb,c\n',
      ['line 3', 'Leave out 1 faulty item'],
    ],
    [
      'an archive that is called otherwise',
      'a.json',
      new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]),
      ['ZIP archive', 'Unpack it'],
    ],
    ['no bytes', 'a.json', '', ['“a.json” is empty', 'Choose files']],
    ['what is of no format', 'a.bin', 'some words', ['Not recognised', 'Neither the name nor the beginning']],
  ])('%s', async (_, name, content, said) => {
    const { element, explorer } = await preview(file(name, content));
    const before = explorer.state;
    for (const words of said) expect(text(element)).toContain(words);
    expect(explorer.state).toBe(before);
  });

  test('what is read by a mapping that came along', async () => {
    const mapping =
      'mapping: 1\nformat: csv\nrules:\n  - claims: [{ subject: "{who}", relation: uses, object: "{what}" }]\n    entities: [{ id: "{who}" }, { id: "{what}" }]\n';
    const { element } = await preview(file('uses.csv', 'who,what\na,b\n'), file('uses.yaml', mapping));
    expect(text(element)).toContain('By the mapping in uses.yaml');
    expect(text(element)).toContain('a uses b');
  });

  test('which ids would become one with what is there, and which of them bear another name', async () => {
    const { element } = await preview(file('a.csv', 'id,name,source,target\nbig,Another Name,,\n,,big,new\n'));
    expect(text(element)).toContain('If it is added to');
    expect(text(element)).toContain('1 entity is there already');
    expect(text(element)).toContain('“Another Name” here');
  });
});

test('a way of reading that is chosen reads it anew', async () => {
  const { element } = await preview(file('deals.csv', DEALS));
  const [way] = all(element, 'select') as HTMLSelectElement[];
  if (way === undefined) throw new Error('Nothing can be chosen.');
  way.value = 'preset none';
  way.dispatchEvent(new Event('change'));
  await expect.poll(() => text(element)).toContain('What is wrong');
  expect(text(element)).not.toContain('Citrix acquired');
});

describe('what was read', () => {
  test('is faulty in part, and is taken only without that', async () => {
    const { element, explorer } = await preview(file('a.csv', 'source,target\na,b\nonly one\n'));
    expect(button(element, 'Open as a new graph').disabled).toBe(true);
    (all(element, '.accept input')[0] as HTMLInputElement).click();
    await settled(element);
    const opened = taken(element);
    button(element, 'Add to').click();
    const { layer, joined, as } = await opened;
    expect(as).toBe('added');
    const before = contents(explorer.state.graph);
    explorer.dispatch({ type: 'arrived', layer, ...(joined === undefined ? {} : { joined }) });
    expect(explorer.state.graph).toBe(joined?.after);
    expect(explorer.state.graph.claimNumber('a related-to b')).not.toBe(-1);
    explorer.dispatch({ type: 'departed', source: 'a.csv' });
    expect(contents(explorer.state.graph)).toEqual(before);
  });

  test('is opened as a graph of its own', async () => {
    const { element, explorer } = await preview(file('deals.csv', DEALS));
    const opened = taken(element);
    button(element, 'Open as a new graph').click();
    const { layer } = await opened;
    explorer.dispatch({ type: 'opened', layer });
    expect(explorer.state.graph.entityCount).toBe(4);
    expect(layer).toMatchObject({ title: 'deals.csv', origin: 'file' });
  });
});

function taken(element: OpenElement): Promise<OpenedEventDetail> {
  return new Promise((resolve) => {
    element.addEventListener('stemma-opened', (event) => resolve((event as CustomEvent<OpenedEventDetail>).detail), {
      once: true,
    });
  });
}

test('reading is cancelled half way, and nothing has changed', async () => {
  const { element, explorer } = await panel('stemma-open', owner());
  const before = explorer.state;
  const rows = Array.from({ length: 60_000 }, (_, row) => `a${row},b${row % 100}`).join('\n');
  element.show([file('large.csv', `source,target\n${rows}\n`)]);
  await expect.poll(() => text(element)).toContain('read');
  button(element, 'Cancel').click();
  await settled(element);
  expect((all(element, 'dialog')[0] as HTMLDialogElement).open).toBe(false);
  expect(explorer.state).toBe(before);
});

test('where there is no worker, the same is done on the main thread', async () => {
  const client = new FilesClient({ worker: false });
  const read = await client.read([file('deals.csv', DEALS)]);
  expect([read.entities, read.claims, read.outcome]).toEqual([4, 2, 'whole']);
  const { graph: data } = await client.take();
  expect(data.columns.kinds).toHaveLength(4);
});

test('a signal that is aborted ends the reading with its reason', async () => {
  const abort = new AbortController();
  const reading = new FilesClient().read([file('deals.csv', DEALS)], { signal: abort.signal });
  abort.abort(new Error('changed my mind'));
  await expect(reading).rejects.toThrow('changed my mind');
});

test('layers are listed, taken away, and put back', async () => {
  const { element, explorer } = await panel('stemma-layers', owner());
  explorer.dispatch({ type: 'arrived', layer: layerOf('own.csv', 'own.csv', graph(['a uses b']), 'file') });
  await settled(element);
  expect(text(element)).toContain('own.csv');
  expect(text(element)).toContain('2 entities, 1 claim; a file, in this page only');
  button(element, 'Take own.csv away').click();
  await settled(element);
  expect(text(element)).not.toContain('own.csv');
  expect(explorer.state.graph.entityNumber('a')).toBe(-1);
});

describe('exporting', () => {
  test('says what is lost, and what is written reads as the same graph', async () => {
    const { element, explorer } = await panel('stemma-export', owner());
    await element.show();
    await expect.poll(() => text(element)).toContain('nothing is lost');
    const [format] = all(element, 'select') as HTMLSelectElement[];
    if (format === undefined) throw new Error('No format can be chosen.');
    format.value = 'mermaid';
    format.dispatchEvent(new Event('change'));
    await expect.poll(() => text(element)).toContain('What is lost');
    const client = new FilesClient();
    const job = { graph: explorer.state.graph.packed(), format: 'stemma-json' };
    const { blob } = await client.write(job);
    const again = await client.read([{ name: 'again.stemma.json', blob }]);
    expect([again.entities, again.claims]).toEqual([explorer.state.graph.entityCount, explorer.state.graph.claimCount]);
    client.dispose();
  });

  test('takes what is chosen with what is drawn around it', async () => {
    const { element } = await panel('stemma-export', owner(), {
      type: 'selected',
      selection: { type: 'entity', id: 'big' },
    });
    await element.show();
    const choices = all(element, 'input[type=radio]') as HTMLInputElement[];
    choices.at(-1)?.click();
    await expect.poll(() => text(element)).toContain('2 entities, 1 claim');
  });

  test('cells that a spreadsheet would run are kept from it', async () => {
    const client = new FilesClient();
    const { blob } = await client.write({ graph: graph(['=1+1 uses @x']).packed(), format: 'csv' });
    expect(await blob.text()).toContain("'=1+1");
    client.dispose();
  });
});

test('what was chosen is shown, and Enter does not close it: the dialog has the focus, and no button', async () => {
  const { element } = await panel('stemma-open', owner());
  element.choose();
  await settled(element);
  expect(element.shadowRoot?.activeElement?.matches('input')).toBe(true);
  element.show([file('a.graphml', GRAPHML)]);
  await expect.poll(() => all(element, '.files')).not.toHaveLength(0);
  expect(element.shadowRoot?.activeElement?.matches('.frame')).toBe(true);
});
