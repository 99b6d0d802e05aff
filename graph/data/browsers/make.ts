/**
 * Makes the graph of browsers from the npm package @mdn/browser-compat-data: which browser takes after which, and
 * which engine each used, from the first release with it to the first with another.
 */
import { writeYaml } from '../../formats/document/write-yaml.ts';
import type { ClaimInput, EntityInput, Fragment, NamedView, Source } from '../../model/index.ts';
import { madeBy, needed, slug } from '../maker.ts';
import type { Maker } from '../maker.ts';

const FOLDER = 'node_modules/@mdn/browser-compat-data';

export const maker: Maker = {
  id: 'browsers',
  needs: [`${FOLDER}/data.json`, `${FOLDER}/package.json`],
  async make(read) {
    const data = JSON.parse(needed(read, `${FOLDER}/data.json`)) as Data;
    const { author, homepage } = JSON.parse(needed(read, `${FOLDER}/package.json`)) as Package;
    return madeBy('browsers') + [...writeYaml(fragmentOf(data, { author, homepage }))].join('');
  },
};

interface Package {
  readonly author: string;
  readonly homepage: string;
}

interface Data {
  readonly __meta: { readonly version: string; readonly timestamp: string };
  readonly browsers: Readonly<Record<string, Browser>>;
}

interface Browser {
  readonly name: string;
  readonly type: string;
  readonly upstream?: string;
  readonly preview_name?: string;
  readonly releases: Readonly<Record<string, Release>>;
}

interface Release {
  readonly release_date?: string;
  readonly status: string;
  readonly engine?: string;
  readonly engine_version?: string;
  /** The place among the releases of the browser, the oldest first. */
  readonly index: number;
}

/** Releases in a row that use one engine. */
interface Run {
  readonly engine: string;
  readonly releases: readonly (readonly [version: string, release: Release])[];
  /** When another engine took its place; `..` where none has, and nothing where the browser is no longer made. */
  readonly until: string;
}

const SOURCE = 'browser-compat-data';
/** Statuses of what is out; others are announced. */
const RELEASED: ReadonlySet<string> = new Set(['retired', 'esr', 'current']);

function fragmentOf({ __meta: meta, browsers }: Data, { author, homepage }: Package): Fragment {
  const source: Source = {
    id: SOURCE,
    title: `browser-compat-data ${meta.version}`,
    author,
    published: meta.timestamp.slice(0, 10),
    url: homepage,
  };
  const keys = Object.keys(browsers).sort((a, b) => (a < b ? -1 : 1));
  const entries = keys.map((key) => [key, browsers[key] as Browser] as const);
  const runs = new Map(entries.map(([key, browser]) => [key, runsOf(browser)]));
  const engines = [...new Set([...runs.values()].flat().map(({ engine }) => engine))].sort();
  return {
    document: { title: 'Browsers and their engines', about: ABOUT, license: 'CC0-1.0', ...looks() },
    sources: [source],
    entities: [
      ...entries.map(([key, browser]) => browserEntity(key, browser)),
      ...engines.map((name): EntityInput => ({
        id: slug(name),
        kind: 'codebase',
        name,
        extra: new Map([['type', 'engine']]),
      })),
    ],
    claims: entries.flatMap(([key, browser]) => [
      ...descent(key, browser),
      ...(runs.get(key) ?? []).map((run) => usage(key, browser, run)),
    ]),
  };
}

function browserEntity(key: string, { name, type, preview_name: preview, releases }: Browser): EntityInput {
  const out = released(releases);
  const first = out[0]?.[1].release_date;
  return {
    id: slug(key),
    kind: 'product',
    name,
    ...(first === undefined ? {} : { existed: `${first}/${isMade(releases) ? '..' : ''}` }),
    ids: new Map([['mdn', key]]),
    extra: new Map([['type', type], ...(preview === undefined ? [] : [['preview', preview] as const])]),
  };
}

function descent(key: string, { upstream }: Browser): readonly ClaimInput[] {
  if (upstream === undefined) return [];
  const evidence = [{ source: SOURCE, stance: 'supports', at: `browsers.${key}.upstream` } as const];
  return [{ subject: slug(key), relation: 'derived-from', object: slug(upstream), evidence }];
}

function usage(key: string, { name }: Browser, { engine, releases, until }: Run): ClaimInput {
  const [[first, { release_date: from, engine_version: oldest }] = ['', NO_RELEASE]] = releases;
  const [last, { engine_version: newest }] = releases.at(-1) ?? ['', NO_RELEASE];
  const versions = releases.length === 1 ? `release ${first}` : `releases ${first} to ${last}`;
  const engines = oldest === undefined ? '' : oldest === newest ? ` ${oldest}` : ` ${oldest} to ${newest ?? ''}`;
  return {
    subject: slug(key),
    relation: 'uses',
    object: slug(engine),
    ...(from === undefined ? {} : { when: `${from}/${until}` }),
    evidence: [
      {
        source: SOURCE,
        stance: 'supports',
        at: `browsers.${key}.releases`,
        says: `${name}, ${versions}: ${engine}${engines}.`,
      },
    ],
  };
}

const NO_RELEASE: Release = { status: '', index: 0 };

/** One run for each engine that follows another; releases that do not say their engine neither begin nor end one. */
function runsOf({ releases }: Browser): readonly Run[] {
  const runs: { engine: string; releases: (readonly [string, Release])[]; until: string }[] = [];
  const end = isMade(releases) ? '..' : '';
  for (const [version, release] of released(releases)) {
    const { engine, release_date: date } = release;
    const run = runs.at(-1);
    if (engine === undefined) continue;
    if (run?.engine === engine) run.releases.push([version, release]);
    else {
      if (run !== undefined) run.until = date ?? '';
      runs.push({ engine, releases: [[version, release]], until: end });
    }
  }
  return runs;
}

function isMade(releases: Browser['releases']): boolean {
  return released(releases).some(([, { status }]) => status !== 'retired');
}

function released(releases: Browser['releases']): readonly (readonly [string, Release])[] {
  return Object.entries(releases)
    .filter(([, { status }]) => RELEASED.has(status))
    .sort(([, a], [, b]) => a.index - b.index);
}

const ABOUT =
  'Which browser takes after which, and which engine each has used since when, as MDN Web Docs records it for its ' +
  'tables of compatibility. Where one engine comes from another is not recorded there, and not drawn.';

function looks(): { readonly views: readonly NamedView[] } {
  const view = (id: string, more: Omit<NamedView, 'id' | 'accordingTo' | 'hide'> & Partial<NamedView>): NamedView => ({
    accordingTo: [],
    hide: [],
    ...more,
    id,
  });
  return {
    views: [
      view('families', {
        title: 'Who takes after whom',
        text: 'Which browser another follows, as far as that goes: to Chrome, to Safari, or to Firefox.',
        focus: ['chrome', 'firefox', 'safari', 'ie'],
        depth: 3,
        hide: ['composition'],
        layout: 'lineage',
      }),
      view('engines', {
        title: 'Which engine was inside',
        text: 'Opera left Presto, and Edge left EdgeHTML, for Blink.',
        focus: ['blink', 'webkit', 'gecko', 'presto', 'edgehtml', 'trident'],
        depth: 1,
        layout: 'layered',
      }),
      view('in-2012', {
        title: 'The engines of 2012',
        text: 'A year before Blink there were four.',
        focus: ['webkit', 'gecko', 'presto', 'trident'],
        depth: 1,
        asOf: '2012',
        hide: ['lineage'],
        layout: 'layered',
      }),
    ],
  };
}
