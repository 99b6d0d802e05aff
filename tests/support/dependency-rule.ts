/** The dependency rule: which folder may import which, and which packages. */
import type { Import } from './imports.ts';

/** What the files of one folder may import, beside their own folder. */
interface Area {
  /** Folders whose modules may be imported. `graph` stands for graph/index.ts, the door through which src reaches it. */
  readonly folders: readonly string[];
  /** Folders of which only types may be taken. */
  readonly types?: readonly string[];
  /** Packages that this folder alone, or it with a few others, may import. */
  readonly packages?: readonly string[];
}

const sibling = ['graph/model', 'graph/vocabulary'];
const formats = [...sibling, 'graph/query', 'graph/check', 'graph/edits'];
const data = [...formats, 'graph/formats'];
const picture = ['cytoscape', 'cytoscape-dagre', 'cytoscape-fcose', '@dagrejs/dagre'];

/** The rule, as the table of DESIGN: an arrow that is not here is a violation. */
const areas: Readonly<Record<string, Area>> = {
  'graph/model': { folders: [] },
  'graph/vocabulary': { folders: ['graph/model'] },
  'graph/query': { folders: sibling },
  'graph/check': { folders: sibling },
  'graph/edits': { folders: sibling },
  'graph/formats': { folders: formats },
  'graph/data': { folders: data },
  'graph/cli': { folders: [...data, 'graph/data', 'graph'], packages: ['node'] },
  graph: { folders: [...data, 'graph/data'] },
  'src/explorer': { folders: ['graph'] },
  'src/files': { folders: ['src/explorer', 'src/layout', 'graph'] },
  'src/layout': { folders: [], types: ['graph'], packages: picture },
  'src/look': { folders: [], types: ['graph'] },
  'src/picture': { folders: ['src/layout', 'src/look', 'graph'] },
  'src/drawing': { folders: ['src/explorer', 'src/layout', 'src/look', 'src/picture', 'graph'] },
  'src/diagram': {
    folders: ['src/explorer', 'src/layout', 'src/look', 'src/picture', 'src/drawing', 'graph'],
    packages: picture,
  },
  'src/prerender': {
    folders: ['src/explorer', 'src/layout', 'src/look', 'src/picture', 'src/drawing', 'src/embed', 'graph'],
  },
  // runs on the command line: what it makes is drawn without a page
  'src/publish': {
    folders: [
      'src/explorer',
      'src/look',
      'src/picture',
      'src/drawing',
      'src/embed',
      'src/prerender',
      'graph',
      'graph/cli',
    ],
    packages: ['node'],
  },
  'src/lanes': { folders: ['src/explorer', 'src/layout', 'src/look', 'src/picture', 'graph'] },
  'src/elements': {
    folders: [
      'src/explorer',
      'src/files',
      'src/look',
      'src/picture',
      'src/diagram',
      'src/lanes',
      'src/prerender',
      'graph',
    ],
    packages: ['lit'],
  },
  'src/embed': { folders: ['src/look', 'src/picture', 'src/layout', 'src/elements', 'graph'] },
  'src/app': {
    folders: [
      'src/explorer',
      'src/files',
      'src/layout',
      'src/look',
      'src/picture',
      'src/diagram',
      'src/lanes',
      'src/elements',
      'src/embed',
      'src',
      'graph',
    ],
    packages: ['lit'],
  },
  src: {
    folders: [
      'src/explorer',
      'src/files',
      'src/layout',
      'src/look',
      'src/picture',
      'src/diagram',
      'src/lanes',
      'src/elements',
      'graph',
    ],
    packages: ['lit'],
  },
};

/** Packages that belong to the areas that name them; any other may be imported anywhere. */
const guarded = new Set([...picture, 'lit', 'node']);

/** One sentence for each import that breaks the rule, and for each circle of files. */
export function violations(imports: readonly Import[], dependencies: readonly string[]): string[] {
  return [...imports.flatMap((each) => broken(each, dependencies)), ...circles(imports)];
}

function broken({ from, specifier, to, typesOnly }: Import, dependencies: readonly string[]): string[] {
  const here = areaOf(from);
  const area = areas[here];
  if (!area) return [`${from} is in no folder that the dependency rule knows: ${Object.keys(areas).join(', ')}.`];
  if (specifier === undefined)
    return [`${from} imports a module whose name is computed: write the name out, so that it can be followed.`];
  if (!specifier.startsWith('.')) return brokenPackage(from, here, area, specifier, to, dependencies);
  if (!/\.\w+(\?.*)?$/.test(specifier))
    return [`${from} imports '${specifier}' without its ending: write '${specifier}.ts'.`];

  const there = areaOf(to);
  if (there === here) return [];
  if (there === 'src/app') return [`${from} imports ${to}: nothing imports src/app.`];
  if (here === 'src/app' && !to.endsWith('.ts')) return [];
  if (here.startsWith('src') && there.startsWith('graph') && there !== 'graph/cli' && to !== 'graph/index.ts')
    return [`${from} imports ${to}: src reaches graph only through graph/index.ts.`];
  if (area.folders.includes(there)) return [];
  if (area.types?.includes(there))
    return typesOnly
      ? []
      : [`${from} imports values from ${to}: ${here} takes only types from ${there}, by \`import type\`.`];
  const may = [...area.folders, ...(area.types ?? []).map((name) => `types of ${name}`)];
  return [`${from} imports ${to}: ${here} may import ${may.length > 0 ? may.join(', ') : 'no other folder'}.`];
}

function brokenPackage(
  from: string,
  here: string,
  area: Area,
  specifier: string,
  to: string,
  dependencies: readonly string[],
): string[] {
  const name = specifier.startsWith('node:') ? 'node' : to;
  if (guarded.has(name) && !area.packages?.includes(name)) {
    const who = Object.keys(areas).filter((each) => areas[each]?.packages?.includes(name));
    return [`${from} imports ${specifier}: ${here} never imports ${name}; only ${who.join(', ')} may.`];
  }
  if (name === 'node' || dependencies.includes(name)) return [];
  return [`${from} imports ${specifier}, which is not among the dependencies in package.json.`];
}

/** `graph/model/claim.ts` is in graph/model; a file directly in graph/ or src/ is in that. */
function areaOf(file: string): string {
  return file.split('/').slice(0, -1).slice(0, 2).join('/');
}

/** One sentence for each circle of files, however they import one another. */
function circles(imports: readonly Import[]): string[] {
  const arrows = new Map<string, string[]>();
  for (const { from, to, specifier } of imports)
    if (specifier?.startsWith('.')) arrows.set(from, [...(arrows.get(from) ?? []), to]);

  const found: string[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const follow = (file: string): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.push(`${[...path.slice(at), file].join(' → ')}: files must not import one another in a circle.`);
    if (at >= 0 || done.has(file)) return;
    path.push(file);
    for (const next of arrows.get(file) ?? []) follow(next);
    path.pop();
    done.add(file);
  };
  for (const file of arrows.keys()) follow(file);
  return [...new Set(found)];
}
