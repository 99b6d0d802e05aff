/**
 * The mappings that ship: what they make of the real files is what counting apart from them gives. The counts are
 * worked out here by other means (another reader of CSV and of YAML, sets of texts). Skipped where the files are not there.
 */
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Graph, presetById, PRESETS, readText, STANDARD_VOCABULARY } from '../../../../graph/index.ts';
import type { Mapping, ReadResult } from '../../../../graph/index.ts';
import { dataBytes, dataFiles, dataText, tally } from '../foreign.ts';

async function mapping(id: string): Promise<Mapping> {
  const read = await presetById(id)?.load({ open: (url) => readFile(url) });
  expect(read?.problems).toEqual([]);
  return read?.mapping as Mapping;
}

async function graphOf(result: Promise<ReadResult>): Promise<Graph> {
  const { fragment } = await result;
  return Graph.empty(STANDARD_VOCABULARY).merge(fragment ?? {});
}

const relations = (graph: Graph): Record<string, number> =>
  tally(Array.from(graph.claims(), (claim) => graph.relationIdOf(claim)));
const kinds = (graph: Graph): Record<string, number> =>
  tally(Array.from(graph.entities(), (entity) => graph.kindOf(entity)));

test.each(PRESETS.map((preset) => [preset.id, preset] as const))(
  '%s is a good mapping, and says what it is for',
  async (id, preset) => {
    await mapping(id);
    expect(preset.about).toMatch(/\.$/);
  },
);

test('who acquired whom', async () => {
  const text = `Acquirer,Target,Date,Price,Source
Citrix,XenSource,2007-10-22,500 million USD,https://example.org/a
"Red Hat, Inc.",Qumranet,"September 4, 2008",107 million USD,
Citrix,XenSource,2007-10-22,half a billion,https://example.org/b
`;
  const result = await readText(text, { file: 'deals.csv', mapping: await mapping('acquisitions') });
  expect(result.problems).toEqual([]);
  const graph = await graphOf(Promise.resolve(result));
  expect(kinds(graph)).toEqual({ company: 4 });
  expect(graph.claimById('red-hat-inc acquired qumranet @2008-09-04')?.qualifiers.get('price')?.amount).toBe(1.07e8);
  const deal = graph.claimById('citrix acquired xensource @2007-10-22');
  expect(deal?.evidence.map(({ source, at }) => at ?? source)).toEqual([
    'line 2',
    'https://example.org/a',
    'line 4',
    'https://example.org/b',
  ]);
  expect(deal?.evidence[2]?.qualifiers?.get('price')?.text).toBe('half a billion');
});

const LDT = 'linux-distro-timeline/ldt.csv';
describe.skipIf(dataBytes(LDT) === undefined)('the Linux Distribution Timeline', () => {
  /** Every cell of the file is plain or in quotes without a quote in it. */
  const cellsIn = (): string[][] =>
    dataText(LDT)
      .split(/\r?\n/)
      .map((line) =>
        [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,"]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
      );

  test('556 distributions, 594 ways in which one comes from another', async () => {
    const rows = cellsIn();
    const nodes = rows.filter(([type]) => type === 'N');
    const joins = rows.filter(([type]) => type === 'C');
    const parents = nodes.filter(([, , , parent]) => parent !== '');
    const byThickness = tally(joins.map((cells) => cells[5]));
    expect([nodes.length, parents.length + joins.length]).toEqual([556, 594]);
    const graph = await graphOf(
      readText(dataText(LDT), { file: 'ldt.csv', mapping: await mapping('linux-distro-timeline') }),
    );
    expect(graph.entityCount).toBe(new Set(nodes.map(([, name]) => name)).size);
    expect(kinds(graph)).toEqual({ product: nodes.length });
    expect(relations(graph)).toEqual({
      'derived-from': parents.length,
      'forked-from': byThickness['4'],
      'influenced-by': byThickness['1'],
      'rebased-on': (byThickness['2'] ?? 0) + (byThickness['3'] ?? 0),
    });
    const renamed = nodes.filter((cells) => cells[8] !== '').length;
    const named = Array.from(graph.entities(), (entity) => graph.entity(entity)).filter(
      ({ names }) => names.length > 0,
    );
    expect(named).toHaveLength(renamed);
  });

  test('dates, names, and a space that tells two distributions apart', async () => {
    const result = await readText(dataText(LDT), { file: 'ldt.csv', mapping: await mapping('linux-distro-timeline') });
    expect(result.problems.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'warning date-unread',
      'warning date-unread',
    ]);
    const graph = await graphOf(Promise.resolve(result));
    expect(graph.entityById('Slackware')).toMatchObject({ existed: '1993-07-16/..' });
    expect(graph.entityById('DeLi')?.names).toEqual([{ name: 'ConnochaetOS', when: '2010-11-13/..' }]);
    expect(graph.claimById('Caixa%20Mágica rebased-on Ubuntu @2011-06-03')).toBeDefined();
    expect([graph.entityById('MAX'), graph.entityById('MAX ')].every((each) => each !== undefined)).toBe(true);
    const line =
      dataText(LDT)
        .split('\n')
        .findIndex((text) => text.startsWith('"N","Slackware"')) + 1;
    expect(graph.claimById('Slackware derived-from SLS @1993-07-16/..')?.evidence).toEqual([
      { source: 'ldt.csv', stance: 'supports', at: `line ${line}` },
    ]);
  });
});

const GRAVES = 'killedbygoogle/graveyard.json';
test.skipIf(dataBytes(GRAVES) === undefined)('Killed by Google: every grave, with its days and its link', async () => {
  const graves = JSON.parse(dataText(GRAVES)) as {
    name: string;
    dateOpen: string;
    dateClose: string;
    link: string;
    type: string;
  }[];
  const graph = await graphOf(
    readText(dataText(GRAVES), { file: 'graveyard.json', mapping: await mapping('killedbygoogle') }),
  );
  expect(kinds(graph)).toEqual({ company: 1, product: graves.length });
  expect(relations(graph)).toEqual({ develops: graves.length });
  const products = new Map(Array.from(graph.entities(), (entity) => [graph.nameOf(entity), graph.entity(entity)]));
  for (const { name, dateOpen, dateClose, link, type } of graves) {
    expect(products.get(name)).toMatchObject({ existed: `${dateOpen}/${dateClose}`, extra: new Map([['type', type]]) });
    expect(graph.sources.has(link)).toBe(true);
  }
});

interface Statement {
  readonly recordType: string;
  readonly recordId: string;
  readonly recordDetails: {
    readonly subject?: string;
    readonly interestedParty?: string | object;
    readonly interests?: readonly { readonly type: string; readonly startDate?: string; readonly endDate?: string }[];
  };
}

const OWNERSHIP = 'openownership-bods/';
const packages = (dataFiles(OWNERSHIP) ?? []).filter((name) => name.endsWith('.json'));
test.skipIf(packages.length === 0).each(packages)('Open Ownership: %s', async (name) => {
  const text = dataText(OWNERSHIP + name);
  const statements = JSON.parse(text) as readonly Statement[];
  const isParty = ({ recordType }: Statement): boolean => recordType === 'person' || recordType === 'entity';
  const parties = new Set(statements.filter(isParty).map(({ recordId }) => recordId));
  const interests = new Set(
    statements.flatMap(({ recordDetails: { subject, interestedParty, interests: all = [] } }) =>
      typeof interestedParty === 'string' && subject !== undefined
        ? all.map(({ type, startDate, endDate }) =>
            JSON.stringify([interestedParty, RELATION_OF[type] ?? 'related-to', subject, startDate, endDate]),
          )
        : [],
    ),
  );
  const result = await readText(text, { file: name, mapping: await mapping('open-ownership') });
  expect(result.problems).toEqual([]);
  const graph = await graphOf(Promise.resolve(result));
  expect(graph.entityCount).toBe(parties.size);
  expect(graph.claimCount).toBe(interests.size);
  expect(relations(graph)).toEqual(tally([...interests].map((each) => (JSON.parse(each) as string[])[1])));
});

/** By type of interest; any other is `related-to`. */
const RELATION_OF: Readonly<Record<string, string>> = {
  shareholding: 'owns',
  seniorManagingOfficial: 'leads',
  boardChair: 'leads',
  boardMember: 'member-of',
  ...Object.fromEntries(
    [
      'votingRights',
      'appointmentOfBoard',
      'otherInfluenceOrControl',
      'controlViaCompanyRulesOrArticles',
      'controlByLegalFramework',
      'trustee',
    ].map((type) => [type, 'controls']),
  ),
};

interface LandscapeItem {
  readonly name: string;
  readonly crunchbase?: string | null;
  readonly repo_url?: string | null;
  readonly additional_repos?: readonly { readonly repo_url: string }[];
  readonly project?: string;
  readonly license?: string;
  readonly joined?: string;
  readonly organization?: { readonly name: string };
}

interface Landscape {
  readonly landscape: readonly {
    readonly name: string;
    readonly subcategories: readonly {
      readonly name: string;
      readonly items: readonly (LandscapeItem | null)[] | null;
    }[];
  }[];
}

/** The items of a landscape that pass, each with its category and the part of that. */
function landscapeItems(
  path: string,
): readonly (LandscapeItem & { readonly category: string; readonly part: string })[] {
  const { landscape } = parse(dataText(path)) as Landscape;
  return landscape.flatMap(({ name: category, subcategories }) =>
    subcategories.flatMap(({ name: part, items }) =>
      (items ?? []).flatMap((item) => (item === null ? [] : [{ ...item, category, part }])),
    ),
  );
}

const organizationOf = ({ crunchbase }: LandscapeItem): string | undefined =>
  /organization\/([^?]+)/.exec(crunchbase ?? '')?.[1];
const reposOf = ({ repo_url: own, additional_repos: more = [] }: LandscapeItem): readonly string[] =>
  [own ?? '', ...more.map(({ repo_url: url }) => url)].filter((url) => url !== '');
const pairs = <Item>(items: readonly Item[], ends: (item: Item) => readonly (string | undefined)[]): number =>
  new Set(items.flatMap((item) => (ends(item).includes(undefined) ? [] : [JSON.stringify(ends(item))]))).size;

const CNCF = 'cncf-landscape/landscape.yml';
test.skipIf(dataBytes(CNCF) === undefined)(
  'the CNCF Landscape: members, products, makers, code',
  { timeout: 60_000 },
  async () => {
    const items = landscapeItems(CNCF);
    const isService = (part: string): boolean => /Service Provider|Training Partner/.test(part);
    const members = items.filter(({ category }) => category === 'CNCF Members');
    const services = items.filter(({ category, part }) => category !== 'CNCF Members' && isService(part));
    const products = items.filter(({ category, part }) => category !== 'CNCF Members' && !isService(part));
    const made = products.filter((item) => !(item.crunchbase ?? '').includes('cloud-native-computing-foundation'));
    const code = products.flatMap((item) => reposOf(item).map((repo) => ({ name: item.name, repo })));
    const result = await readText(dataText(CNCF), { file: 'landscape.yml', mapping: await mapping('cncf-landscape') });
    expect(result.problems).toEqual([]);
    const graph = await graphOf(Promise.resolve(result));
    expect(items).toHaveLength(2413);
    expect(kinds(graph)).toMatchObject({
      community: 1,
      product: new Set(products.map(({ name }) => name)).size,
      codebase: new Set(code.map(({ repo }) => repo.replace(/^https?:\/\//, ''))).size,
    });
    expect(relations(graph)).toMatchObject({
      develops: pairs(made, (item) => [organizationOf(item), item.name]),
      'built-from': pairs(code, ({ name, repo }) => [name, repo.replace(/^https?:\/\//, '')]),
      governs: new Set(products.filter(({ project }) => project !== undefined).map(({ name }) => name)).size,
    });
    const own = ({ crunchbase, name }: LandscapeItem): string =>
      /organization\/([^?]+)/.exec(crunchbase ?? '')?.[1] ??
      name.replace(/ \((?:member|supporter|contributor|KCSP|KTP)\)/, '').toLowerCase();
    expect(relations(graph)).toMatchObject({
      'member-of': new Set(members.map((item) => JSON.stringify([own(item), item.joined]))).size,
      'related-to': new Set(services.map(own)).size,
    });
    expect(graph.claimById('adyen member-of cloud-native-computing-foundation @2026-05-01/..')?.qualifiers).toEqual(
      new Map([['role', { text: 'Platinum' }]]),
    );
    const akri = items.find(({ name }) => name === 'Akri');
    expect(akri?.project).toBe('sandbox');
    expect(graph.claimById('cloud-native-computing-foundation governs product/Akri @2021-09-14/..')).toBeDefined();
    expect(graph.entityById('product/Akri')?.extra?.get('status')).toBe('sandbox');
  },
);

const LFAI = 'lfai-landscape/landscape.yml';
test.skipIf(dataBytes(LFAI) === undefined)(
  'the LF AI & Data Landscape: an organization as a map, a misspelt status',
  async () => {
    const items = landscapeItems(LFAI);
    const members = items.filter(({ category }) => category.endsWith('Member Company'));
    const hosts = items.filter(({ category }) => category === 'Hosting Companies');
    const products = items.filter((item) => !members.includes(item) && !hosts.includes(item));
    const made = products.filter((item) => !(item.crunchbase ?? '').includes('lf-artificial-intelligence-foundation'));
    const code = products.flatMap((item) => reposOf(item).map((repo) => ({ name: item.name, repo })));
    const result = await readText(dataText(LFAI), { file: 'landscape.yml', mapping: await mapping('lfai-landscape') });
    expect(result.problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'id-shared: "DMetaSoul" and "dmetasoul" both make the id "dmetasoul".',
    ]);
    const graph = await graphOf(Promise.resolve(result));
    expect(items).toHaveLength(472);
    const own = ({ crunchbase, organization, name }: LandscapeItem): string =>
      /organization\/(.+)/.exec(crunchbase ?? '')?.[1] ?? organization?.name ?? name;
    expect(kinds(graph)).toMatchObject({
      community: 1,
      product: products.length,
      codebase: new Set(code.map(({ repo }) => repo)).size,
      license: 3,
    });
    expect(relations(graph)).toEqual({
      'member-of': new Set(members.map(own)).size,
      'related-to': new Set(hosts.map(own)).size,
      develops: pairs(made, (item) => [organizationOf(item), item.name]),
      'built-from': pairs(code, ({ name, repo }) => [name, repo]),
      governs: products.filter(({ project }) => project !== undefined).length,
      'licensed-under': products.filter(({ license }) => license !== undefined).length,
    });
    const misspelt = products.find(({ project }) => project === 'incubation');
    const product = Array.from(graph.entities(), (entity) => graph.entity(entity)).find(
      ({ name }) => name === misspelt?.name,
    );
    expect(product?.extra?.get('status')).toBe('incubating');
    expect(graph.entityById('dmetasoul')?.name).toBe('DMetaSoul');
  },
);
