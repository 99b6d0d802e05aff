/** The lock file of npm: which packages are installed where, and which of them each finds under a name. */

interface Entry {
  readonly name?: string;
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** A package where it is installed. */
export interface Locked {
  /** `node_modules/lit`; empty for what the lock file is of. */
  readonly path: string;
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Whether it is installed on every machine. */
  readonly isEverywhere: boolean;
  /** Whether it is needed for making Stemma, and not for running it. */
  readonly isTool: boolean;
}

export interface Dependency {
  readonly to: Locked;
  /** The key that names it. */
  readonly as: string;
}

const KEYS = ['dependencies', 'peerDependencies', 'devDependencies'] as const;

export class Lock {
  readonly root: Locked;
  readonly #entries: ReadonlyMap<string, Entry>;

  constructor(text: string) {
    const { packages } = JSON.parse(text) as { readonly packages: Readonly<Record<string, Entry>> };
    this.#entries = new Map(Object.entries(packages));
    this.root = this.#locked('');
  }

  /** What runs with the root, to the last; and the tools that it names itself. Workspaces are no packages. */
  shown(): readonly Locked[] {
    const paths = new Set<string>();
    const follow = (from: Locked): void => {
      for (const { to, as } of this.dependenciesOf(from)) {
        if (paths.has(to.path) || (from.path === '' && as === 'devDependencies')) continue;
        paths.add(to.path);
        follow(to);
      }
    };
    follow(this.root);
    for (const { to } of this.dependenciesOf(this.root)) paths.add(to.path);
    return [...paths].sort((a, b) => (a < b ? -1 : 1)).map((path) => this.#locked(path));
  }

  /** What a package needs; what it can do without is not among it. */
  dependenciesOf({ path }: Locked): readonly Dependency[] {
    const entry = this.#entries.get(path);
    return KEYS.flatMap((as) =>
      Object.keys(entry?.[as] ?? {}).flatMap((name): readonly Dependency[] => {
        const isOptional = as === 'peerDependencies' && entry?.peerDependenciesMeta?.[name]?.optional === true;
        const found = isOptional ? undefined : this.#find(name, path);
        return found === undefined ? [] : [{ to: this.#locked(found), as }];
      }),
    );
  }

  /** Where a package finds another: in its own folder, or in one above. */
  #find(name: string, from: string): string | undefined {
    for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
      const path = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
      if (this.#entries.has(path)) return path;
      if (folder === '') return undefined;
    }
  }

  #locked(path: string): Locked {
    const entry = this.#entries.get(path);
    if (entry === undefined) throw new RangeError(`There is no "${path}" in the lock file.`);
    const folder = path.replace(/^.*node_modules\//, '');
    const name = entry.name ?? folder;
    // there may be another of the name: deeper down, or beside it under another name
    const isOther = path.split('node_modules/').length > 2 || (path !== '' && name !== folder);
    return {
      path,
      id: `npm/${name}${isOther ? `@${entry.version}` : ''}`,
      name,
      version: entry.version,
      license: entry.license ?? 'unknown',
      isTool: entry.dev === true,
      isEverywhere: entry.optional !== true && entry.os === undefined && entry.cpu === undefined,
    };
  }
}
