/** Bills of materials: what software is made of, who made it, under which license, and where it comes from. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recognise } from '../../../graph/formats/formats.ts';
import { CYCLONEDX, SPDX } from '../../../graph/formats/sbom/formats.ts';
import { licensesIn } from '../../../graph/formats/sbom/licenses.ts';
import { partyIn, spdxPartyIn } from '../../../graph/formats/sbom/parties.ts';
import { MEANINGS } from '../../../graph/formats/sbom/relationships.ts';
import { STANDARD_VOCABULARY } from '../../../graph/vocabulary/index.ts';
import { claimsIn, fragmentOf, readAs, tally, valuesOf } from './foreign.ts';

const NUMBER = '00000000-0000-4000-8000-000000000000';
const bom = (more: object): object => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  serialNumber: `urn:uuid:${NUMBER}`,
  version: 2,
  ...more,
});
/** Ids without what they hold within. */
const local = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => text.replaceAll(/urn:cdx:[^/]+\/2(?:#| )/g, ''));
const library = (name: string, more: object = {}): object => ({ type: 'library', name, 'bom-ref': name, ...more });
const document = (more: object): object => ({ spdxVersion: 'SPDX-2.3', name: 'demo', ...more });
const pack = (name: string, more: object = {}): object => ({ SPDXID: `SPDXRef-${name}`, name, ...more });

test.each([
  ['MIT', ['MIT']],
  ['(MIT OR Apache-2.0)', ['MIT', 'Apache-2.0']],
  ['GPL-2.0-only WITH Classpath-exception-2.0 AND (MIT or MIT)', ['GPL-2.0-only WITH Classpath-exception-2.0', 'MIT']],
  ['NOASSERTION', []],
])('the licenses in "%s"', (expression, licenses) => {
  expect(licensesIn(expression)).toEqual(licenses);
});

test.each([
  [
    'Ann Lee <ann@example.com> (https://ann.example)',
    { name: 'Ann Lee', email: 'ann@example.com', url: 'https://ann.example' },
  ],
  ['Acme Inc.', { name: 'Acme Inc.' }],
  ['<ann@example.com>', { name: 'ann@example.com', email: 'ann@example.com' }],
])('the party in "%s"', (text, party) => {
  expect(partyIn(text)).toEqual({ email: undefined, url: undefined, ...party });
});

test.each([
  ['Organization: Acme (info@acme.example)', { kind: 'organization', name: 'Acme', email: 'info@acme.example' }],
  ['Person: Ann Lee ()', { kind: 'person', name: 'Ann Lee', email: undefined }],
  ['Tool: npm', undefined],
  ['NOASSERTION', undefined],
])('the party in SPDX "%s"', (text, party) => {
  expect(spdxPartyIn(text)).toEqual(party);
});

describe('CycloneDX', () => {
  test('gives components, what they depend on, and their licenses', async () => {
    const file = bom({
      metadata: {
        timestamp: '2024-05-06T07:08:09Z',
        tools: [{ vendor: 'npm', name: 'cli', version: '11' }],
        component: library('app', { type: 'application', version: '1' }),
      },
      components: [
        library('left-pad', { licenses: [{ license: { id: 'WTFPL' } }, { license: { name: 'Own terms' } }] }),
      ],
      dependencies: [{ ref: 'app', dependsOn: ['left-pad'] }],
    });
    const fragment = await fragmentOf(CYCLONEDX, file, 'bom.json');
    expect(fragment.entities?.map(({ id, kind }) => [local([id])[0], kind])).toEqual([
      ['app', 'product'],
      ['left-pad', 'codebase'],
      ['WTFPL', 'license'],
      ['Own terms', 'license'],
    ]);
    expect(local(claimsIn(fragment))).toEqual([
      'left-pad licensed-under WTFPL',
      'left-pad licensed-under Own terms',
      'app depends-on left-pad',
    ]);
    expect(fragment.claims?.[2]?.evidence).toEqual([{ source: 'bom.json', stance: 'supports', at: 'dependencies[0]' }]);
    expect(fragment.sources).toEqual([
      { id: 'bom.json', title: 'CycloneDX of app 1', author: 'npm cli 11', published: '2024-05-06' },
    ]);
  });

  test('keeps a license expression with the claims that come from it', async () => {
    const { claims = [] } = await fragmentOf(
      CYCLONEDX,
      bom({ components: [library('x', { licenses: [{ expression: 'MIT OR BSD-2-Clause' }] })] }),
    );
    expect(claims.map((claim) => [claim.object, valuesOf(claim)['expression']])).toEqual([
      ['MIT', 'MIT OR BSD-2-Clause'],
      ['BSD-2-Clause', 'MIT OR BSD-2-Clause'],
    ]);
  });

  test('reads a pedigree as lineage; a variant is alike, and neither comes from the other', async () => {
    const pedigree = {
      ancestors: [library('gcc')],
      descendants: [library('egcs-2')],
      variants: [library('pgcc')],
      notes: 'A fork.',
    };
    const fragment = await fragmentOf(CYCLONEDX, bom({ components: [library('egcs', { pedigree })] }));
    expect(local(claimsIn(fragment))).toEqual([
      'egcs derived-from gcc',
      'egcs-2 derived-from egcs',
      'egcs architecturally-similar pgcc',
    ]);
    expect(fragment.notes).toMatchObject([{ about: `urn:cdx:${NUMBER}/2#egcs`, says: 'A fork.' }]);
  });

  test('says who made, supplies and wrote a component, and does not merge people by name', async () => {
    const makers = {
      manufacturer: { name: 'Acme' },
      supplier: { name: 'Acme', url: ['https://acme.example'] },
      author: 'Ann Lee',
      authors: [{ name: 'Bo Berg', email: 'bo@example.com' }],
    };
    const fragment = await fragmentOf(CYCLONEDX, bom({ components: [library('x', makers), library('y', makers)] }));
    expect(local(claimsIn(fragment))).toEqual(
      ['x', 'y'].flatMap((name) => [
        `Acme develops ${name}`,
        `https://acme.example distributes ${name}`,
        `author of ${name}: Ann Lee authored ${name}`,
        `mailto:bo@example.com authored ${name}`,
      ]),
    );
    expect(fragment.entities?.filter(({ name }) => name === 'Ann Lee')).toHaveLength(2);
  });

  test('tells versions of one name apart, and nests components', async () => {
    const file = bom({
      components: [
        library('a', { 'bom-ref': 'a@1', version: '1', components: [library('inner')] }),
        library('a', { 'bom-ref': 'a@2', version: '2' }),
      ],
    });
    const fragment = await fragmentOf(CYCLONEDX, file);
    expect(fragment.entities?.map(({ name }) => name)).toEqual(['a 1', 'inner', 'a 2']);
    expect(local(claimsIn(fragment))).toEqual(['a@1 contains inner']);
  });

  test('knows packages by their package URL, so that two files agree', async () => {
    const purl = 'pkg:npm/%40scope/x@1.0.0';
    const file = bom({
      components: [library('ref-1', { purl }), library('y')],
      dependencies: [{ ref: 'y', dependsOn: ['ref-1'] }],
    });
    const fragment = await fragmentOf(CYCLONEDX, file);
    expect(local(claimsIn(fragment))).toEqual([`y depends-on ${purl}`]);
    expect(fragment.entities?.[0]?.name).toBe('@scope/x');
  });

  test('keeps what two files call by the same reference apart', async () => {
    const ids = async (more: object): Promise<readonly string[]> =>
      ((await fragmentOf(CYCLONEDX, bom({ components: [library('1')], ...more }))).entities ?? []).map(({ id }) => id);
    const numbered = await ids({});
    expect(numbered).toEqual([`urn:cdx:${NUMBER}/2#1`]);
    const [one, other] = [await ids({ serialNumber: undefined }), await ids({ serialNumber: undefined, version: 3 })];
    expect(new Set([...numbered, ...one, ...other]).size).toBe(3);
  });

  test('tells what it leaves out, and what it is not', async () => {
    const { problems } = await readAs(
      CYCLONEDX,
      bom({ vulnerabilities: [{ id: 'CVE-1' }], dependencies: [{ ref: 'gone' }] }),
    );
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['left-out', 'warning']]);
    expect((await readAs(CYCLONEDX, { nodes: [] })).problems).toMatchObject([{ code: 'format' }]);
    const unnamed = await readAs(CYCLONEDX, bom({ components: [{ type: 'library' }, library('x')] }));
    expect(unnamed.problems).toMatchObject([{ code: 'name-missing', path: 'components[0]' }]);
    expect(unnamed.repaired?.fragment.entities).toHaveLength(1);
  });
});

describe('SPDX', () => {
  test('gives packages, what they depend on, their licenses, suppliers and originators', async () => {
    const file = document({
      creationInfo: { created: '2024-01-02T00:00:00Z', creators: ['Tool: x-1', 'Organization: Acme'] },
      documentNamespace: 'https://acme.example/sbom/1',
      packages: [
        pack('app', {
          primaryPackagePurpose: 'APPLICATION',
          supplier: 'Organization: Acme',
          licenseDeclared: 'MIT',
          licenseConcluded: 'MIT',
        }),
        pack('lib', { originator: 'Person: Ann Lee', licenseDeclared: 'NONE', homepage: 'NOASSERTION' }),
      ],
      relationships: [
        { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: 'SPDXRef-app' },
        { spdxElementId: 'SPDXRef-lib', relationshipType: 'DEV_DEPENDENCY_OF', relatedSpdxElement: 'SPDXRef-app' },
        { spdxElementId: 'SPDXRef-lib', relationshipType: 'DEPENDS_ON', relatedSpdxElement: 'NONE' },
        { spdxElementId: 'SPDXRef-lib', relationshipType: 'AMENDS', relatedSpdxElement: 'SPDXRef-app' },
      ],
    });
    const fragment = await fragmentOf(SPDX, file, 'demo.spdx.json');
    const [app, lib] = ['app', 'lib'].map((name) => `https://acme.example/sbom/1#SPDXRef-${name}`);
    expect(claimsIn(fragment)).toEqual([
      `https://acme.example/sbom/1 Acme distributes ${app}`,
      `${app} licensed-under MIT`,
      `originator of ${lib}: Ann Lee develops ${lib}`,
      `${app} depends-on ${lib}`,
      `${lib} related-to ${app}`,
    ]);
    expect(fragment.claims?.[1]?.evidence?.map(({ says }) => says)).toEqual([
      'declared by the package',
      'concluded by whoever made the file',
    ]);
    expect(fragment.claims?.slice(3).map(valuesOf)).toEqual([{ as: 'dev dependency of' }, { predicate: 'AMENDS' }]);
    expect(fragment.notes?.map(({ about, says }) => [about, says])).toEqual([
      [lib, 'There is no license'],
      [lib, 'depends on: none'],
    ]);
    expect(fragment.sources).toEqual([
      { id: 'demo.spdx.json', title: 'SPDX of demo', author: 'x-1, Acme', published: '2024-01-02' },
    ]);
  });

  test('knows its own licenses, and packages of other files, by the file that describes them', async () => {
    const file = document({
      documentNamespace: 'https://a.example/1',
      externalDocumentRefs: [{ externalDocumentId: 'DocumentRef-b', spdxDocument: 'https://b.example/2' }],
      hasExtractedLicensingInfos: [{ licenseId: 'LicenseRef-1', name: 'Beer' }],
      packages: [pack('a', { licenseDeclared: 'LicenseRef-1 OR MIT' })],
      relationships: [
        { spdxElementId: 'SPDXRef-a', relationshipType: 'COPY_OF', relatedSpdxElement: 'DocumentRef-b:SPDXRef-x' },
      ],
    });
    const { fragment, problems } = await readAs(SPDX, file);
    expect(problems).toEqual([]);
    expect(claimsIn(fragment ?? {})).toEqual([
      'https://a.example/1#SPDXRef-a licensed-under https://a.example/1#LicenseRef-1',
      'https://a.example/1#SPDXRef-a licensed-under MIT',
      'https://a.example/1#SPDXRef-a derived-from https://b.example/2#SPDXRef-x',
    ]);
    expect(fragment?.entities?.find(({ name }) => name === 'Beer')?.kind).toBe('license');
  });

  test('every relation that a relationship comes to is in the vocabulary', () => {
    for (const { relation } of MEANINGS.values()) expect(STANDARD_VOCABULARY.relations.has(relation)).toBe(true);
  });

  test('an id that comes twice, an end that is missing and another version are refused', async () => {
    const twice = await readAs(SPDX, document({ packages: [pack('a'), pack('a')] }));
    expect(twice.problems).toMatchObject([{ code: 'id-duplicate' }]);
    const lacking = await readAs(
      SPDX,
      document({ packages: [pack('a')], relationships: [{ spdxElementId: 'SPDXRef-a' }] }),
    );
    expect(lacking.problems).toMatchObject([{ code: 'claim-end-missing', path: 'relationships[0]' }]);
    expect(lacking.repaired?.fragment.entities).toHaveLength(1);
    expect((await readAs(SPDX, { spdxVersion: 'SPDX-3.0' })).problems).toMatchObject([{ code: 'version', line: 2 }]);
  });
});

/** What `npm sbom` says of this repository, counted without the product. */
describe('this repository, as npm tells it', () => {
  const written = (format: string): string =>
    spawnSync('npm', ['sbom', '--package-lock-only', '--sbom-format', format], {
      encoding: 'utf8',
      cwd: new URL('../../..', import.meta.url),
    }).stdout;

  test('in CycloneDX: a component, a license and its dependencies each', async () => {
    const text = written('cyclonedx');
    expect(recognise(text.slice(0, 4096), '-')?.id).toBe('cyclonedx');
    const { metadata, components, dependencies } = JSON.parse(text);
    const all: { author?: string; licenses?: unknown[] }[] = [metadata.component, ...components];
    const fragment = await fragmentOf(CYCLONEDX, text, '-');
    const relations = tally(fragment.claims?.map(({ relation }) => relation) ?? []);
    expect(relations['depends-on']).toBe(
      dependencies.flatMap((each: { dependsOn: string[] }) => each.dependsOn).length,
    );
    expect(relations['authored'] ?? 0).toBe(all.filter(({ author }) => author !== undefined).length);
    expect(tally(fragment.entities?.map(({ kind }) => kind) ?? [])['codebase']).toBe(all.length);
    const { name } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
    expect(fragment.entities?.[0]?.name).toBe(name);
  });

  test('in SPDX: the same packages, and the same dependencies', async () => {
    const text = written('spdx');
    expect(recognise(text.slice(0, 4096), '-')?.id).toBe('spdx');
    const fragment = await fragmentOf(SPDX, text, '-');
    const { packages, relationships } = JSON.parse(text);
    expect(tally(fragment.entities?.map(({ kind }) => kind) ?? [])['codebase']).toBe(packages.length);
    // npm says some of them twice, where a package is installed in two places
    const told = new Set(relationships.map((each: object) => JSON.stringify(each)));
    expect(fragment.claims?.filter(({ relation }) => relation === 'depends-on')).toHaveLength(told.size - 1);
  });
});
