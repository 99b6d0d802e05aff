/**
 * Makes the graph of early Unix from two example files of Graphviz, which Debian ships. Their arrows run from ancestor
 * to descendant; a claim runs from the descendant to what it derives from.
 */
import { dot } from '../../formats/dot/dot.ts';
import { writeYaml } from '../../formats/document/write-yaml.ts';
import { LIMITS } from '../../formats/format.ts';
import type { ClaimInput, EntityInput, Fragment, NamedView, Note, Source } from '../../model/index.ts';
import { STANDARD_VOCABULARY } from '../../vocabulary/index.ts';
import { madeBy, needed, slug } from '../maker.ts';
import type { Maker, ReadFile } from '../maker.ts';

const FOLDER = 'debian:graphviz-doc/usr/share/doc/graphviz/examples/graphs/directed';
const FILES = ['unix.gv', 'unix2.gv'] as const;

export const maker: Maker = {
  id: 'unix',
  needs: FILES.map((file) => `${FOLDER}/${file}`),
  async make(read) {
    return madeBy('unix') + [...writeYaml(await fragmentOf(read))].join('');
  },
};

const SOURCES: readonly Source[] = [
  {
    id: 'unix.gv',
    title: 'unix.gv, an example of Graphviz',
    author: 'Ian Darwin and Geoff Collyer',
    publisher: 'Graphviz',
  },
  {
    id: 'unix2.gv',
    title: 'unix2.gv, an example of Graphviz',
    author: 'Ian Darwin and Geoff Collyer',
    publisher: 'Graphviz',
    published: '2000',
  },
];

async function fragmentOf(read: ReadFile): Promise<Fragment> {
  const arrows = await Promise.all(FILES.map((file) => arrowsIn(file, needed(read, `${FOLDER}/${file}`))));
  const claims = new Map<string, ClaimInput>();
  const names = new Map<string, string>();
  for (const { from, to, file, at } of arrows.flat()) {
    for (const name of [from, to]) names.set(slug(name), name);
    const evidence = { source: file, stance: 'supports', at } as const;
    const key = `${to} ${from}`;
    const known = claims.get(key);
    const all = [...(known?.evidence ?? []), evidence];
    claims.set(key, { subject: slug(to), relation: 'derived-from', object: slug(from), evidence: all });
  }
  return {
    document: { title: 'Unix and its descendants', about: ABOUT, license: 'CC0-1.0', views: VIEWS },
    sources: SOURCES,
    entities: [...names].map(([id, name]): EntityInput => ({ id, kind: 'product', name })),
    claims: [...claims.values()],
    notes: NOTES,
  };
}

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly file: string;
  /** `line 5` */
  readonly at: string;
}

async function arrowsIn(file: string, text: string): Promise<readonly Arrow[]> {
  const read = await dot.read?.(text, { file, limits: LIMITS, vocabulary: STANDARD_VOCABULARY });
  const { entities = [], claims = [] } = read?.fragment ?? {};
  const names = new Map(entities.map(({ id, name }) => [id, name ?? id]));
  return claims.map(({ subject, object, evidence = [] }) => ({
    from: names.get(subject) ?? subject,
    to: names.get(object) ?? object,
    file,
    at: evidence[0]?.at ?? '',
  }));
}

const ABOUT =
  'What early Unix systems derive from which, from the Fifth Edition to System V and the BSDs, as two drawings by ' +
  'Ian Darwin and Geoff Collyer have it. They give no dates, and begin with the Fifth Edition.';

/** Where the two files differ. */
const NOTES: readonly Note[] = [
  {
    about: '4.4-bsd',
    says: 'Only the drawing of 2000 goes on to 4.4 BSD and to FreeBSD, NetBSD and OpenBSD; the older one ends with 4.3 BSD.',
    evidence: [{ source: 'unix2.gv', stance: 'supports' }],
  },
  {
    about: 'system-v.4',
    says: 'Only the drawing of 2000 has System V.4; the older one ends with System V.3.',
    evidence: [{ source: 'unix2.gv', stance: 'supports' }],
  },
  {
    about: '10th-edition',
    says: 'Only the drawing of 2000 has the Tenth Edition; the older one ends with the Ninth.',
    evidence: [{ source: 'unix2.gv', stance: 'supports' }],
  },
];

const VIEWS: readonly NamedView[] = [
  {
    id: 'all',
    title: 'All of it',
    text: 'Every system of the two drawings, by generations: nobody gave dates.',
    focus: ['5th-edition'],
    depth: 20,
    accordingTo: [],
    hide: [],
    layout: 'lineage',
  },
  {
    id: 'bsd',
    title: 'From the Fifth Edition to OpenBSD',
    text: 'The line of Berkeley, which only the drawing of 2000 follows to its end.',
    focus: ['openbsd', '5th-edition'],
    accordingTo: [],
    hide: [],
    layout: 'layered',
    ask: 'Is OpenBSD derived from 5th Edition?',
  },
  {
    id: 'older',
    title: 'As the older drawing has it',
    text: 'Without what was added in 2000.',
    focus: ['5th-edition'],
    depth: 20,
    accordingTo: ['unix.gv'],
    hide: [],
    layout: 'layered',
  },
];
