/** The data sets that are made from other data: up to date, and with the facts that a count of the origin gives. */
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { maker as browsers } from '../../../graph/data/browsers/make.ts';
import { dataSetById } from '../../../graph/data/index.ts';
import type { ReadFile } from '../../../graph/data/maker.ts';
import { slug } from '../../../graph/data/maker.ts';
import { maker as stemma } from '../../../graph/data/stemma/make.ts';
import { maker as unix } from '../../../graph/data/unix/make.ts';
import type { ClaimInput, Fragment } from '../../../graph/model/index.ts';
import { dataText, tally } from '../formats/foreign.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The files of the Debian package are the same as those beside the repository. */
const read: ReadFile = (path) => {
  const name = /^debian:.*\/(unix2?\.gv)$/.exec(path)?.[1];
  if (name !== undefined) return dataText(`unix-history/${name}`) || undefined;
  return existsSync(`${root}/${path}`) ? readFileSync(`${root}/${path}`, 'utf8') : undefined;
};

describe.each([browsers, unix, stemma].map((maker) => [maker.id, maker] as const))('%s', (id, maker) => {
  test.skipIf(maker.needs.some((path) => read(path) === undefined))('is what its maker makes', async () => {
    const committed = readFileSync(`${root}/graph/data/${id}/${id}.stemma.yaml`, 'utf8');
    expect(await maker.make(read), `Run: node graph/data/make.mjs ${id}`).toBe(committed);
  });

  test('says so when what it is made from is missing', async () => {
    await expect(maker.make(() => undefined)).rejects.toThrow('is not there');
  });
});

async function loaded(id: string): Promise<Fragment> {
  const set = dataSetById(id);
  return (await set?.load({ open: (url) => readFile(url) }))?.fragment ?? {};
}
const said = (claims: readonly ClaimInput[] = []): readonly string[] =>
  claims.map(({ subject, relation, object, when }) => [subject, relation, object, when].filter(Boolean).join(' '));

test.each([
  ['Chrome Android', 'chrome-android'],
  ['samsunginternet_android', 'samsunginternet-android'],
  ['Unix/TS++', 'unix-tspp'],
  ['2.8 BSD', '2.8-bsd'],
  ['Linus Unnebäck', 'linus-unneback'],
])('"%s" has the id %s', (name, id) => {
  expect(slug(name)).toBe(id);
});

describe('the browsers', () => {
  test('take after whom the package says, and used the engines that it gives', async () => {
    const { browsers: all } = JSON.parse(read(browsers.needs[0] ?? '') ?? '{}') as {
      browsers: Record<string, { upstream?: string; releases: Record<string, { engine?: string }> }>;
    };
    const { claims, entities = [] } = await loaded('browsers');
    const upstream = Object.entries(all).flatMap(([key, { upstream: of }]) =>
      of === undefined ? [] : [`${key} ${of}`],
    );
    const lineage = (claims ?? []).filter(({ relation }) => relation === 'derived-from');
    expect(lineage.map(({ subject, object }) => `${subject} ${object}`).sort()).toEqual(
      upstream.map((pair) => pair.replaceAll('_', '-')).sort(),
    );
    const pairs = Object.entries(all).flatMap(([key, { releases }]) =>
      Object.values(releases).flatMap(({ engine }) => (engine === undefined ? [] : [`${slug(key)} ${slug(engine)}`])),
    );
    const used = (claims ?? []).filter(({ relation }) => relation === 'uses');
    expect(new Set(used.map(({ subject, object }) => `${subject} ${object}`))).toEqual(new Set(pairs));
    expect(entities).toHaveLength(Object.keys(all).length + new Set(pairs.map((pair) => pair.split(' ')[1])).size);
  });

  test('changed their engines when it is known that they did', async () => {
    const { claims } = await loaded('browsers');
    expect(said(claims)).toEqual(
      expect.arrayContaining([
        'chrome uses webkit 2008-12-11/2013-07-09',
        'chrome uses blink 2013-07-09/..',
        'edge uses edgehtml 2015-07-29/2020-01-15',
        'opera uses presto 2003-01-28/2013-07-02',
        'ie uses trident 2009-03-19/',
      ]),
    );
  });

  test('say nothing of where one engine comes from another', async () => {
    const { claims = [] } = await loaded('browsers');
    const engines = new Set(claims.filter(({ relation }) => relation === 'uses').map(({ object }) => object));
    expect(claims.filter(({ subject }) => engines.has(subject))).toEqual([]);
  });
});

describe('Unix', () => {
  const files = ['unix.gv', 'unix2.gv'].map((name) => dataText(`unix-history/${name}`));

  test.skipIf(files.includes(''))('turns every arrow of both drawings round', async () => {
    const arrows = files.map((text) =>
      [...text.matchAll(/"([^"]+)" -> "([^"]+)"/g)].map(
        ([, from = '', to = '']) => `${slug(to)} derived-from ${slug(from)}`,
      ),
    );
    const { claims = [], entities } = await loaded('unix');
    expect(new Set(said(claims))).toEqual(new Set(arrows.flat()));
    expect(claims.flatMap(({ evidence = [] }) => evidence)).toHaveLength(arrows.flat().length);
    expect(entities).toHaveLength(
      new Set(arrows.flat().flatMap((arrow) => [arrow.split(' ')[0], arrow.split(' ')[2]])).size,
    );
  });

  test('names the line of each arrow', async () => {
    const { claims = [] } = await loaded('unix');
    expect(claims.find(({ subject }) => subject === 'openbsd')?.evidence).toEqual([
      { source: 'unix2.gv', stance: 'supports', at: 'line 42' },
    ]);
    expect(claims[0]?.evidence?.map(({ source, at }) => [source, at])).toEqual([
      ['unix.gv', 'line 4'],
      ['unix2.gv', 'line 8'],
    ]);
  });
});

describe('Stemma', () => {
  const { packages } = JSON.parse(read('package-lock.json') ?? '{}') as {
    packages: Record<
      string,
      {
        name?: string;
        version?: string;
        dev?: boolean;
        devOptional?: boolean;
        dependencies?: object;
        devDependencies?: object;
        license?: string;
      }
    >;
  };

  test('has all that runs with it, and the tools that it names', async () => {
    const { entities = [] } = await loaded('stemma');
    const running = Object.entries(packages).filter(
      ([path, { dev, devOptional }]) => path !== '' && dev !== true && devOptional !== true,
    );
    const tools = Object.keys(packages['']?.devDependencies ?? {});
    const ids = new Set(entities.map(({ id }) => id));
    for (const [path] of running) expect(ids).toContain(`npm/${path.replace(/^.*node_modules\//, '')}`);
    for (const folder of tools) {
      const { name, version = '' } = packages[`node_modules/${folder}`] ?? {};
      expect(ids).toContain(name === undefined ? `npm/${folder}` : `npm/${name}@${version}`);
    }
    expect(tally(entities.map(({ kind }) => kind))['codebase']).toBe(running.length + tools.length);
  });

  test('depends on what its package.json says, and uses the tools', async () => {
    const { claims = [] } = await loaded('stemma');
    const own = tally(claims.filter(({ subject }) => subject === 'stemma').map(({ relation }) => relation));
    expect(own).toEqual({
      'depends-on': Object.keys(packages['']?.dependencies ?? {}).length,
      'licensed-under': 1,
      uses: Object.keys(packages['']?.devDependencies ?? {}).length,
    });
  });

  test('writes no address of mail down', () => {
    const text = readFileSync(`${root}/graph/data/stemma/stemma.stemma.yaml`, 'utf8');
    expect(text.match(/[\w.]+@[\w-]+\.[a-z]{2,}/g)).toBeNull();
  });
});
