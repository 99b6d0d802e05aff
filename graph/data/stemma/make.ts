/**
 * Makes the graph of what Stemma is built from: this repository's lock file, and the package.json of each package that
 * it names, as npm installs them. What runs with Stemma is followed to the last package; of the tools, the first ones.
 */
import { writeYaml } from '../../formats/document/write-yaml.ts';
import type { ClaimInput, EntityInput, Fragment, NamedView } from '../../model/index.ts';
import { madeBy, needed, slug } from '../maker.ts';
import type { Maker, ReadFile } from '../maker.ts';
import { Lock } from './lock.ts';
import type { Locked } from './lock.ts';
import { makersOf, Parties } from './parties.ts';
import type { Made, Manifest } from './parties.ts';

export const maker: Maker = {
  id: 'stemma',
  needs: ['package-lock.json', 'package.json'],
  async make(read) {
    return madeBy('stemma') + [...writeYaml(fragmentOf(read))].join('');
  },
};

const LOCK = 'package-lock.json';
const MANIFESTS = 'package.json';
const ROOT = 'stemma';

function fragmentOf(read: ReadFile): Fragment {
  const lock = new Lock(needed(read, LOCK));
  const own = JSON.parse(needed(read, 'package.json')) as Manifest;
  const shown = lock.shown();
  const manifests = new Map(shown.map((each) => [each.path, manifestOf(each, read)]));
  const ids = new Map([['', ROOT], ...shown.map(({ path, id }) => [path, id] as const)]);
  const makers = shown.map(({ path, id, isTool }): readonly [string, readonly Made[]] => [
    id,
    makersOf(manifests.get(path) ?? {}, isTool),
  ]);
  const parties = new Parties(makers);
  const licenses = new Set([lock.root, ...shown].map(({ license }) => license));
  return {
    document: { title: 'What Stemma is built from', about: ABOUT, license: 'CC0-1.0', views: VIEWS },
    sources: [
      { id: LOCK, title: 'The package-lock.json of Stemma', publisher: 'The Stemma authors' },
      { id: MANIFESTS, title: 'The package.json of each package, as npm installs it' },
    ],
    entities: [
      {
        id: ROOT,
        kind: 'product',
        name: 'Stemma',
        about: own.description ?? '',
        ids: new Map([['npm', own.name ?? '']]),
      },
      ...shown.map((each) => packageEntity(each, manifests.get(each.path))),
      ...[...licenses]
        .sort()
        .map((license): EntityInput => ({ id: licenseId(license), kind: 'license', name: license })),
      ...parties.entities(),
    ],
    claims: [
      ...[lock.root, ...shown].flatMap((each) => dependencies(each, lock, ids)),
      ...[lock.root, ...shown].map((each) => licensed(each, ids)),
      ...makers.flatMap(([id, all]) => all.map((made) => parties.claim(id, made, MANIFESTS))),
    ],
  };
}

/** What a package says of itself; nothing of one that is not installed on every machine. */
function manifestOf({ path, isEverywhere }: Locked, read: ReadFile): Manifest {
  return isEverywhere ? (JSON.parse(needed(read, `${path}/package.json`)) as Manifest) : {};
}

function packageEntity({ id, name, version }: Locked, manifest: Manifest = {}): EntityInput {
  const { description, homepage } = manifest;
  return {
    id,
    kind: 'codebase',
    name: id.replace(/^npm\//, ''), // with its version, where there is another of the name
    ...(description === undefined || description === '' ? {} : { about: description }),
    ...(homepage === undefined || homepage === '' ? {} : { url: homepage }),
    ids: new Map([['npm', name]]),
    extra: new Map([['version', version]]),
  };
}

function licenseId(license: string): string {
  return slug(license);
}

/** What a package needs, or the root uses; one that is named under two keys has the evidence of both. */
function dependencies(from: Locked, lock: Lock, ids: ReadonlyMap<string, string>): readonly ClaimInput[] {
  const subject = ids.get(from.path) ?? '';
  const claims = new Map<string, ClaimInput>();
  for (const { to, as } of lock.dependenciesOf(from)) {
    const object = ids.get(to.path);
    if (object === undefined || object === subject) continue;
    const at = from.path === '' ? `its own ${as}` : `${from.path}, ${as}`;
    const evidence = [...(claims.get(object)?.evidence ?? []), { source: LOCK, stance: 'supports', at } as const];
    claims.set(object, { subject, relation: as === 'devDependencies' ? 'uses' : 'depends-on', object, evidence });
  }
  return [...claims.values()];
}

function licensed({ path, license }: Locked, ids: ReadonlyMap<string, string>): ClaimInput {
  return {
    subject: ids.get(path) ?? '',
    relation: 'licensed-under',
    object: licenseId(license),
    evidence: [{ source: LOCK, stance: 'supports', at: path === '' ? 'license' : `${path}, license` }],
  };
}

const ABOUT =
  'The packages that run when Stemma runs, to the last of them; the tools that it is made with; under which licenses ' +
  'they are, and whom they name as their authors. From the lock file and the metadata of npm.';

const VIEWS: readonly NamedView[] = [
  {
    id: 'runs-with',
    title: 'What runs with Stemma',
    text: 'Everything that is installed for those who use it.',
    focus: [ROOT],
    depth: 6,
    accordingTo: [],
    hide: ['uses', 'license', 'person', 'organization'],
    layout: 'layered',
  },
  {
    id: 'licenses',
    title: 'Under which licenses',
    text: 'Of what runs with Stemma, and of the tools it is made with.',
    focus: [ROOT],
    depth: 2,
    accordingTo: [],
    hide: ['person', 'organization'],
    layout: 'layered',
  },
  {
    id: 'authors',
    title: 'Who wrote it',
    text: 'Whom the packages name as their authors, contributors and maintainers.',
    focus: [ROOT],
    depth: 2,
    accordingTo: [],
    hide: ['uses', 'license'],
    layout: 'layered',
  },
];
